/**
 * The end of a workshop: nothing is open any more, the board is locked, and what came of it is kept. It can
 * be opened again; whoever opens an activity, asks customers or unlocks the board takes it for opened again (SPEC C57–C59).
 */
import { session } from '../../../shared/doc/record.ts'
import { activities } from '../../../shared/domain/step.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import { changeActivity } from '../activity.ts'
import { isRefusal, type Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { panelOf } from '../customers.ts'
import { openDesks } from '../desks.ts'
import { clearReady } from '../readyCheck.ts'
import { saveVersion } from './history.ts'
import { closePanel, countedCustomers } from './panel.ts'
import { doesNotFit } from '../refusals.ts'

type Answer = CommandDone | Refusal

/**
 * Keeps a version, closes what is open (the customers' form too), stops the timer, locks the board. What was revealed stays so. Each
 * step may be done again, and `finished` is written last: where the store fails on the way, asking again
 * goes on.
 */
export async function finishWorkshop(
  core: RoomCore,
  { name }: Extract<Command, { type: 'finishWorkshop' }>,
  by: string,
): Promise<Answer> {
  if (core.state().finished) return doesNotFit('The workshop is finished already; nothing changed.')
  await openDesks(core) // what may fail for long comes first
  const kept = await saveVersion(core, { type: 'saveVersion', name }, by)
  if (isRefusal(kept)) return kept
  for (const activity of activities) {
    const { state } = core.state().activities[activity]
    if (state !== 'open' && state !== 'private') continue
    const refusal = await changeActivity(core, { activity, state: 'closed', until: null, by })
    if (refusal) return refusal
  }
  const panel = panelOf(core)
  if (panel.isOwn && panel.state === 'open') closePanel(core, countedCustomers(core))
  const finished = { at: core.time.now() }
  core.writer.edit('record', (record) =>
    session.patch(record, {
      boardLocked: true,
      timer: null,
      summon: null,
      ready: null,
      finished,
    }),
  )
  clearReady(core)
  return kept
}

/** People may write on the board again; what else is to go on is opened by itself. */
export function reopenWorkshop(core: RoomCore): Answer {
  if (!core.state().finished) return doesNotFit('The workshop is not finished; nothing changed.')
  core.writer.edit('record', (record) =>
    session.patch(record, { finished: null, boardLocked: false }),
  )
  return { ok: true }
}
