/** Opening, closing and revealing: what the server enforces of activities (SPEC S3–S8). */
import { rounds, session } from '../../shared/doc/record.ts'
import type { Activity, ActivityState, DeadlineEnd } from '../../shared/domain/step.ts'
import { mergedNow } from './asked.ts'
import { countedNow, ratedTogether } from './ballots.ts'
import type { Refusal } from './contract.ts'
import { panelOf } from './customers.ts'
import type { RoomCore } from './core.ts'
import { nextAct } from './retention.ts'
import { loadedDesks, openDesks } from './desks.ts'
import { keepVersion, packAndDo } from './keepVersion.ts'
import { clearProgress } from './progress.ts'
import { publishDrafts } from './publish.ts'
import { writeTallies } from './tally.ts'
import {
  countedPeople,
  keepCounted,
  keepMerged,
  markOpened,
  wasOpened,
  type CountedPerson,
  type Vote,
} from './vault.ts'
import { hasDrafts } from './waiting.ts'
import { withKnowers } from './writers.ts'
import { doesNotFit } from './refusals.ts'

export interface ActivityWish {
  readonly activity: Activity
  readonly state: ActivityState
  /** Unix ms; `null` = no deadline. */
  readonly until: number | null
  /** What it becomes at the deadline; left out = `closed`. */
  readonly atDeadline?: DeadlineEnd | undefined
  /** Participant who asks; `null` = a deadline. */
  readonly by: string | null
  /** The ballots that count, where they were read already: those of a vote at its deadline. */
  readonly people?: readonly CountedPerson[] | null
}

/** Changes one activity, in the turn of the caller; durable a little later. */
export async function changeActivity(core: RoomCore, wish: ActivityWish): Promise<Refusal | null> {
  const refusal = whyNot(core, wish)
  if (refusal) return refusal
  const { activity } = wish
  if (activity === 'collect') await changeCollect(core, wish)
  else await changeVote(core, activity, wish)
  return null
}

function whyNot(core: RoomCore, wish: ActivityWish): Refusal | null {
  const { activity, state } = wish
  const now = core.state().activities[activity].state
  const badTime = wish.by === null ? null : whyNotTimed(core, wish)
  if (badTime) return badTime
  if (activity === 'collect') return null
  if (state === 'private')
    return doesNotFit('Only collecting can be private; ballots are always secret.')
  if (now === 'revealed' && state !== 'revealed')
    return doesNotFit(
      'This was revealed and stays so in this round; open a new round to vote again.',
    )
  if (now === 'revealed') return doesNotFit('This is revealed already; nothing was changed.')
  const vault = core.writer.ahead('vault')
  if (state === 'revealed' && !wasOpened(vault, activity, core.state().round))
    return doesNotFit('There is nothing to reveal: open it first, so that people can vote.')
  return null
}

function whyNotTimed(core: RoomCore, wish: ActivityWish): Refusal | null {
  const { activity, state, until, atDeadline } = wish
  if (until === null)
    return atDeadline === undefined
      ? null
      : doesNotFit('What happens at a deadline can be said only together with the deadline.')
  if (until <= core.time.now())
    return doesNotFit('The deadline has passed already; choose a later one.')
  if (state !== 'open' && state !== 'private')
    return doesNotFit('Only an open activity can have a deadline.')
  if (atDeadline === 'open' && (activity !== 'collect' || state !== 'private'))
    return doesNotFit('Only private collecting can go on openly at its deadline.')
  return null
}

async function changeCollect(core: RoomCore, wish: ActivityWish): Promise<void> {
  const publishes = wish.state === 'open' || wish.state === 'revealed'
  if (!publishes) return writeStatus(core, wish)
  await openDesks(core)
  const publish = (): void => {
    publishDrafts(core)
    clearProgress(core, ['collect'])
    writeStatus(core, wish)
  }
  if (loadedDesks(core).some(({ document }) => hasDrafts(document)))
    await keepBefore(core, wish, publish)
  else publish()
}

async function changeVote(core: RoomCore, vote: Vote, wish: ActivityWish): Promise<void> {
  const { round, activities } = core.state()
  const now = activities[vote].state
  if (!wish.people && (wish.state !== 'open' || now !== 'open')) await openDesks(core)
  const change = (): void => {
    if (wish.state === 'open') core.writer.edit('vault', (vault) => markOpened(vault, vote, round))
    else if (now === 'open') {
      const people = wish.people ?? countedNow(core, vote)
      core.writer.edit('vault', (vault) => keepCounted(vault, vote, round, people))
    }
    if (wish.state === 'revealed') reveal(core, vote, round)
    writeStatus(core, wish)
  }
  if (wish.state === 'revealed') await keepBefore(core, wish, change)
  else change()
}

function reveal(core: RoomCore, vote: Vote, round: string): void {
  const merged = vote === 'rate' ? mergedNow(core) : {}
  const counted = countedPeople(core.writer.ahead('vault'), vote, round)
  // Those who were asked on their own are shown by themselves.
  const isApart = vote === 'rate' && panelOf(core).isOwn
  const shown = isApart ? counted.filter(({ customerClass }) => customerClass === null) : counted
  const people = withKnowers(core, ratedTogether(shown, merged))
  core.writer.edit('vault', (vault) => keepMerged(vault, round, merged))
  core.writer.edit('record', (record) => {
    writeTallies({ record, frame: core.docs.frame, vote, round }, people)
    if (vote === 'rate') rounds.patch(record, round, { revealedAt: core.time.now() })
  })
}

function writeStatus(core: RoomCore, wish: ActivityWish): void {
  const { activity, state, until, atDeadline } = wish
  // Only what differs from how all deadlines were once is written.
  const status = { state, until, ...(atDeadline && atDeadline !== 'closed' && { atDeadline }) }
  core.writer.edit('record', (record) => {
    const { activities } = session.get(record)
    session.patch(record, { activities: { ...activities, [activity]: status } })
  })
  core.heartbeat.addChange({ deadline: nextAct(core) })
}

/** What was hidden is about to be shown to everybody by `deed` (SPEC C8). */
function keepBefore(
  core: RoomCore,
  { activity, by }: ActivityWish,
  deed: () => void,
): Promise<void> {
  return packAndDo(core, (packed) => {
    keepVersion(core, { name: activity, reason: 'reveal', by, restored: null }, packed)
    deed()
  })
}
