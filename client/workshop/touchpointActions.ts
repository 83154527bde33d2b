import * as Y from 'yjs'
import { tidyLine, cutGraphemes, textLimits } from '../../shared/domain/text.ts'
import type { Draft, Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { byPosition } from '../../shared/doc/collection.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import { patchShown, removeShown } from '../../shared/doc/shownEdits.ts'
import { here } from '../sync/here.ts'
import type { DeskRoad } from './deskRoad.ts'
import type { Documents } from './documents.ts'
import { positionAmong } from './listActions.ts'
import { newId } from './newId.ts'
import { createNoteDraft, type NoteDraft } from './noteDraft.ts'

/** What a new touchpoint starts from; only title and stage are needed. */
type TouchpointInput = Pick<Touchpoint, 'title' | 'stage'> &
  Partial<Pick<Touchpoint, 'note' | 'channels' | 'reach' | 'department' | 'tags'>>

export interface TouchpointActions {
  /** Adds to the end of its stage: on the board, or as a draft while contributions are private. Empty titles are ignored (`null`). */
  add(input: TouchpointInput): string | null
  /** Adds one touchpoint per non-empty line, in order; returns how many. */
  addLines(lines: readonly string[], input: Omit<TouchpointInput, 'title'>): number
  /** Adds each, in order, as one change; returns how many. */
  addAll(inputs: readonly TouchpointInput[]): number
  patch(id: string, changes: Partial<Omit<Touchpoint, 'id' | 'note' | 'author'>>): void
  /**
   * Wishes it over the desk, where that is to be taken; answers whether it was.
   *
   * @param said words as the person read them, where they are not what the board says
   */
  wish(
    id: string,
    fields: Readonly<Record<string, unknown>>,
    said?: Readonly<Record<string, unknown>>,
  ): boolean
  /** Puts the touchpoint into `stage` before another one, or last for `null`. */
  move(id: string, stage: string, before: string | null): void
  remove(id: string): void
  /** Changes the board in one step of undo. */
  onBoard(change: (board: Y.Doc) => void): void
  /** Makes sure there is a note an editor can bind to, e.g. for touchpoints of other clients. */
  ensureNote(id: string): void
  /**
   * Its note as a text of this page's own, wished over the desk. Needs an owner.
   *
   * @param isWriting whether the person is in it
   */
  noteDraft(id: string, isWriting: () => boolean): NoteDraft
  patchDraft(id: string, changes: Partial<Omit<Draft, 'id' | 'note'>>): void
  removeDraft(id: string): void
}

/**
 * @param author participant id, or `null` where contributions are anonymous
 * @param isPrivate whether a new touchpoint stays a draft for now
 * @param mayRearrange whether the person may move and delete a touchpoint; otherwise nothing happens
 * @param road the way over the desk, where that is to be taken
 */
export function createTouchpointActions(
  docs: Documents,
  author: () => string | null,
  isPrivate: () => boolean,
  mayRearrange: (id: string) => boolean = () => true,
  road?: DeskRoad,
): TouchpointActions {
  const onBoard = (change: () => void): void => docs.board.transact(change, here)
  const onDesk = (change: () => void): void => docs.desk.transact(change, here)
  const inStage = (stage: string): Touchpoint[] =>
    Object.values(touchpoints.all(docs.board))
      .filter((touchpoint) => touchpoint.stage === stage)
      .sort(byPosition)

  const add = (input: TouchpointInput): string | null => {
    const title = cutGraphemes(tidyLine(input.title), textLimits.title)
    if (title === '') return null
    const id = newId()
    const fields = { ...blank, ...input, id, title }
    // What is promised now holds, whatever is set when it is published (SPEC P22).
    const promise = author() === null ? { anonymous: true } : {}
    if (isPrivate()) {
      road?.drafting(id)
      onDesk(() => drafts.put(docs.desk, { ...fields, ...promise }))
    } else {
      const position = positionBetween(inStage(input.stage).at(-1)?.position ?? null, null)
      const whole = { ...fields, position, decision: null, author: author() }
      onBoard(() => {
        touchpoints.put(docs.board, whole)
        const note = noteOf(docs.board, id)
        if (note && fields.note !== '') note.insert(0, paragraphsOf(fields.note))
      })
    }
    return id
  }

  // One transaction: a pasted list is one update, one drawing and one step of undo.
  const addAll = (inputs: readonly TouchpointInput[]): number => {
    let added = 0
    ;(isPrivate() ? onDesk : onBoard)(() => {
      for (const input of inputs) if (add(input) !== null) added++
    })
    return added
  }

  return {
    add,
    addLines: (lines, input) => addAll(lines.map((title) => ({ ...input, title }))),
    addAll,
    patch(id, changes) {
      if (!road?.patch(id, changes)) onBoard(() => patchShown(docs.board, id, changes))
    },
    wish: (id, fields, said) => road?.patch(id, fields, said) ?? false,
    move(id, stage, before) {
      if (!mayRearrange(id)) return
      const place = { stage, position: positionAmong(inStage(stage), id, before) }
      if (!road?.patch(id, place)) onBoard(() => touchpoints.patch(docs.board, id, place))
    },
    remove(id) {
      if (!mayRearrange(id) || road?.remove(id)) return
      onBoard(() => removeShown(docs.board, id))
    },
    onBoard: (change) => onBoard(() => change(docs.board)),
    ensureNote(id) {
      const entry = touchpoints.map(docs.board).get(id)
      if (!(entry instanceof Y.Map) || entry.get('note') instanceof Y.XmlFragment) return
      onBoard(() => entry.set('note', new Y.XmlFragment()))
    },
    noteDraft: (id, isWriting) =>
      createNoteDraft(id, {
        docs,
        isWriting,
        wish: (note, read) => void road?.patch(id, { note }, { note: read }),
      }),
    patchDraft: (id, changes) => onDesk(() => drafts.patch(docs.desk, id, changes)),
    removeDraft: (id) => onDesk(() => drafts.remove(docs.desk, id)),
  }
}

const blank = {
  note: '',
  channels: [],
  reach: null,
  department: null,
  tags: [],
} satisfies Partial<Touchpoint>

/** Plain words need no judging of nodes, which a phone would have to download. */
function paragraphsOf(text: string): Y.XmlElement[] {
  return text.split('\n').map((line) => {
    const paragraph = new Y.XmlElement('paragraph')
    if (line !== '') paragraph.insert(0, [new Y.XmlText(line)])
    return paragraph
  })
}
