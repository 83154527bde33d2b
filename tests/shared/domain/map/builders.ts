import type { Initiative } from '../../../../shared/domain/priority/initiative.ts'
import type { Distribution, EstimateTally, Tally } from '../../../../shared/domain/rating/tally.ts'
import { initialActivities } from '../../../../shared/domain/step.ts'
import type { Finding, SwotQuadrant } from '../../../../shared/domain/swot/finding.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import type { Stage, Workshop } from '../../../../shared/domain/workshop.ts'
import { anInitiative } from '../../../flow/fixtures.ts'

/** A distribution with this mean; everything else as the server would tell it. */
export function distribution(
  mean: number | null,
  {
    n = 20,
    quartiles = null,
    agreement = 0.5,
  }: Partial<Omit<Distribution, 'counts' | 'mean'>> = {},
): Distribution {
  if (mean === null) {
    return { n, counts: [], mean: null, median: null, quartiles: null, agreement: null }
  }
  return { n, counts: [1, 2, 3, 4, 10], mean, median: mean, quartiles, agreement }
}

/** A tally from three means; `n` under three leaves the figures out. */
export function tally(
  [expectation, experience, emotion]: readonly [number | null, number | null, number | null],
  options: { n?: number; quartiles?: readonly [number, number] | null; agreement?: number } = {},
): Tally {
  const { n = 20, quartiles = null, agreement = 0.5 } = options
  const isTold = n >= 3 && expectation !== null && experience !== null
  return {
    n,
    noContact: 1,
    expectation: distribution(n >= 3 ? expectation : null, { n }),
    experience: distribution(n >= 3 ? experience : null, { n }),
    emotion: distribution(n >= 3 ? emotion : null, { n, quartiles, agreement }),
    gap: isTold ? { value: experience - expectation, n } : null,
    departments: [],
    range: null,
    between: null,
  }
}

export function estimate(impact: number, effort: number): EstimateTally {
  return { n: 12, impact: distribution(impact, { n: 12 }), effort: distribution(effort, { n: 12 }) }
}

export function touchpoint(id: string, changes: Partial<Touchpoint> = {}): Touchpoint {
  return {
    id,
    title: id,
    note: '',
    stage: 's0',
    position: id,
    channels: [],
    reach: 'external',
    department: null,
    tags: [],
    decision: null,
    author: null,
    ...changes,
  }
}

export function initiative(id: string, changes: Partial<Initiative> = {}): Initiative {
  const isReady = { applicable: true, measurable: true, feasible: true }
  return anInitiative(id, { title: id, position: id, ...isReady, ...changes })
}

export function finding(
  id: string,
  quadrant: SwotQuadrant,
  touchpoints: readonly string[],
): Finding {
  return {
    id,
    text: id,
    quadrant,
    touchpoints,
    origin: 'person',
    reason: '',
    position: id,
    author: null,
  }
}

export function stage(id: string, changes: Partial<Stage> = {}): Stage {
  return {
    id,
    name: id,
    subtitle: '',
    customerGoal: '',
    ourGoal: '',
    volume: null,
    position: id,
    ...changes,
  }
}

/** A revealed workshop with nothing in it but what `changes` gives. */
export function workshop(changes: Partial<Workshop> = {}): Workshop {
  return {
    about: { title: 'Buying a smartphone', goal: '', language: 'en', segments: [] },
    brief: '',
    stages: [],
    departments: [],
    channels: [],
    personas: [],
    kpis: [],
    settings: {
      anonymous: false,
      departmentsClosed: false,
      authorsOnly: false,
      shuffleCards: false,
      dotBudget: 5,
      dotsPerItem: 3,
      minutes: { frame: 5, collect: 5, rate: 5, discuss: 5, swot: 5, prioritise: 5, map: 5 },
    },
    touchpoints: [],
    evidence: [],
    findings: [],
    initiatives: [],
    comments: [],
    session: {
      step: 'map',
      round: 'r1',
      activities: initialActivities,
      boardLocked: false,
      timer: null,
      summon: null,
    },
    roster: [],
    rounds: [{ id: 'r1', name: 'Round 1', openedAt: 0, revealedAt: Date.UTC(2026, 10, 12) }],
    tallies: {},
    estimates: {},
    dots: {},
    ...changes,
  }
}
