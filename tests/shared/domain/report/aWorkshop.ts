/** A small revealed workshop whose every title tries to break out of the file it is exported to. */
import { initialActivities } from '../../../../shared/domain/step.ts'
import type { Initiative } from '../../../../shared/domain/priority/initiative.ts'
import type { Distribution, EstimateTally, Tally } from '../../../../shared/domain/rating/tally.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import type { Language, Workshop } from '../../../../shared/domain/workshop.ts'
import * as fixtures from '../../../flow/fixtures.ts'

export const nastyTitle = '<script>alert(1)</script> | [click](http://evil.example) "a", b'

/** `counts` per category, lowest first; `low` is the first category's value. */
export function distribution(counts: readonly number[], low = 1, agreement = 0.8): Distribution {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n < 3) return { n, counts: [], mean: null, median: null, quartiles: null, agreement: null }
  const mean = counts.reduce((sum, count, index) => sum + count * (low + index), 0) / n
  return { n, counts, mean, median: mean, quartiles: [mean, mean], agreement }
}

export function estimates(
  impact: readonly number[],
  effort: readonly number[],
  agreement = 0.8,
): EstimateTally {
  const spread = distribution(impact, 1, agreement)
  return { n: spread.n, impact: spread, effort: distribution(effort, 1, agreement) }
}

export function anInitiative(id: string, changes: Partial<Initiative> = {}): Initiative {
  return fixtures.anInitiative(id, { applicable: true, measurable: true, ...changes })
}

function aTouchpoint(id: string, changes: Partial<Touchpoint> = {}): Touchpoint {
  return fixtures.aTouchpoint(id, { stage: 'awareness', ...changes })
}

const tally: Tally = {
  n: 4,
  noContact: 1,
  expectation: distribution([0, 0, 0, 2, 2]),
  experience: distribution([0, 2, 2, 0, 0]),
  emotion: distribution([1, 3, 0, 0, 0], -2),
  gap: { value: -2, n: 4 },
  departments: [],
  range: null,
  between: null,
}

/** Everything in it has been revealed; `changes` replace whole fields. */
export function aWorkshop(changes: Partial<Workshop> = {}, language: Language = 'en'): Workshop {
  return {
    about: { title: `Zażółć gęślą ${nastyTitle}`, goal: 'Sell more', language, segments: [] },
    brief: '',
    stages: [
      {
        id: 'awareness',
        name: 'Awareness',
        subtitle: '',
        customerGoal: '',
        ourGoal: '',
        volume: null,
        position: 'a0',
      },
    ],
    departments: [{ id: 'sales', name: 'Sales', colour: 1, expected: null, position: 'a0' }],
    channels: [{ id: 'web', name: 'Web', kind: 'web', position: 'a0' }],
    personas: [],
    kpis: [],
    settings: {
      anonymous: false,
      departmentsClosed: false,
      authorsOnly: false,
      shuffleCards: false,
      dotBudget: 6,
      dotsPerItem: 3,
      minutes: { frame: 0, collect: 35, rate: 25, discuss: 40, swot: 30, prioritise: 30, map: 20 },
    },
    touchpoints: [
      aTouchpoint('t1', {
        title: nastyTitle,
        channels: ['web', 'gone'],
        reach: 'external',
        department: 'sales',
        tags: ['pain', 'lost'],
        decision: 'weakness',
        note: 'two\nlines',
      }),
      aTouchpoint('t2', { title: '=HYPERLINK("http://evil.example")' }),
      aTouchpoint('t3'),
    ],
    evidence: [],
    findings: [
      {
        id: 'f1',
        text: nastyTitle,
        quadrant: 'weakness',
        touchpoints: ['t1'],
        origin: 'votes',
        reason: 'gap −2',
        position: 'a0',
        author: null,
      },
    ],
    initiatives: [
      anInitiative('win', {
        title: nastyTitle,
        touchpoints: ['t1'],
        findings: ['f1'],
        department: 'sales',
        owner: '@ada, *head* of <b>sales</b>',
        due: '2027-01-31',
        status: 'planned',
        measure: 'calls per week',
      }),
      anInitiative('better', { title: 'Better' }),
      anInitiative('major', { title: 'Major' }),
      anInitiative('line', { title: 'Line' }),
      anInitiative('disputed', { title: 'Disputed' }),
      anInitiative('few', { title: 'Few' }),
      anInitiative('dropped', { title: 'Dropped', status: 'dropped' }),
      anInitiative('none', { title: 'None' }),
    ],
    comments: [],
    session: {
      step: 'map',
      round: 'r1',
      activities: {
        ...initialActivities,
        rate: { state: 'revealed', until: null },
        swot: { state: 'revealed', until: null },
        prioritise: { state: 'revealed', until: null },
      },
      boardLocked: false,
      timer: null,
      summon: null,
    },
    roster: [],
    rounds: [{ id: 'r1', name: 'r1', openedAt: 1, revealedAt: 2 }],
    tallies: { t1: tally, t2: { ...tally, n: 2, gap: null, ...tooFew } },
    estimates: {
      win: estimates([0, 0, 0, 3, 1], [1, 3, 0, 0, 0]),
      better: estimates([0, 0, 0, 0, 4], [4, 0, 0, 0, 0]),
      major: estimates([0, 0, 0, 0, 4], [0, 0, 0, 0, 4]),
      line: estimates([0, 0, 4, 0, 0], [4, 0, 0, 0, 0]),
      disputed: estimates([1, 0, 0, 0, 3], [4, 0, 0, 0, 0], -0.3),
      few: estimates([0, 0, 0, 0, 2], [2, 0, 0, 0, 0]),
      dropped: estimates([0, 0, 0, 0, 4], [4, 0, 0, 0, 0]),
    },
    dots: { swot: { f1: { dots: 5, voters: 3 } }, prioritise: {} },
    ...changes,
  }
}

const few = distribution([0, 0, 0, 1, 1])
const tooFew = { expectation: few, experience: few, emotion: few }
