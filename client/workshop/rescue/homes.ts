/** Where each kind of rescued change lies: which document, and how it is read and written there. */
import * as Y from 'yjs'
import * as board from '../../../shared/doc/board.ts'
import type { Collection } from '../../../shared/doc/collection.ts'
import * as desk from '../../../shared/doc/desk.ts'
import * as frame from '../../../shared/doc/frame.ts'
import { richTextOf, writeRichText, type RichNode } from '../../../shared/doc/richText.ts'
import type { Singleton } from '../../../shared/doc/singleton.ts'
import type { Table } from '../../../shared/doc/table.ts'
import { deskEntries } from '../../../shared/doc/wish.ts'
import type { Documents } from '../documents.ts'
import type { Rescued, RescuedKind } from './rescued.ts'

type OwnDocument = 'frame' | 'board' | 'desk'
type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>

type Home =
  | { readonly shape: 'records'; readonly doc: OwnDocument; readonly of: Collection<AnyRecord> }
  | { readonly shape: 'fields'; readonly doc: OwnDocument; readonly of: Singleton<object> }
  | { readonly shape: 'values'; readonly doc: OwnDocument; readonly of: Table<unknown> }
  | { readonly shape: 'text'; readonly doc: OwnDocument }

const homes: Readonly<Record<RescuedKind, Home>> = {
  about: fields(frame.about),
  settings: fields(frame.settings),
  brief: { shape: 'text', doc: 'frame' },
  stages: records('frame', frame.stages),
  departments: records('frame', frame.departments),
  channels: records('frame', frame.channels),
  personas: records('frame', frame.personas),
  kpis: records('frame', frame.kpis),
  touchpoints: records('board', board.touchpoints),
  evidence: records('board', board.evidence),
  findings: records('board', board.findings),
  initiatives: records('board', board.initiatives),
  comments: records('board', board.comments),
  drafts: records('desk', deskEntries),
  ratings: values(desk.ratings),
  estimates: values(desk.estimates),
  dots: values(desk.dots),
}

/** Where records of this kind live: in which document, and how they are read there. */
export function homeOf(kind: RescuedKind): Home {
  return homes[kind]
}

/** What lies in the place of a change now, plain; `null` for nothing. */
export function valueAt(docs: Documents, { kind, part, id }: Rescued): unknown {
  const home = homes[kind]
  if (home.shape === 'records') return home.of.get(docs[home.doc], id)
  if (home.shape === 'values') return home.of.get(docs[home.doc], part, id)
  if (home.shape === 'fields') return (home.of.get(docs.frame) as Record<string, unknown>)[id]
  return null
}

/** The rich text in the place of a change now. */
export function richTextAt(docs: Documents, change: Pick<Rescued, 'kind' | 'id'>): RichNode[] {
  const fragment = fragmentAt(docs, change)
  return fragment ? richTextOf(fragment) : []
}

/** Puts other rich text in the place of what is there. */
export function replaceRichText(
  docs: Documents,
  change: Pick<Rescued, 'kind' | 'id'>,
  nodes: readonly RichNode[],
): void {
  const fragment = fragmentAt(docs, change)
  if (!fragment) return
  fragment.delete(0, fragment.length)
  writeRichText(fragment, nodes)
}

function fragmentAt(
  docs: Documents,
  { kind, id }: Pick<Rescued, 'kind' | 'id'>,
): Y.XmlFragment | null {
  if (kind === 'brief') return frame.briefOf(docs.frame)
  return kind === 'touchpoints' ? board.noteOf(docs.board, id) : null
}

function records<T extends { readonly id: string }>(doc: OwnDocument, of: Collection<T>): Home {
  // reason: each value goes back into the collection it came from, judged by its own `parse`
  return { shape: 'records', doc, of: of as unknown as Collection<AnyRecord> }
}

function fields<T extends object>(of: Singleton<T>): Home {
  return { shape: 'fields', doc: 'frame', of: of as unknown as Singleton<object> } // reason: as above
}

function values<T>(of: Table<T>): Home {
  return { shape: 'values', doc: 'desk', of: of as unknown as Table<unknown> } // reason: as above
}
