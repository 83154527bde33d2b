/**
 * Who wrote for whom, kept in the vault: the roster tells who writes for a person now, but whoever did
 * before knows the answers as well (SPEC A41).
 */
import type * as Y from 'yjs'
import { asIds } from '../../shared/doc/fields.ts'
import { roster } from '../../shared/doc/record.ts'
import type { Participant } from '../../shared/domain/participant.ts'
import type { RoomCore } from './core.ts'
import type { CountedPerson } from './vault.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('writers')
/** More than anybody hands a person on. */
const mostWriters = 1000

/** Remembers that `scribe` wrote for this person; told again it changes nothing. */
export function keepWriter(vault: Y.Doc, participantId: string, scribe: string): void {
  const known = asIds(root(vault).get(participantId), mostWriters)
  if (!known.includes(scribe)) root(vault).set(participantId, [...known, scribe])
}

/** Stands for whoever may write for others and has answered nothing in this vote. */
const anyScribe = 'any'

/**
 * The same people with everybody who knows their answers, or may come to: whoever may write for others
 * can take a person over, after the reveal too, and read what was entered. Scribes know their own
 * answers beside those.
 */
export function withKnowers(
  core: RoomCore,
  people: readonly CountedPerson[],
): readonly CountedPerson[] {
  if (!people.some(({ proxied }) => proxied === true)) return people
  const everybody = roster.list(core.writer.ahead('record'))
  const writers = writersOf(core.writer.ahead('vault'), everybody)
  const hasWritten = new Set([...writers.values()].flat())
  const mayWrite = new Set(
    everybody
      .filter(({ role, scribe }) => role === 'facilitator' || scribe === true)
      .map(({ id }) => id),
  )
  const voting = people.filter(({ id }) => mayWrite.has(id)).map(({ id }) => asScribe(id))
  return people.map((person) => {
    const { id } = person
    if (person.proxied === true)
      return { ...person, knownTo: [...(writers.get(id) ?? []), anyScribe, ...voting] }
    const own = [...(hasWritten.has(id) ? [id] : []), ...(mayWrite.has(id) ? [asScribe(id)] : [])]
    return own.length > 0 ? { ...person, knownTo: own } : person
  })
}

/** This person, once everything that was entered was taken over. */
function asScribe(id: string): string {
  return `${anyScribe}:${id}`
}

function writersOf(
  vault: Y.Doc,
  everybody: readonly Participant[],
): Map<string, readonly string[]> {
  const writers = new Map<string, readonly string[]>()
  for (const { id, proxied, writtenBy } of everybody)
    if (proxied === true && writtenBy) writers.set(id, [writtenBy])
  for (const [id, raw] of root(vault).entries())
    writers.set(id, [...(writers.get(id) ?? []), ...asIds(raw, mostWriters)])
  return writers
}
