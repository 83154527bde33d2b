/**
 * A workshop as one file, and back: everything its shared documents hold, in display order, rich
 * text included, figures of every revealed round. Keys, tokens, drafts and ballots lie in other
 * places and cannot get in. The file of one version must be readable by every later one (SPEC X1).
 */
import type * as Y from 'yjs'
import type { Touchpoint } from '../domain/touchpoint/touchpoint.ts'
import { activities as activityNames, type Activities } from '../domain/step.ts'
import type { DotTally, EstimateTally, Tally } from '../domain/rating/tally.ts'
import { customersTable, mostSurveys, surveyTable, type Survey } from '../domain/customer/panel.ts'
import type { Language, Round, Workshop } from '../domain/workshop.ts'
import * as board from './board.ts'
import type { Collection } from './collection.ts'
import { asArray, asId, asNumber, fieldsOf, type Fields } from './fields.ts'
import * as frame from './frame.ts'
import { asCounts, keeping } from './keeping.ts'
import { parseImportedDots, parseImportedEstimates, parseImportedTally } from './importedTally.ts'
import { surveys } from './panel.ts'
import * as record from './record.ts'
import { richTextOf, writeRichText, type RichNode } from './richText.ts'
import { snapshotWorkshop, type WorkshopDocs } from './snapshot.ts'
import type { Table } from './table.ts'

const archiveFormat = 'touchline-workshop'
const archiveSchema = 1

/** A workshop as one JSON file: plain records, rich text and published figures; no person and no ballot (SPEC X1). */
export interface WorkshopArchive {
  readonly format: typeof archiveFormat
  readonly schema: typeof archiveSchema
  readonly workshop: Workshop
  readonly richText: {
    readonly brief: readonly RichNode[]
    /** Touchpoint id → its note; touchpoints without one are left out. */
    readonly notes: Readonly<Record<string, readonly RichNode[]>>
  }
  /**
   * Round id → figures of that round, as far as they were revealed; those of customers by the names of
   * their tables (`customersTable`, `surveyTable`).
   */
  readonly measurements: Readonly<Record<string, Measurement>>
  /** Imports of survey results; absent = none. */
  readonly surveys?: readonly Survey[]
}

interface Measurement {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly estimates: Readonly<Record<string, EstimateTally>>
}

/** The archive of a workshop as it stands, a copy. */
export function archiveWorkshop(docs: WorkshopDocs): WorkshopArchive {
  // Who was in is not what was worked out, and a file goes further than its workshop. Rounds stand in
  // `measurements`, unmerged.
  // What came late is told in threes by its means alone (SPEC X81), and here stands every count.
  const { byRound: _byRound, late: _late, ...whole } = snapshotWorkshop(docs)
  const workshop = { ...whole, roster: [] }
  const notes: Record<string, RichNode[]> = {}
  for (const { id } of workshop.touchpoints.flatMap(withMerged)) {
    const note = board.noteOf(docs.board, id)
    const nodes = note ? richTextOf(note) : []
    if (nodes.length > 0) notes[id] = nodes
  }
  const measurements: Record<string, Measurement> = {}
  for (const round of new Set([...workshop.rounds.map(({ id }) => id), workshop.session.round])) {
    measurements[round] = {
      tallies: record.tallies.all(docs.record, round),
      estimates: record.estimateTallies.all(docs.record, round),
    }
  }
  const imports = surveys.list(docs.record)
  const apart = [
    ...Object.keys(measurements).map(customersTable),
    ...imports.map(({ id }) => surveyTable(id)),
  ]
  for (const name of apart) {
    const tallies = record.tallies.all(docs.record, name)
    if (Object.keys(tallies).length > 0) measurements[name] = { tallies, estimates: {} }
  }
  return {
    format: archiveFormat,
    schema: archiveSchema,
    workshop,
    richText: { brief: richTextOf(frame.briefOf(docs.frame)), notes },
    measurements,
    // Who brought them in stays here, as everybody does.
    ...(imports.length > 0 && { surveys: imports.map((one) => ({ ...one, by: null })) }),
  }
}

/** A touchpoint and those that were merged into it. */
function withMerged(touchpoint: Touchpoint): readonly Touchpoint[] {
  return [touchpoint, ...(touchpoint.merged ?? [])]
}

/** The same of a file, where anything may stand. */
function entriesWithMerged(raw: unknown): readonly unknown[] {
  return asArray(raw).flatMap((entry) => [entry, ...asArray(fieldsOf(entry)?.merged)])
}

/** Why `raw` cannot be imported, as a sentence for the person who tried; `null` when it can. */
export function whyNotImportable(raw: unknown): string | null {
  const file = fieldsOf(raw)
  if (file?.format !== archiveFormat || !fieldsOf(file.workshop)) {
    return 'This is not a Touchline workshop file. Export one as workshop.json and import that.'
  }
  const schema = asNumber(file.schema, 1)
  if (schema === null || schema > archiveSchema) {
    return `The file was written by a newer Touchline (schema ${String(file.schema)}, this one reads up to ${archiveSchema}). Update this server and import it again.`
  }
  return null
}

/** The language the workshop of a file was made in; English where the file does not say. */
export function languageOfArchive(raw: unknown): Language {
  return frame.about.parse(fieldsOf(fieldsOf(fieldsOf(raw)?.workshop)?.about) ?? {}).language
}

