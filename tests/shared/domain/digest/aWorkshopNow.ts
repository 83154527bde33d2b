import type { WorkshopNow } from '../../../../shared/domain/digest/seen.ts'
import type { Initiative } from '../../../../shared/domain/priority/initiative.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import type { Comment } from '../../../../shared/domain/workshop.ts'

export const touchpoint = (id: string, more: Partial<Touchpoint> = {}): Touchpoint => ({
  id,
  title: `Title of ${id}`,
  note: '',
  stage: 's1',
  position: id,
  channels: [],
  reach: null,
  department: null,
  tags: [],
  decision: null,
  author: null,
  ...more,
})

export const comment = (id: string, target: string, more: Partial<Comment> = {}): Comment => ({
  id,
  target,
  text: 'words',
  author: 'ben',
  at: 1,
  ...more,
})

export const initiative = (
  id: string,
  owner: string,
  more: Partial<Initiative> = {},
): Initiative => ({
  id,
  title: `Do ${id}`,
  findings: [],
  touchpoints: [],
  department: null,
  owner,
  due: null,
  status: 'idea',
  applicable: false,
  measurable: false,
  feasible: false,
  measure: '',
  position: id,
  author: null,
  ...more,
})

/** A workshop in which nothing has happened, seen by Ana. */
export const aWorkshopNow = (more: Partial<WorkshopNow> = {}): WorkshopNow => ({
  me: { id: 'ana', name: 'Ana' },
  isFacilitator: false,
  stages: [{ id: 's1' }, { id: 's2' }],
  departments: [{ id: 'sales' }, { id: 'support' }],
  touchpoints: [],
  comments: [],
  initiatives: [],
  step: 'collect',
  round: 'r1',
  states: { collect: 'open', rate: 'closed', swot: 'closed', prioritise: 'closed' },
  progress: () => null,
  ...more,
})
