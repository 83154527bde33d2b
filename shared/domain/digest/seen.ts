/** What a browser remembers of a workshop at the end of a visit, so that the next one can say what is new. */
import { foldName } from '../intake/foldName.ts'
import type { Initiative } from '../priority/initiative.ts'
import {
  activities,
  activityStates,
  isStep,
  type Activity,
  type ActivityState,
  type Step,
} from '../step.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Comment, Department, Progress, Stage } from '../workshop.ts'
import { markOf, marksOf } from './marks.ts'

/** A workshop as this person may see it now; what is hidden from them is not in it. */
export interface WorkshopNow {
  readonly me: { readonly id: string; readonly name: string }
  readonly isFacilitator: boolean
  readonly stages: readonly Pick<Stage, 'id'>[]
  readonly departments: readonly Pick<Department, 'id'>[]
  /** Those that stand for themselves, each with what was merged into it. */
  readonly touchpoints: readonly Touchpoint[]
  /** About touchpoints that stand for themselves. */
  readonly comments: readonly Comment[]
  readonly initiatives: readonly Initiative[]
  readonly step: Step
  readonly round: string
  readonly states: Readonly<Record<Activity, ActivityState>>
  readonly progress: (activity: Activity) => Progress | null
}

/** One's own touchpoint as it stood. */
export interface SeenTouchpoint {
  readonly id: string
  readonly title: string
  readonly stage: string
  readonly decision: string
  /** Mark of everything else people see of it. */
  readonly rest: string
}

/** Activity → department id → people done. */
type DoneBefore = Readonly<Partial<Record<Activity, Readonly<Record<string, number>>>>>

export interface Seen {
  readonly step: Step
  readonly round: string
  readonly states: Readonly<Record<Activity, ActivityState>>
  /** Marks of all touchpoints; `null` = too many to remember. */
  readonly touchpoints: string | null
  readonly mine: readonly SeenTouchpoint[]
  /** Marks of all comments of others; `null` = too many to remember. */
  readonly comments: string | null
  /** Marks of the initiatives this person owns. */
  readonly given: string
  /** Facilitators only; else empty. */
  readonly done: DoneBefore
}

/** How much is remembered: the largest workshops take about 30 KB of a browser's storage. */
const most = { touchpoints: 3000, mine: 200, comments: 3000, given: 200 } as const

/** What is to be remembered of the workshop as it is now. */
export function seenOf(now: WorkshopNow): Seen {
  const { touchpoints, comments, me } = now
  const all = touchpoints.flatMap(({ id, merged = [] }) => [id, ...merged.map((one) => one.id)])
  const ofOthers = comments.filter(({ author }) => author !== me.id).map(({ id }) => id)
  const given = initiativesOf(now).map(({ id }) => id)
  return {
    step: now.step,
    round: now.round,
    states: now.states,
    touchpoints: marksOf(all, most.touchpoints),
    mine: touchpoints
      .filter(({ author }) => author === me.id)
      .slice(-most.mine)
      .map(standOf),
    comments: marksOf(ofOthers, most.comments),
    given: marksOf(given.slice(-most.given), most.given) ?? '',
    done: now.isFacilitator ? doneNow(now) : {},
  }
}

/** A touchpoint as it is compared with what it was. */
export function standOf(touchpoint: Touchpoint): SeenTouchpoint {
  const { id, title, stage, decision, note, channels, reach, department, tags } = touchpoint
  const rest = JSON.stringify([note, [...channels].sort(), reach, department, [...tags].sort()])
  return { id, title, stage, decision: decision ?? '', rest: markOf(rest) }
}

/** Initiatives whose owner is this person by name: an owner is written down, not chosen. */
export function initiativesOf({
  initiatives,
  me,
}: Pick<WorkshopNow, 'initiatives' | 'me'>): readonly Initiative[] {
  const name = foldName(me.name)
  return name === '' ? [] : initiatives.filter(({ owner }) => foldName(owner) === name)
}

function doneNow({ progress }: WorkshopNow): DoneBefore {
  return Object.fromEntries(
    activities.flatMap((activity) => {
      const departments = Object.entries(progress(activity)?.departments ?? {})
      return departments.length > 0
        ? [[activity, Object.fromEntries(departments.map(([id, { done }]) => [id, done]))]]
        : []
    }),
  )
}

/** What a browser's memory gave back, judged; `null` when it is nothing of the kind. */
export function parseSeen(raw: unknown): Seen | null {
  const f = asObject(raw)
  if (!f || !isStep(f.step) || typeof f.round !== 'string') return null
  const states = asObject(f.states) ?? {}
  if (!activities.every((one) => activityStates.includes(states[one] as ActivityState))) return null
  return {
    step: f.step,
    round: f.round,
    states: states as Record<Activity, ActivityState>,
    touchpoints: typeof f.touchpoints === 'string' ? f.touchpoints : null,
    mine: asList(f.mine).flatMap((one) => asStand(one) ?? []),
    comments: typeof f.comments === 'string' ? f.comments : null,
    given: typeof f.given === 'string' ? f.given : '',
    done: asDone(f.done),
  }
}

function asStand(raw: unknown): SeenTouchpoint | null {
  const { id, title, stage, decision, rest } = asObject(raw) ?? {}
  const all = [id, title, stage, decision, rest]
  return all.every((one) => typeof one === 'string')
    ? ({ id, title, stage, decision, rest } as SeenTouchpoint)
    : null
}

function asDone(raw: unknown): DoneBefore {
  const given = asObject(raw) ?? {}
  return Object.fromEntries(
    activities.flatMap((activity) => {
      const departments = Object.entries(asObject(given[activity]) ?? {})
      const counted = departments.filter(([, n]) => typeof n === 'number')
      return counted.length > 0 ? [[activity, Object.fromEntries(counted)]] : []
    }),
  )
}

function asObject(raw: unknown): Readonly<Record<string, unknown>> | null {
  return raw !== null && typeof raw === 'object' && !Array.isArray(raw)
    ? (raw as Record<string, unknown>)
    : null
}

function asList(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw.slice(0, most.mine) : []
}