/** How many records a file holds: the entries of its lists, and the figures of every round. */
export function recordsOfArchive(raw: unknown): number {
  const file = fieldsOf(raw) ?? {}
  const workshop = fieldsOf(file.workshop) ?? {}
  const ballots = Object.values(fieldsOf(workshop.dots) ?? {})
  const rounds = Object.values(fieldsOf(file.measurements) ?? {}).map((round) => fieldsOf(round))
  const tables = rounds.flatMap((round) => [round?.tallies, round?.estimates])
  return (
    lists.reduce((sum, list) => sum + entriesWithMerged(workshop[list]).length, rounds.length) +
    [...ballots, ...tables].reduce<number>(
      (sum, table) => sum + Object.keys(fieldsOf(table) ?? {}).length,
      0,
    )
  )
}

/** Where a file holds its records. */
const lists = [
  'stages',
  'departments',
  'channels',
  'personas',
  'kpis',
  'touchpoints',
  'evidence',
  'findings',
  'initiatives',
  'comments',
  'rounds',
] as const satisfies readonly (keyof Workshop)[]

/**
 * Fills fresh documents from a file that `whyNotImportable` has passed. Every record is judged by
 * the parser of its collection; what does not fit is left out. People are not brought along: the
 * roster is of the new workshop. Open activities come back closed, revealed ones stay revealed.
 */
export function restoreArchive(docs: WorkshopDocs, raw: unknown): void {
  const file = fieldsOf(raw) ?? {}
  const workshop = fieldsOf(file.workshop) ?? {}
  const richText = fieldsOf(file.richText) ?? {}
  docs.frame.transact(() => restoreFrame(docs.frame, workshop, richText))
  docs.board.transact(() => restoreBoard(docs.board, workshop, richText))
  docs.record.transact(() =>
    restoreRecord(docs.record, workshop, fieldsOf(file.measurements) ?? {}),
  )
  docs.record.transact(() =>
    restoreList(docs.record, surveys, asArray(file.surveys).slice(0, mostSurveys)),
  )
}

function restoreFrame(doc: Y.Doc, workshop: Fields, richText: Fields): void {
  frame.about.patch(doc, frame.about.parse(fieldsOf(workshop.about) ?? {}))
  frame.settings.patch(doc, frame.settings.parse(fieldsOf(workshop.settings) ?? {}))
  restoreList(doc, frame.stages, workshop.stages)
  restoreList(doc, frame.departments, workshop.departments)
  restoreList(doc, frame.channels, workshop.channels)
  restoreList(doc, frame.personas, workshop.personas)
  restoreList(doc, frame.kpis, workshop.kpis)
  writeRichText(frame.briefOf(doc), richText.brief ?? workshop.brief)
}

function restoreBoard(doc: Y.Doc, workshop: Fields, richText: Fields): void {
  const touchpoints = entriesWithMerged(workshop.touchpoints)
  restoreList(doc, board.touchpoints, touchpoints)
  restoreList(doc, board.evidence, workshop.evidence)
  restoreList(doc, board.findings, workshop.findings)
  restoreList(doc, board.initiatives, workshop.initiatives)
  restoreList(doc, board.comments, workshop.comments)
  const notes = fieldsOf(richText.notes)
  for (const entry of touchpoints) {
    const fields = fieldsOf(entry)
    const id = asId(fields?.id)
    const note = id === null ? null : board.noteOf(doc, id)
    // A duplicate id must not write its note twice.
    if (id !== null && note?.length === 0) writeRichText(note, notes ? notes[id] : fields?.note)
  }
}

function restoreRecord(doc: Y.Doc, workshop: Fields, measurements: Fields): void {
  const session = record.session.parse(fieldsOf(workshop.session) ?? {})
  record.session.patch(doc, {
    step: session.step,
    round: session.round,
    activities: settled(session.activities),
    // The end of the workshop it was taken from is not the end of this one.
    boardLocked: session.boardLocked && !session.finished,
    timer: null,
    summon: null,
  })
  restoreList<Round>(doc, record.rounds, workshop.rounds)
  for (const [round, raw] of Object.entries(measurements)) {
    const measurement = fieldsOf(raw)
    if (!measurement || !/^[\w-]{1,40}$/u.test(round)) continue
    restoreTable(doc, record.tallies, round, measurement.tallies, parseImportedTally)
    restoreTable(doc, record.estimateTallies, round, measurement.estimates, parseImportedEstimates)
  }
  // Figures that count people who were erased go on saying so.
  if (fieldsOf(workshop.erased)) keeping.patch(doc, { erasedVotes: asCounts(workshop.erased) })
  const dots = fieldsOf(workshop.dots)
  for (const ballot of ['swot', 'prioritise']) {
    restoreTable<DotTally>(doc, record.dotTallies, ballot, dots?.[ballot], parseImportedDots)
  }
}

/** What was open was open for people who are not here. */
function settled(given: Activities): Activities {
  const activities = { ...given }
  for (const name of activityNames) {
    const state = given[name].state
    const isBallot = name !== 'collect'
    activities[name] = { state: isBallot && state === 'open' ? 'closed' : state, until: null }
  }
  return activities
}

function restoreList<T extends { readonly id: string }>(
  doc: Y.Doc,
  collection: Collection<T>,
  raw: unknown,
): void {
  for (const entry of asArray(raw)) {
    const parsed = collection.parse(fieldsOf(entry)?.id, entry)
    if (parsed) collection.put(doc, parsed)
  }
}

function restoreTable<T>(
  doc: Y.Doc,
  table: Table<T>,
  part: string,
  raw: unknown,
  parse: (raw: unknown) => T | null,
): void {
  for (const [id, value] of Object.entries(fieldsOf(raw) ?? {})) {
    const parsed = asId(id) === null ? null : parse(value)
    if (parsed !== null) table.set(doc, part, id, parsed)
  }
}
