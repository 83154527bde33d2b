import type { Initiative } from '../../shared/domain/priority/initiative.ts'
import type { Draft, Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'

/** A plain touchpoint, with what the test cares for laid over it. */
export function aTouchpoint(id: string, changes: Partial<Touchpoint> = {}): Touchpoint {
  return { ...aDraft(id), position: 'a0', decision: null, author: null, ...changes }
}

export function aDraft(id: string, changes: Partial<Draft> = {}): Draft {
  return {
    id,
    title: `Touchpoint ${id}`,
    note: '',
    stage: 'decision',
    channels: [],
    reach: null,
    department: null,
    tags: [],
    ...changes,
  }
}

/** What somebody plans, before it has an id and a place. */
export const aPlan = {
  title: 'A second till',
  findings: [],
  touchpoints: [],
  department: null,
  owner: '',
  due: null,
  status: 'idea',
  applicable: false,
  measurable: false,
  feasible: false,
  measure: '',
  author: null,
} as const satisfies Omit<Initiative, 'id' | 'position'>

/** A plain initiative, with what the test cares for laid over it. */
export function anInitiative(id: string, changes: Partial<Initiative> = {}): Initiative {
  return { ...aPlan, id, title: `Initiative ${id}`, position: 'a0', ...changes }
}
