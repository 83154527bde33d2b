/** Opening, closing and revealing: what the server enforces of activities (SPEC S3–S8). */
import { rounds, session } from '../../shared/doc/record.ts'
import type { Activity, ActivityState } from '../../shared/domain/step.ts'
import { countedNow } from './ballots.ts'
import type { Refusal } from './contract.ts'
import type { RoomCore } from './core.ts'
import { nextDeadline } from './deadlines.ts'
import { loadedDesks, openDesks } from './desks.ts'
import { keepVersion, packAndDo } from './keepVersion.ts'
import { clearDrafting } from './progress.ts'
import { hasDrafts, publishDrafts } from './publish.ts'
import { writeTallies } from './tally.ts'
import {
  countedPeople,
  keepCounted,
  markOpened,
  wasOpened,
  type CountedPerson,
  type Vote,
} from './vault.ts'

export interface ActivityWish {
  readonly activity: Activity
  readonly state: ActivityState
  /** Unix ms; `null` = no deadline. */
  readonly until: number | null
  /** Participant who asks; `null` = a deadline. */
  readonly by: string | null
  /** The ballots that count, where they were read already: those of a vote at its deadline. */
  readonly people?: readonly CountedPerson[] | null
}

const doesNotFit = (detail: string): Refusal => ({ refused: 'doesNotFit', detail })

/** Changes one activity, in the turn of the caller; durable a little later. */
export async function changeActivity(core: RoomCore, wish: ActivityWish): Promise<Refusal | null> {
  const refusal = whyNot(core, wish)
  if (refusal) return refusal
  const { activity } = wish
  if (activity === 'collect') await changeCollect(core, wish)
  else await changeVote(core, activity, wish)
  return null
}

function whyNot(core: RoomCore, { activity, state, until }: ActivityWish): Refusal | null {
  const now = core.state().activities[activity].state
  if (until !== null && until <= core.time.now())
    return doesNotFit('The deadline has passed already; choose a later one.')
  if (until !== null && state !== 'open' && state !== 'private')
    return doesNotFit('Only an open activity can have a deadline.')
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

async function changeCollect(core: RoomCore, wish: ActivityWish): Promise<void> {
  const publishes = wish.state === 'open' || wish.state === 'revealed'
  if (!publishes) return writeStatus(core, wish)
  await openDesks(core)
  const publish = (): void => {
    publishDrafts(core)
    clearDrafting(core)
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
  const people = countedPeople(core.writer.ahead('vault'), vote, round)
  core.writer.edit('record', (record) => {
    writeTallies({ record, frame: core.docs.frame, vote, round, suffix: '' }, people)
    if (vote === 'rate') rounds.patch(record, round, { revealedAt: core.time.now() })
  })
}

function writeStatus(core: RoomCore, { activity, state, until }: ActivityWish): void {
  core.writer.edit('record', (record) => {
    const { activities } = session.get(record)
    session.patch(record, { activities: { ...activities, [activity]: { state, until } } })
  })
  core.heartbeat.addChange({ deadline: nextDeadline(core.state()) })
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
