/** Putting touchpoints of a board together and apart. Each is one transaction, so one step of undo. */
import * as Y from 'yjs'
import { headsOf } from '../domain/touchpoint/merges.ts'
import { differentPrefix } from '../domain/contribution.ts'
import { comments, evidence, listShown, noteOf, touchpoints } from './board.ts'
import { asId } from './fields.ts'
import { positionBetween } from './position.ts'
import { richTextOf, writeRichText } from './richText.ts'

/**
 * Merges a touchpoint into the one that is kept (SPEC D60). One field says so; what was written in
 * either stays where it is. Ids of nothing, and of one and the same, change nothing.
 */
export function mergeTouchpoints(doc: Y.Doc, kept: string, other: string): void {
  const all = touchpoints.map(doc)
  if (kept === other || !all.has(kept) || !all.has(other)) return
  doc.transact(() => {
    touchpoints.patch(doc, other, { into: kept })
    // One that was merged at the same moment elsewhere, or into one that is gone, is kept now.
    if (touchpoints.get(doc, kept)?.into !== undefined)
      touchpoints.patch(doc, kept, { into: undefined })
  })
}

/** Makes a merged touchpoint stand for itself again, with all that was written in it (SPEC D61). */
export function partTouchpoint(doc: Y.Doc, merged: string): void {
  const head = headsOf(touchpoints.list(doc)).get(merged)
  if (head === undefined) return
  doc.transact(() => {
    touchpoints.patch(doc, merged, { into: undefined })
    if (touchpoints.get(doc, head)?.into !== undefined)
      touchpoints.patch(doc, head, { into: undefined })
  })
}

/** Says for everybody that two touchpoints are not the same (SPEC D64). Unknown ids are ignored. */
export function setDifferent(doc: Y.Doc, id: string, other: string): void {
  const entry = touchpoints.map(doc).get(id)
  if (entry instanceof Y.Map && asId(other) !== null) entry.set(differentPrefix + other, true)
}

/** A touchpoint in parts: the first keeps its id, its answers and all that hangs on it. */
export interface Split {
  /** Title of the first part. */
  readonly title: string
  /** The other parts, in order, under ids that are not taken. */
  readonly parts: readonly SplitPart[]
}

export interface SplitPart {
  readonly id: string
  readonly title: string
  /** Ids of comments and of evidence that go along. */
  readonly comments: readonly string[]
  readonly evidence: readonly string[]
  /** Takes a copy of the note along: the note itself stays, because somebody may be writing in it. */
  readonly withNote: boolean
}

/**
 * Splits a touchpoint; the parts follow it in its stage, with its channels, reach, owner and tags (SPEC D65).
 *
 * @param signed whose name the parts carry, of one that carries this
 */
export function splitTouchpoint(
  doc: Y.Doc,
  id: string,
  { title, parts }: Split,
  signed: (author: string | null) => string | null = (author) => author,
): void {
  const shown = listShown(doc)
  const whole = shown.find((one) => one.id === id)
  if (!whole || parts.length === 0) return
  const next = shown
    .filter(({ stage, position }) => stage === whole.stage && position > whole.position)
    .map(({ position }) => position)[0]
  doc.transact(() => {
    touchpoints.patch(doc, id, { title })
    const note = noteOf(doc, id)
    let position = whole.position
    for (const part of parts) {
      position = positionBetween(position, next ?? null)
      const { stage, channels, reach, department, tags } = whole
      const author = signed(whole.author)
      const facts = { stage, channels, reach, department, tags, author, decision: null }
      touchpoints.put(doc, { ...facts, id: part.id, title: part.title, note: '', position })
      const copy = noteOf(doc, part.id)
      if (part.withNote && note && copy) writeRichText(copy, richTextOf(note))
      for (const one of part.comments) comments.patch(doc, one, { target: part.id })
      for (const one of part.evidence) evidence.patch(doc, one, { touchpoint: part.id })
    }
  })
}
