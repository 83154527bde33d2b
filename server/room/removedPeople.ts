/**
 * Who was taken out of the workshop while what they gave is still in it, so that a facilitator can erase
 * it later (SPEC C55). Names lie in the vault, which is served to nobody: the roster has them no more.
 */
import type * as Y from 'yjs'
import { kindOf, ownerOf } from '../../shared/access/docName.ts'
import { comments } from '../../shared/doc/board.ts'
import { everyContribution } from '../../shared/doc/contributions.ts'
import { asId, asNumber, asText, fieldsOf } from '../../shared/doc/fields.ts'
import { textLimits } from '../../shared/domain/text.ts'
import type { RemovedPerson } from '../../shared/protocol/http.ts'
import { LogError } from '../log/updateLog.ts'
import { storeAway, type RoomCore } from './core.ts'
import type { Refusal } from './contract.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('removed')

/** Remembers who was removed; the same person again replaces what was remembered. */
export function keepRemoved(vault: Y.Doc, { participantId, ...person }: RemovedPerson): void {
  root(vault).set(participantId, person)
}

/** Nobody needs to know any more; somebody who is not remembered is left out. */
export function forgetRemoved(vault: Y.Doc, participantId: string): void {
  root(vault).delete(participantId)
}

/** Whether they were removed and are not forgotten yet. */
export function isRemoved(vault: Y.Doc, participantId: string): boolean {
  return root(vault).has(participantId)
}

/** Whether something on the board names this person as its author. */
export function isNamedOn(board: Y.Doc, participantId: string): boolean {
  const isMentioned = comments
    .list(board)
    .some(({ mentions = [] }) => mentions.some(({ person }) => person === participantId))
  if (isMentioned) return true
  return everyContribution.some((records) =>
    records.list(board).some(({ author }) => author === participantId),
  )
}

/**
 * Those who were removed and not erased, the last one first. Whether they ever voted or drafted anything
 * is not looked at: being told would be a trace of it.
 */
export async function removedPeople(core: RoomCore): Promise<readonly RemovedPerson[] | Refusal> {
  try {
    const known = knownRemoved(core.writer.ahead('vault'))
    const others = await removedBefore(core, new Set(known.map((person) => person.participantId)))
    return [...known, ...others].sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
  } catch (cause) {
    if (!(cause instanceof LogError)) throw cause
    core.report(`who was removed from ${core.workshopId} cannot be read`, cause)
    return storeAway
  }
}

function knownRemoved(vault: Y.Doc): RemovedPerson[] {
  return [...root(vault).entries()].flatMap(([participantId, raw]) => {
    const fields = fieldsOf(raw)
    if (!fields || asId(participantId) === null) return []
    const name = asText(fields.name, textLimits.name)
    return [{ participantId, name, at: asNumber(fields.at, 0, 1e15) }]
  })
}

/** Who was removed when names were not kept yet: nobody's desks that hold something. */
async function removedBefore(
  core: RoomCore,
  known: ReadonlySet<string>,
): Promise<readonly RemovedPerson[]> {
  const { workshopId, log, documents, members } = core
  const found: RemovedPerson[] = []
  for (const name of await log.documents(workshopId)) {
    const participantId = kindOf(name) === 'desk' ? ownerOf(name) : null
    if (participantId === null || known.has(participantId) || members.get(participantId)) continue
    const { doc } = await documents.open(name)
    if ([...doc.share.keys()].some((key) => doc.getMap(key).size > 0))
      found.push({ participantId, name: '', at: null })
  }
  return found
}
