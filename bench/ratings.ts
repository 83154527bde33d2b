/**
 * `npx tsx bench/ratings.ts`: how long figures take, in one thread without a room around them: the tally of
 * a touchpoint after one ballot changed, of all of them at the reveal, what is looked through each second
 * for late ballots, and what the discuss view works out from the figures.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { lateBallots, lateStep } from '../server/room/late.ts'
import type { CountedPerson } from '../server/room/vault.ts'
import { agendaOf } from '../shared/domain/rating/agenda.ts'
import { beforeAfter } from '../shared/domain/rating/beforeAfter.ts'
import { heatRow } from '../shared/domain/rating/heatmap.ts'
import { emotions, scores, type Rating } from '../shared/domain/rating/rating.ts'
import { tallyTouchpoint, type Ballot } from '../shared/domain/rating/tallyTouchpoint.ts'
import { worthIt } from '../shared/domain/rating/worthIt.ts'
import { median } from './report/median.ts'

const { values } = parseArgs({
  options: {
    touchpoints: { type: 'string', default: '500' },
    people: { type: 'string', default: '200' },
    departments: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '15' },
  },
})
const [touchpoints, people, departments, rounds] = [
  Number(values.touchpoints),
  Number(values.people),
  Number(values.departments),
  Number(values.rounds),
]

const ids = Array.from({ length: touchpoints }, (_, i) => `t${i}`)
const order = Array.from({ length: departments }, (_, i) => `d${i}`)
/** Made-up answers, the same for the same person and touchpoint; one in twelve has no contact. */
function answerOf(person: number, item: number): Rating {
  const n = Math.imul(person * 7919 + item * 104_729 + 1, 2_654_435_761) >>> 0
  if (n % 12 === 0) return { expectation: null, experience: null, emotion: null }
  return {
    expectation: scores[(n >>> 4) % 5]!,
    experience: scores[(n >>> 9) % 5]!,
    emotion: emotions[(n >>> 14) % 5]!,
  }
}
const crowd = Array.from({ length: people }, (_, person): CountedPerson => ({
  id: `p${person}`,
  department: order[person % departments]!,
  customerClass: null,
  ratings: Object.fromEntries(ids.map((id, item) => [id, answerOf(person, item)])),
  estimates: {},
  dots: {},
}))
const ballotsOn = (id: string): Ballot[] =>
  crowd.map(({ department, ratings }) => ({ department, rating: ratings[id]! }))
const tallyAll = () =>
  Object.fromEntries(ids.map((id) => [id, tallyTouchpoint(ballotsOn(id), order)]))

function timed(deed: (round: number) => unknown): string {
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    deed(round)
    return performance.now() - start
  })
  const ms = (time: number | null) => `${(time ?? Number.NaN).toFixed(2)} ms`.padStart(10)
  return `${ms(median(times))} ${ms(Math.min(...times))}`
}

const all = tallyAll()
const late = crowd.map((person, i) =>
  i < 3 ? { ...person, ratings: { ...person.ratings, more: answerOf(i, touchpoints) } } : person,
)
const lines: readonly (readonly [string, string])[] = [
  [
    'one changed ballot, the tally of its touchpoint',
    timed((round) => {
      const id = ids[round % ids.length]!
      const ballots = ballotsOn(id)
      ballots[round % people] = { department: order[0]!, rating: answerOf(round, 1) }
      return tallyTouchpoint(ballots, order)
    }),
  ],
  [`all tallies at the reveal, ${touchpoints * people} ratings`, timed(tallyAll)],
  ['looking for late ballots, none there', timed(() => lateStep([], lateBallots(crowd, crowd)))],
  ['looking for late ballots, three there', timed(() => lateStep([], lateBallots(late, crowd)))],
  ['agenda', timed(() => agendaOf(ids, all))],
  ['heat map', timed(() => ids.map((id) => heatRow(all[id]!, 'experience', order)))],
  ['expectation against experience', timed(() => worthIt(ids, all, 'mean'))],
  ['before and after', timed(() => beforeAfter(ids, all, all, 'experience'))],
]
process.stdout.write(
  `${touchpoints} touchpoints, ${people} people, ${departments} departments; median and fastest of ${rounds}\n` +
    lines.map(([what, time]) => `${what.padEnd(52)} ${time}\n`).join(''),
)
