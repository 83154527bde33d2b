import type * as Y from 'yjs'
import { customerLayer } from '../domain/customer/layer.ts'
import { voteName } from '../domain/keeping.ts'
import {
  latestTallies,
  roundsUpTo,
  talliesAlone,
  type RoundTallies,
} from '../domain/rating/latestTallies.ts'
import { lateTable } from '../domain/rating/lateTable.ts'
import { talliesTogether } from '../domain/rating/talliesTogether.ts'
import type { Tally } from '../domain/rating/tally.ts'
import { textLimits } from '../domain/text.ts'
import { headOf, headsOf, led, shownTouchpoints } from '../domain/touchpoint/merges.ts'
import type { Round, RoundFigures, Workshop, WorkshopContent } from '../domain/workshop.ts'
import * as board from './board.ts'
import { asPlainText } from './fields.ts'
import * as frame from './frame.ts'
import { keeping } from './keeping.ts'
import { surveys } from './panel.ts'
import * as record from './record.ts'

/** The three shared documents of one workshop. */
export interface WorkshopDocs {
  readonly frame: Y.Doc
  readonly board: Y.Doc
  readonly record: Y.Doc
}

/**
 * The whole workshop as plain data, a copy: later edits do not change it. Touchpoints come in
 * journey order (stage order, then position); those whose stage no longer exists come last.
 */
export function snapshotWorkshop(docs: WorkshopDocs): Workshop {
  const session = record.session.get(docs.record)
  const rounds = record.rounds.list(docs.record).sort((a, b) => a.openedAt - b.openedAt)
  const current = roundsUpTo(rounds, session.round)
  const content = snapshotContent(docs)
  const erased = keeping.get(docs.record).erasedVotes
  const customers = talliesAlone(
    customerLayer({
      rounds: current,
      surveys: surveys.list(docs.record),
      shown: content.touchpoints,
      tableOf: (name) => record.tallies.all(docs.record, name),
    }),
  )
  const rated = current.map((round) => ({
    round,
    tallies: marked(
      talliesTogether(record.tallies.all(docs.record, round), content.touchpoints),
      erased?.[voteName('rate', round)],
    ),
  }))
  const byRound = figuresOf(rated, rounds)
  // Who was erased is counted vote by vote, not apart by what came late: no mark rather than a wrong one.
  const late = figuresOf(
    current.map((round) => ({
      round,
      tallies: talliesTogether(
        record.tallies.all(docs.record, lateTable(round)),
        content.touchpoints,
      ),
    })),
    rounds,
  )
  const estimated = current.map((round) => ({
    round,
    tallies: marked(
      record.estimateTallies.all(docs.record, round),
      erased?.[voteName('prioritise', round)],
    ),
  }))
  return {
    ...content,
    session,
    roster: record.roster.list(docs.record),
    rounds,
    tallies: talliesAlone(latestTallies(rated)),
    ...(byRound.length > 1 && { byRound }),
    ...(late.length > 0 && { late }),
    estimates: talliesAlone(latestTallies(estimated)),
    dots: dotsOf(docs.record, current, erased),
    ...(Object.keys(customers).length > 0 && { customers }),
    ...(erased && { erased }),
  }
}

/** Those of the rounds that have figures, with what the rounds are called. */
function figuresOf(
  rated: readonly RoundTallies<Tally>[],
  rounds: readonly Round[],
): readonly RoundFigures[] {
  return rated.flatMap(({ round: id, tallies }, at) => {
    if (Object.keys(tallies).length === 0) return []
    const { name = '', revealedAt = null, touchpoints } = rounds.find((one) => one.id === id) ?? {}
    return [{ id, name, number: at + 1, revealedAt, ...(touchpoints && { touchpoints }), tallies }]
  })
}

/** Dots are given anew in every round of estimates: those that are shown are of the newest that has some. */
function dotsOf(
  doc: Y.Doc,
  rounds: readonly string[],
  erased: Workshop['erased'],
): Workshop['dots'] {
  const of = rounds.findLast((round) => record.estimateTallies.map(doc, round).size > 0)
  const round = of ?? rounds.at(-1) ?? ''
  return Object.fromEntries(
    (['swot', 'prioritise'] as const).map((vote) => [
      vote,
      marked(record.dotTallies.all(doc, vote), erased?.[voteName(vote, round)]),
    ]),
  )
}

/** Each figure with the people erased since, where there are some. */
function marked<T extends object>(
  figures: Readonly<Record<string, T>>,
  erased: number | undefined,
): Readonly<Record<string, T>> {
  if (erased === undefined) return figures
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [id, { ...figure, erased }]),
  )
}

/**
 * Frame and board as plain data, a copy; lists in the order of `snapshotWorkshop`. What hangs on merged
 * touchpoints hangs on those that were kept.
 */
export function snapshotContent(docs: Omit<WorkshopDocs, 'record'>): WorkshopContent {
  const stages = frame.stages.list(docs.frame)
  const rank = new Map(stages.map((stage, index) => [stage.id, index]))
  const all = board.touchpoints.list(docs.board)
  const heads = headsOf(all)
  const touchpoints = [...shownTouchpoints(all, heads)].sort(
    (a, b) => (rank.get(a.stage) ?? stages.length) - (rank.get(b.stage) ?? stages.length),
  )
  return {
    about: frame.about.get(docs.frame),
    brief: asPlainText(frame.briefOf(docs.frame), textLimits.paragraph),
    stages,
    departments: frame.departments.list(docs.frame),
    channels: frame.channels.list(docs.frame),
    personas: frame.personas.list(docs.frame),
    kpis: frame.kpis.list(docs.frame),
    settings: frame.settings.get(docs.frame),
    touchpoints,
    evidence: board.evidence
      .list(docs.board)
      .map((one) => ({ ...one, touchpoint: headOf(heads, one.touchpoint) })),
    findings: board.findings
      .list(docs.board)
      .map((one) => ({ ...one, touchpoints: led(heads, one.touchpoints) })),
    initiatives: board.initiatives
      .list(docs.board)
      .map((one) => ({ ...one, touchpoints: led(heads, one.touchpoints) })),
    comments: board.comments
      .list(docs.board)
      .map((one) => ({ ...one, target: headOf(heads, one.target) }))
      .sort((a, b) => a.at - b.at),
  }
}
