/**
 * `npx tsx bench/likely.ts`: how long looking for likely duplicates takes, all of a board at once and
 * after one title changed. Titles of three words, as many of them alike as on a busy board.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { createLikely } from '../shared/domain/touchpoint/likely.ts'
import { median } from './report/median.ts'

const { values } = parseArgs({
  options: {
    touchpoints: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '21' },
  },
})
const count = Number(values.touchpoints)
const rounds = Number(values.rounds)

const words = (
  'order invoice hotline delivery return chat visit store page product price review payment ' +
  'card tracking complaint form newsletter support queue'
).split(' ')
const syllables = 'ba ke li mo nu ra se ti vo zu'.split(' ')
/** A made-up word of three syllables, the same for the same number. */
const wordOf = (n: number): string =>
  [n, n / 10, n / 100].map((part) => syllables[Math.floor(part) % 10]).join('')
const board = Array.from({ length: count }, (_, i) => ({
  id: `t${i}`,
  title: [words[i % words.length], wordOf((i * 37) % 450), wordOf((i * 91) % 970)].join(' '),
}))

function timed(deed: () => void): number {
  const start = performance.now()
  deed()
  return performance.now() - start
}

const atOnce = Array.from({ length: rounds }, () => timed(() => createLikely('en')(board)))
const find = createLikely('en')
const pairs = find(board).length
const afterOne = Array.from({ length: rounds }, (_, round) => {
  const changed = board.map((one, i) =>
    i === round ? { ...one, title: `${one.title} again` } : one,
  )
  return timed(() => find(changed))
})
const ms = (times: readonly number[]): string => `${(median(times) ?? Number.NaN).toFixed(1)} ms`
process.stdout.write(
  `${count} touchpoints, ${pairs} likely pairs\n` +
    `all at once      ${ms(atOnce)}\n` +
    `after one change ${ms(afterOne)} (two titles: the one changed and the one changed back)\n`,
)
