import { dots } from '../../../shared/doc/desk.ts'
import { rounds, session } from '../../../shared/doc/record.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { nextAct } from '../retention.ts'
import { loadedDesks, openDesks } from '../desks.ts'
import { goOn } from './finish.ts'
import { doesNotFit } from '../refusals.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

/** A new measurement of the same touchpoints: rating and prioritising start closed again. */
export async function openRound(core: RoomCore, { name }: Of<'openRound'>): Promise<Answer> {
  const { activities, round } = core.state()
  if (activities.rate.state === 'open' || activities.prioritise.state === 'open')
    return doesNotFit('Close or reveal the vote that is open before a new round is opened.')
  await openDesks(core)
  const known = Object.keys(rounds.all(core.writer.ahead('record')))
  const id = nextRound([...known, round])
  const closed = { state: 'closed', until: null } as const
  core.writer.edit('record', (record) => {
    rounds.put(record, { id, name, openedAt: core.time.now(), revealedAt: null })
    session.patch(record, {
      round: id,
      activities: { ...activities, rate: closed, prioritise: closed },
    })
  })
  clearDots(core)
  goOn(core)
  core.heartbeat.addChange({ deadline: nextAct(core) })
  return { ok: true, round: id }
}

/**
 * Dots are given anew in each round. Were those of the last one counted again, two reveals with one
 * person less would differ by that person's ballot (SPEC P6).
 */
function clearDots(core: RoomCore): void {
  for (const { name, document } of loadedDesks(core)) {
    const given = [...dots.map(document.doc, 'prioritise').keys()]
    if (given.length === 0) continue
    core.writer.edit(name, (desk) => {
      for (const id of given) dots.remove(desk, 'prioritise', id)
    })
  }
}

function nextRound(known: readonly string[]): string {
  const numbers = known.map((id) => Number(/^r(\d{1,6})$/u.exec(id)?.[1] ?? 0))
  return `r${Math.max(1, ...numbers) + 1}`
}
