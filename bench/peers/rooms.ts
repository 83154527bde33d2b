/** Peers whose rooms are names in the address and whose people are nobody in particular. */
import type { RunningPeer } from './peer.ts'
import { startProgram, type ProgramOptions } from './program.ts'

/**
 * Starts such a peer. A room exists as soon as somebody opens it, so nothing is made beforehand.
 *
 * @throws Error with what the program printed, when it does not come up
 */
export async function startRooms(options: ProgramOptions): Promise<RunningPeer> {
  const { port, ...program } = await startProgram(options)
  return {
    ...program,
    room: (name, people) =>
      Promise.resolve({
        name,
        doors: Array.from({ length: people }, (_, index) => ({
          url: `ws://127.0.0.1:${port}/${name}`,
          protocols: [],
          participantId: `person-${index + 1}`,
        })),
      }),
  }
}
