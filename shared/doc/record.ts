import type * as Y from 'yjs'
import { roles, type Participant } from '../domain/participant.ts'
import { mostAsked } from '../domain/rating/askedIn.ts'
import type { DotTally, EstimateTally, Tally } from '../domain/rating/tally.ts'
import {
  activities,
  activityStates,
  initialActivities,
  isStep,
  type Activities,
  type Activity,
  type ActivityStatus,
} from '../domain/step.ts'
import { textLimits } from '../domain/text.ts'
import {
  versionReasons,
  type Progress,
  type RestoredVersion,
  type Round,
  type Session,
  type Summon,
  type Timer,
  type Version,
  type VersionFigures,
} from '../domain/workshop.ts'
import { defineCollection } from './collection.ts'
import {
  asArray,
  asFlag,
  asId,
  asIds,
  asNumber,
  asOneOf,
  asText,
  fieldsOf,
  type Fields,
} from './fields.ts'
import { defineSingleton } from './singleton.ts'
import { defineTable } from './table.ts'

/** The `record` document: what only the server may say. Its readers trust its shapes but copy them all the same. */

export const session = defineSingleton<Session>('session', (f) => ({
  step: isStep(f.step) ? f.step : 'frame',
  round: asId(f.round) ?? 'r1',
  activities: asActivities(f.activities),
  boardLocked: asFlag(f.boardLocked),
  timer: asTimer(f.timer),
  summon: asSummon(f.summon),
  ...readyField(f.ready),
  ...finishedField(f.finished),
}))

function asActivities(raw: unknown): Activities {
  const given = fieldsOf(raw) ?? {}
  const read = { ...initialActivities }
  for (const activity of activities) {
    const status = fieldsOf(given[activity])
    if (!status) continue
    read[activity] = {
      state: asOneOf(status.state, activityStates, initialActivities[activity].state),
      until: asNumber(status.until, 0, 1e15),
      ...endOf(activity, status.atDeadline),
    }
  }
  return read
}

/** Closing is what a deadline does where nothing else is said; going on openly is for collecting only. */
function endOf(activity: Activity, raw: unknown): Pick<ActivityStatus, 'atDeadline'> {
  if (raw === 'revealed' || (raw === 'open' && activity === 'collect')) return { atDeadline: raw }
  return {}
}

function asTimer(raw: unknown): Timer | null {
  const fields = fieldsOf(raw)
  const startedAt = asNumber(fields?.startedAt, 0, 1e15)
  const endsAt = asNumber(fields?.endsAt, 0, 1e15)
  const pausedAt = asNumber(fields?.pausedAt, 0, 1e15)
  if (startedAt === null || endsAt === null) return null
  return { startedAt, endsAt, ...(pausedAt !== null && { pausedAt }) }
}

/** Absent while nobody is asked: so it is in every record made before people could be. */
function readyField(raw: unknown): Pick<Session, 'ready'> {
  const fields = fieldsOf(raw)
  const id = asId(fields?.id)
  return id === null ? {} : { ready: { id, at: asNumber(fields?.at, 0, 1e15) ?? 0 } }
}

/** Absent until the workshop is finished: so it is in every record made before it could be. */
function finishedField(raw: unknown): Pick<Session, 'finished'> {
  const at = asNumber(fieldsOf(raw)?.at, 0, 1e15)
  return at === null ? {} : { finished: { at } }
}

function asSummon(raw: unknown): Summon | null {
  const fields = fieldsOf(raw)
  if (!fields || !isStep(fields.step)) return null
  return { step: fields.step, target: asId(fields.target), at: asNumber(fields.at, 0, 1e15) ?? 0 }
}

export const roster = defineCollection<Participant>('roster', (f) => ({
  name: asText(f.name, textLimits.name),
  department: asId(f.department),
  role: asOneOf(f.role, roles, 'viewer' as const),
  present: asFlag(f.present),
  ...scribeFields(f),
}))

