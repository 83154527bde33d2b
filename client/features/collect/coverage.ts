import type { Evidence } from '../../../shared/domain/evidence/evidence.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import type { Reach, Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Department, Progress, Stage } from '../../../shared/domain/workshop.ts'

/** What the collected touchpoints do not cover yet. */
export interface Coverage {
  readonly total: number
  /** Touchpoints by reach. */
  readonly reach: Readonly<Record<Reach, number>>
  /** Touchpoints whose reach nobody has said. */
  readonly withoutReach: number
  /** Touchpoints without kept evidence, in order. */
  readonly bare: readonly Touchpoint[]
  /** Their number. */
  readonly withoutEvidence: number
  /** Stages nobody has written for, in order. */
  readonly emptyStages: readonly Stage[]
  /** Departments that wrote less than half of what departments wrote on average, in order. */
  readonly quietDepartments: readonly Department[]
  /** Departments that are here and of which nobody is done rating, in order; none before rating has begun. */
  readonly unrated: readonly Department[]
  /** Departments that nobody is here from, in order; none before rating has begun. */
  readonly absent: readonly Department[]
}

interface Collected {
  readonly stages: readonly Stage[]
  readonly touchpoints: readonly Touchpoint[]
  readonly evidence: readonly Evidence[]
  readonly departments: readonly Department[]
  readonly roster: Readonly<Record<string, Participant>>
  /** Private drafts of the group were shown; their authors may not be known. */
  readonly isShown: boolean
  /** How far rating is; `null` = it has not begun. */
  readonly rating: Progress | null
}

/**
 * A touchpoint counts for the department of its author, or for its owner where the author is not known.
 * Departments are only called quiet once there are as many such touchpoints as departments (our rule), and before
 * drafts were shown only what somebody is known to have written counts, not what a template brought (SPEC B60).
 */
export function coverageOf(collected: Collected): Coverage {
  const { stages, touchpoints, evidence, departments } = collected
  const proven = new Set(
    evidence.filter(({ status }) => status === 'kept').map(({ touchpoint }) => touchpoint),
  )
  const written = touchpoints.filter(({ author }) => collected.isShown || author !== null)
  const bare = touchpoints.filter(({ id }) => !proven.has(id))
  const here = (id: string) => collected.rating?.departments[id] ?? { done: 0, of: 0 }
  const rated = collected.rating === null ? [] : departments
  const withReach = (reach: Reach | null): number =>
    touchpoints.filter((touchpoint) => touchpoint.reach === reach).length
  return {
    total: touchpoints.length,
    reach: {
      peripheral: withReach('peripheral'),
      external: withReach('external'),
      internal: withReach('internal'),
    },
    withoutReach: withReach(null),
    bare,
    withoutEvidence: bare.length,
    emptyStages: stages.filter(({ id }) => !touchpoints.some(({ stage }) => stage === id)),
    quietDepartments: quiet(departments, written, collected.roster),
    unrated: rated.filter(({ id }) => here(id).of > 0 && here(id).done === 0),
    absent: rated.filter(({ id }) => here(id).of === 0),
  }
}

function quiet(
  departments: readonly Department[],
  touchpoints: readonly Touchpoint[],
  roster: Collected['roster'],
): readonly Department[] {
  const writers = touchpoints.map(({ author, department }) =>
    author === null ? department : (roster[author]?.department ?? department),
  )
  const written = (id: string): number => writers.filter((writer) => writer === id).length
  const sum = departments.reduce((total, { id }) => total + written(id), 0)
  if (sum < departments.length) return []
  return departments.filter(({ id }) => written(id) * 2 * departments.length < sum)
}
