/**
 * What is kept in the vault of promises: whether this workshop ever went without names (SPEC P22, P40),
 * and what lay on a participant's desk when they were made a facilitator (SPEC P38).
 */
import type * as Y from 'yjs'
import { deskOf } from '../../shared/access/docName.ts'
import { asIds } from '../../shared/doc/fields.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { isAnybodyHidden } from './authorship.ts'
import type { RoomCore } from './core.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('nameless')
const everKey = 'ever'
const earlierKey = (participantId: string): string => `earlier:${participantId}`
/** More than a desk has room for. */
const mostEarlier = 100_000

/** Whether contributions were anonymous at any time: then somebody may have been promised to stay nameless. */
export function wasEverNameless(vault: Y.Doc): boolean {
  return root(vault).has(everKey) || isAnybodyHidden(vault)
}

/** Remembers it, as soon as it is so. */
export function keepNameless(core: RoomCore): void {
  if (!core.settings().anonymous || root(core.writer.ahead('vault')).has(everKey)) return
  core.writer.edit('vault', (vault) => root(vault).set(everKey, true))
}

/** Ids of what somebody wrote as a participant and that waits still, though they are a facilitator now. */
export function writtenEarlier(vault: Y.Doc, participantId: string): readonly string[] {
  return asIds(root(vault).get(earlierKey(participantId)), mostEarlier)
}

/**
 * What waits on this person's desk stays a participant's, whatever they become: or whoever promotes
 * people one by one sees whose is what comes.
 */
export async function keepWrittenEarlier(core: RoomCore, participantId: string): Promise<void> {
  const name = deskOf(participantId)
  await core.documents.open(name)
  const desk = core.writer.ahead(name)
  const waits = [...deskWishes.map(desk).keys()].filter(
    (id) => deskWishes.get(desk, id)?.wish !== 'done',
  )
  const known = writtenEarlier(core.writer.ahead('vault'), participantId)
  const all = new Set([...known, ...waits])
  if (all.size > known.length)
    core.writer.edit('vault', (vault) => void root(vault).set(earlierKey(participantId), [...all]))
}

/** It waits no longer. */
export function forgetWrittenEarlier(
  vault: Y.Doc,
  participantId: string,
  ids: readonly string[],
): void {
  const known = writtenEarlier(vault, participantId)
  const left = known.filter((id) => !ids.includes(id))
  if (left.length === known.length) return
  if (left.length === 0) root(vault).delete(earlierKey(participantId))
  else root(vault).set(earlierKey(participantId), left)
}

/** Nothing of theirs waits any more: they were erased. */
export function forgetAllWrittenEarlier(vault: Y.Doc, participantId: string): void {
  if (root(vault).has(earlierKey(participantId))) root(vault).delete(earlierKey(participantId))
}
