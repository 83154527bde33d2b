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
