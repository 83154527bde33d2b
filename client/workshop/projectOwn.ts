/** The board as this person sees it, once what reads their desk was fetched; before, as everybody does. */
import type { Accessor } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { ContributionKind, Wish } from '../../shared/domain/contribution.ts'
import type { Collection } from '../../shared/doc/collection.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { projectRecords } from '../sync/project.ts'
import type { Documents } from './documents.ts'
import type { OwnReader } from './ownReader.ts'

/** `null` until it was fetched. */
export type LateReader = Accessor<OwnReader | null>

/** Needs an owner. */
export function projectOwn<T extends { readonly id: string }>(
  docs: Documents,
  of: Collection<T>,
  kind: ContributionKind,
  reader: LateReader,
): Store<Record<string, T>> {
  const read = (id: string): T | null => {
    const own = reader()
    return own ? own.record(of, kind, id) : of.get(docs.board, id)
  }
  return projectRecords([of.map(docs.board), drafts.map(docs.desk)], read, reader)
}

/** What the person's desk says of contributions: waiting to be published, or theirs though they carry no name. */
export function projectWishes(docs: Documents, reader: LateReader): Store<Record<string, Wish>> {
  return projectRecords([drafts.map(docs.desk)], (id) => reader()?.wish(id) ?? null, reader)
}