/** Absent where nobody writes for anybody: so it is in every record made before there were scribes. */
function scribeFields(f: Fields): Pick<Participant, 'proxied' | 'writtenBy' | 'scribe'> {
  const writtenBy = asId(f.writtenBy)
  return {
    ...(asFlag(f.proxied) && { proxied: true }),
    ...(asFlag(f.proxied) && writtenBy !== null && { writtenBy }),
    ...(asFlag(f.scribe) && { scribe: true }),
  }
}

export const rounds = defineCollection<Round>('rounds', (f) => ({
  name: asText(f.name, textLimits.title),
  openedAt: asNumber(f.openedAt, 0, 1e15) ?? 0,
  revealedAt: asNumber(f.revealedAt, 0, 1e15),
  ...askedFields(f),
}))

/** Absent where all are asked about: so it is in every record made before a few could be. */
function askedFields(f: Fields): Pick<Round, 'touchpoints'> {
  const asked = asIds(f.touchpoints, mostAsked)
  return asked.length > 0 ? { touchpoints: asked } : {}
}

/** Versions that can be restored; their content lies in the server's store. */
export const versions = defineCollection<Version>('versions', (f) => ({
  name: asText(f.name, textLimits.title),
  at: asNumber(f.at, 0, 1e15) ?? 0,
  reason: asOneOf(f.reason, versionReasons, 'person' as const),
  by: asId(f.by),
  restored: asRestored(f.restored),
  holds: asFigures(f.holds),
  bytes: asNumber(f.bytes, 0) ?? 0,
  content: asId(f.content),
  digest: asText(f.digest, 64),
}))

function asRestored(raw: unknown): RestoredVersion | null {
  const fields = fieldsOf(raw)
  return (
    fields && {
      name: asText(fields.name, textLimits.title),
      reason: asOneOf(fields.reason, ['person', 'reveal'] as const, 'person' as const),
      isUndo: asFlag(fields.isUndo),
    }
  )
}

function asFigures(raw: unknown): VersionFigures | null {
  const fields = fieldsOf(raw)
  const count = (value: unknown): number => asNumber(value, 0) ?? 0
  return (
    fields && {
      stages: count(fields.stages),
      touchpoints: count(fields.touchpoints),
      findings: count(fields.findings),
      initiatives: count(fields.initiatives),
    }
  )
}

/** Seat → participant id, for live cursors: a seat belongs to one connection as long as it lasts. */
export function seatsOf(doc: Y.Doc): Record<number, string> {
  const seats: Record<number, string> = {}
  for (const [id, raw] of roster.map(doc).entries()) {
    for (const seat of asArray(fieldsOf(raw)?.seats)) {
      const number = asNumber(seat, 1, 1e6)
      if (number !== null) seats[number] = id
    }
  }
  return seats
}

const asServerValue = <T>(raw: unknown): T | null =>
  raw === null || typeof raw !== 'object' ? null : (JSON.parse(JSON.stringify(raw)) as T)

/** Activity → how many people are done (`rate`, `swot`, `prioritise`) or have a draft (`collect`). */
export const progressRoot = 'progress'

/** Beside the activities in `progress`: how many are done while the facilitator asks (SPEC S30). */
export const readyProgress = 'ready'

/** And how many customers answered (SPEC PN3). */
export const panelProgress = 'panel'

/** Touchpoint id → tally, per round; written at the reveal. */
export const tallies = defineTable<Tally>('tallies', asServerValue<Tally>)

/** Initiative id → tally of the estimates, per round; written at the reveal. */
export const estimateTallies = defineTable<EstimateTally>('estimates', asServerValue<EstimateTally>)

/** Item id → dots, per ballot (`swot`, `prioritise`); written at the reveal. */
export const dotTallies = defineTable<DotTally>('dots', asServerValue<DotTally>)

/** Progress of one activity as published; `null` before anybody could take part. */
export function asProgress(raw: unknown): Progress | null {
  return asServerValue<Progress>(raw)
}
