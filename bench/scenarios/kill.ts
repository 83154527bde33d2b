/**
 * S6, second half: the server is killed (SIGKILL) in the middle of edits and started again. What was
 * acknowledged, and what others had already seen, must still be there.
 */
import * as Y from 'yjs'
import type { BenchRoom, Peer } from '../peers/peer.ts'
import type { Outcome, Stage } from '../scenario.ts'
import { createRandom } from '../swarm/pace.ts'
import { openPerson } from '../swarm/person.ts'
import { lossesOf } from './reach.ts'
import { atTheirPace, pause } from './timing.ts'
import { firstClientId, openWriters } from './writers.ts'

export interface KillOptions {
  readonly people: number
  /** How long they edit until the server is killed (s). */
  readonly seconds: number
  /** Time between two edits of one person (ms). */
  readonly editPeriodMs: number
}

export const killDefaults = { seconds: 9, editPeriodMs: 200 } as const

/** What was on its way when the server died may still arrive (ms). */
const restMs = 500
/** Time for a restarted server to bring back what it has (ms); some load after they have answered. */
const recoverMs = 3000

/**
 * Runs the scenario against one peer that stores.
 *
 * @returns counts of edits in all: sent; acknowledged, and how many of those are lost; seen by somebody
 * else, and how many of those are lost
 */
export async function measureKill(
  peer: Peer,
  stage: Stage,
  options: KillOptions,
): Promise<Outcome> {
  const { people, seconds, editPeriodMs } = options
  const first = await stage.start({ isDurable: true })
  const writers = await openWriters(peer, await first.room('killed', people))
  stage.say(`${seconds} s of edits, then SIGKILL`)
  const random = createRandom(9)
  await atTheirPace({
    periodMs: editPeriodMs,
    moments: Array.from({ length: people }, () => random() * editPeriodMs),
    seconds,
    fire: writers.edit,
  })
  await first.end('SIGKILL')
  await pause(restMs)
  const second = await stage.start({ isDurable: true })
  const recovered = await recoveredClocks(peer, await second.room('killed', people))
  return {
    figures: { ...lossesOf(writers.reaches(recovered)) },
    notes: writers.acknowledges ? [] : ['it does not acknowledge edits'],
  }
}

/** Clock of each person in the document that the restarted server gives to a newcomer. */
async function recoveredClocks(peer: Peer, room: BenchRoom): Promise<number[]> {
  const doc = new Y.Doc()
  const door = room.doors[0]
  if (!door) throw new RangeError('a room with nobody in it')
  const reader = await openPerson({ room: room.name, door, wire: peer.wire, doc })
  await reader.synced
  await pause(recoverMs)
  reader.close()
  return room.doors.map((_, index) => Y.getState(doc.store, firstClientId + index))
}
