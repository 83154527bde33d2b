import { listShown } from '../../../shared/doc/board.ts'
import { dots } from '../../../shared/doc/desk.ts'
import { panelProgress, rounds, session } from '../../../shared/doc/record.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { panelOf } from '../customers.ts'
import { nextAct } from '../retention.ts'
import { loadedDesks, openDesks } from '../desks.ts'
import { clearProgress } from '../progress.ts'
import { countedPeople, type Vote } from '../vault.ts'
import { goOn } from './goOn.ts'
import { countedCustomers } from './panel.ts'
import { doesNotFit } from '../refusals.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

/** Votes that begin anew with each round. */
const roundVotes = ['rate', 'prioritise'] as const satisfies readonly Vote[]
type RoundVote = (typeof roundVotes)[number]

/**
 * A new measurement of all touchpoints, or of those that are named: the others keep the figures they
 * have. Rating and prioritising start closed again.
 */
export async function openRound(
  core: RoomCore,
  { name, touchpoints: asked }: Of<'openRound'>,
): Promise<Answer> {
  const { activities, round } = core.state()
  if (roundVotes.some((vote) => activities[vote].state === 'open'))
    return doesNotFit('Reveal the vote that is open before a new round is opened.')
  await openDesks(core)
  const refusal = whyNot(core) ?? whyNotAsk(core, asked)
  if (refusal) return refusal
  const known = Object.keys(rounds.all(core.writer.ahead('record')))
  const id = nextRound([...known, round])
  const closed = { state: 'closed', until: null } as const
  core.writer.edit('record', (record) => {
    rounds.put(record, {
      id,
      name,
      openedAt: core.time.now(),
      revealedAt: null,
      ...(asked && { touchpoints: [...new Set(asked)] }),
    })
    session.patch(record, {
      round: id,
      activities: { ...activities, rate: closed, prioritise: closed },
    })
  })
  clearDots(core)
  clearProgress(core, [...roundVotes, panelProgress])
  goOn(core)
  core.heartbeat.addChange({ deadline: nextAct(core) })
  return { ok: true, round: id }
}

/** What was answered in secret can be shown in its own round alone: nobody could ever see it (SPEC PN70). */
function whyNot(core: RoomCore): Refusal | null {
  const held = roundVotes.find((vote) => isHeld(core, vote))
  if (held !== undefined)
    return doesNotFit(
      `The vote “${held}” is closed, and what people answered in it was not revealed; in a new round nobody could ever see it. Nothing was changed. Reveal it first.`,
    )
  const { isOwn, state } = panelOf(core)
  if (!isOwn || state === 'revealed' || countedCustomers(core).length === 0) return null
  return doesNotFit(
    'What customers answered in this round was not shown; in a new round nobody could ever see it. Nothing was changed. Show it first.',
  )
}

/** What is asked about again has to be there: a card nobody finds would leave the round without an end. */
function whyNotAsk(core: RoomCore, asked: readonly string[] = []): Refusal | null {
  const shown = new Set(listShown(core.writer.ahead('board')).map(({ id }) => id))
  if (asked.every((id) => shown.has(id))) return null
  return doesNotFit(
    'One of the touchpoints is not on the board any more. Nothing was changed; choose from those that are there.',
  )
}

/** It stopped counting with somebody's ballots inside. Those of customers asked on their own are not its. */
function isHeld(core: RoomCore, vote: RoundVote): boolean {
  const { activities, round } = core.state()
  if (activities[vote].state !== 'closed') return false
  const isApart = vote === 'rate' && panelOf(core).isOwn
  return countedPeople(core.writer.ahead('vault'), vote, round).some(
    ({ customerClass }) => !isApart || customerClass === null,
  )
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
