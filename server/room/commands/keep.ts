/** How long a workshop is kept, and what is taken out of it for one person. */
import type * as Y from 'yjs'
import { comments } from '../../../shared/doc/board.ts'
import { everyContribution } from '../../../shared/doc/contributions.ts'
import { keeping } from '../../../shared/doc/keeping.ts'
import { withoutPerson } from '../../../shared/domain/comment/mentions.ts'
import { dotTallies, estimateTallies, tallies } from '../../../shared/doc/record.ts'
import type { Table } from '../../../shared/doc/table.ts'
import { customersTable } from '../../../shared/domain/customer/panel.ts'
import { lateTable } from '../../../shared/domain/rating/lateTable.ts'
import { deskOf } from '../../../shared/access/docName.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import { forgetAuthor } from '../authorship.ts'
import { forgetAllWrittenEarlier } from '../nameless.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { oweTraces } from '../debts.ts'
import { openDesks } from '../desks.ts'
import { forgetAsked } from '../readyCheck.ts'
import { keepingOf, nextAct } from '../retention.ts'
import { forgetRemoved, isNamedOn, isRemoved } from '../removedPeople.ts'
import { forgetSigned } from '../signatures.ts'
import { forgetBallots } from '../vault.ts'
import { removeParticipant } from './people.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

const dayMs = 86_400_000

/** Everything is deleted after so many days without work, or never; counted from now. */
export function setRetention(core: RoomCore, { days }: Of<'setRetention'>): Answer {
  const deleteAt = days === null ? null : core.time.now() + days * dayMs
  core.writer.edit('record', (record) => keeping.patch(record, { deleteAfterDays: days, deleteAt }))
  core.heartbeat.addChange({ deadline: nextAct(core) })
  return { ok: true }
}

/**
 * Takes out the drafts and ballots of one person, wherever they lie, and what says that a published
 * note is theirs. What a round has revealed stays as it was revealed: worked out again without one
 * person, the difference would be that person's answer (SPEC C40–C43).
 */
export async function eraseContributions(
  core: RoomCore,
  { participantId, removesName, removesPerson }: Of<'eraseContributions'>,
): Promise<Answer> {
  await openDesks(core)
  const desk = deskOf(participantId)
  const hasDesk = core.documents.get(desk) !== null
  const isGone = isRemoved(core.writer.ahead('vault'), participantId)
  if (!hasDesk && !isGone && !core.members.get(participantId))
    return {
      refused: 'doesNotFit',
      detail: 'There is nobody with this id, and nothing of them is kept.',
    }
  // First, because it may be refused: the only facilitator stays.
  const removed =
    removesPerson && core.members.get(participantId)
      ? removeParticipant(core, { type: 'removeParticipant', participantId })
      : null
  if (removed && 'refused' in removed) return removed
  const traced = ['vault', 'board', 'record', desk] as const
  oweTraces(core, traced)
  if (hasDesk)
    core.writer.edit(desk, (doc) => {
      for (const root of doc.share.keys()) doc.getMap(root).clear()
    })
  markErased(core, forgetInVault(core, participantId))
  if (removesName) takeNameOff(core, participantId)
  // Whoever is still named on the board can be erased from there later.
  if (removesName || !isNamedOn(core.writer.ahead('board'), participantId))
    core.writer.edit('vault', (vault) => forgetRemoved(vault, participantId))
  core.heartbeat.afterAll(() => core.compactSoon(traced))
  return { ok: true }
}

/** Answers the votes in which the person had been counted. */
function forgetInVault(core: RoomCore, participantId: string): readonly string[] {
  let votes: readonly string[] = []
  core.writer.edit('vault', (vault) => {
    votes = forgetBallots(vault, participantId)
    forgetAuthor(vault, participantId)
    forgetAllWrittenEarlier(vault, participantId)
    forgetAsked(vault, participantId)
    forgetSigned(vault, participantId)
  })
  return votes
}

/** Only where figures were revealed: others will never have counted this person. */
function markErased(core: RoomCore, votes: readonly string[]): void {
  const record = core.writer.ahead('record')
  const revealed = votes.filter((vote) => hasFigures(core, record, vote))
  if (revealed.length === 0) return
  const rounds = new Set(
    revealed.map((vote) => (vote === 'swot' ? core.state().round : (vote.split(':')[0] ?? vote))),
  )
  const { erased, erasedVotes = {} } = keepingOf(core)
  core.writer.edit('record', (doc) =>
    keeping.patch(doc, {
      erased: oneMore(erased, [...rounds]),
      erasedVotes: oneMore(erasedVotes, revealed),
    }),
  )
}

/** Whether a vote, by its name, has been revealed with figures in it, in time or late. */
function hasFigures(core: RoomCore, record: Y.Doc, vote: string): boolean {
  const isIn = (table: Pick<Table<unknown>, 'map'>, name: string): boolean =>
    table.map(record, name).size > 0 || table.map(record, lateTable(name)).size > 0
  if (vote === 'swot') return isIn(dotTallies, 'swot')
  const [round = '', kind] = vote.split(':')
  const customers = customersTable(round)
  if (kind === 'panel') return isIn(tallies, customers)
  if (kind === 'rate') return isIn(tallies, round) || isIn(tallies, customers)
  // Late dots have a table for each round, as estimates have.
  if (isIn(estimateTallies, round) || isIn(dotTallies, round)) return true
  // Dots have one place for all rounds: until this one's are revealed it holds those of an earlier one.
  const { round: now, activities } = core.state()
  const isOfNow = round !== now || activities.prioritise.state === 'revealed'
  return isOfNow && isIn(dotTallies, 'prioritise')
}

function oneMore(
  counts: Readonly<Record<string, number>>,
  names: readonly string[],
): Readonly<Record<string, number>> {
  return { ...counts, ...Object.fromEntries(names.map((name) => [name, (counts[name] ?? 0) + 1])) }
}

function takeNameOff(core: RoomCore, participantId: string): void {
  core.writer.edit('board', (board) => {
    for (const records of everyContribution)
      for (const { id, author } of records.list(board))
        if (author === participantId) records.patch(board, id, { author: null })
    for (const comment of comments.list(board))
      if (comment.mentions?.some(({ person }) => person === participantId))
        comments.patch(board, comment.id, withoutPerson(comment, participantId))
  })
}
