/**
 * Who wrote for whom, kept in the vault: the roster tells who writes for a person now, but whoever did
 * before knows the answers as well (SPEC A41).
 */
import type * as Y from 'yjs'
import { asIds } from '../../shared/doc/fields.ts'
import { roster } from '../../shared/doc/record.ts'
import type { RoomCore } from './core.ts'
import type { CountedPerson } from './vault.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('writers')
/** More than anybody hands a person on. */
const mostWriters = 1000

export function keepWriter(vault: Y.Doc, participantId: string, scribe: string): void {
  const known = asIds(root(vault).get(participantId), mostWriters)
  if (!known.includes(scribe)) root(vault).set(participantId, [...known, scribe])
}

/** The same people with everybody who knows their answers; scribes know their own beside others'. */
export function withKnowers(
  core: RoomCore,
  people: readonly CountedPerson[],
): readonly CountedPerson[] {
  const vault = core.writer.ahead('vault')
  const writers = new Map<string, readonly string[]>()
  for (const { id, proxied, writtenBy } of roster.list(core.writer.ahead('record')))
    if (proxied === true && writtenBy) writers.set(id, [writtenBy])
  for (const [id, raw] of root(vault).entries())
    writers.set(id, [...(writers.get(id) ?? []), ...asIds(raw, mostWriters)])
  const scribes = new Set([...writers.values()].flat())
  return people.map((person) => {
    const own = scribes.has(person.id) ? [person.id] : []
    const knownTo = [...own, ...(writers.get(person.id) ?? [])]
    return knownTo.length > 0 ? { ...person, knownTo } : person
  })
}
