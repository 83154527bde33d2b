/** The command line of the bench. */
import { parseArgs } from 'node:util'

export interface Options {
  readonly scenarios: readonly string[]
  /** `null` = each scenario's own. */
  readonly sizes: readonly number[] | null
  readonly peers: readonly string[]
  readonly runs: number
  /** Length of each window that is measured (s). */
  readonly seconds: number
  /** Folder of the reports. */
  readonly out: string
  /** Folder on a real disk for what the peers store. */
  readonly data: string
}

/** What there is to choose from. */
export interface Choice {
  readonly scenarios: readonly string[]
  readonly peers: readonly string[]
}

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string }

export function usage({ scenarios, peers }: Choice): string {
  return `npm run bench -- [options]

  --scenario ${scenarios.join(',')}
             which scenarios (all)
  --sizes    10,100      sizes instead of each scenario's own
  --peers    ${peers.join(',')}
             which servers (all)
  --runs     3           runs of each cell; the tables show medians
  --seconds  10          length of each window that is measured
  --out      bench/results
             where the report is written
  --data     bench/data  what the servers store; must be on a real disk
  --help`
}

/** Reads the command line; every mistake is one sentence. */
export function readOptions(args: readonly string[], choice: Choice): ReadOptions {
  const text = { type: 'string' } as const
  const wished = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: {
          scenario: text,
          sizes: text,
          peers: text,
          runs: text,
          seconds: text,
          out: text,
          data: text,
          help: { type: 'boolean' },
        },
      }).values
    } catch (cause) {
      return (cause as Error).message // reason: parseArgs names the option it does not know
    }
  })()
  if (typeof wished === 'string') return { kind: 'mistake', message: wished }
  if (wished.help) return { kind: 'help' }
  try {
    return {
      kind: 'options',
      options: {
        scenarios: chosen('scenario', wished.scenario, choice.scenarios),
        sizes: wished.sizes === undefined ? null : list(wished.sizes).map(readSize),
        peers: chosen('peers', wished.peers, choice.peers),
        runs: whole('runs', wished.runs ?? '3', 1, 99),
        seconds: whole('seconds', wished.seconds ?? '10', 1, 600),
        out: wished.out ?? 'bench/results',
        data: wished.data ?? 'bench/data',
      },
    }
  } catch (cause) {
    if (cause instanceof Mistake) return { kind: 'mistake', message: cause.message }
    throw cause
  }
}

class Mistake extends Error {}

const list = (given: string): string[] =>
  given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** In the order of what there is, not of what was typed, so that reports look alike. */
function chosen(option: string, given: string | undefined, known: readonly string[]): string[] {
  if (given === undefined) return [...known]
  const wanted = list(given)
  const stranger = wanted.find((name) => !known.includes(name))
  if (stranger !== undefined || wanted.length === 0)
    throw new Mistake(
      `--${option}: there is no "${stranger ?? given}"; there are ${known.join(', ')}.`,
    )
  return known.filter((name) => wanted.includes(name))
}

const readSize = (given: string): number => whole('sizes', given, 1, 5000)

function whole(option: string, given: string, least: number, most: number): number {
  const value = Number(given)
  if (!/^\d+$/u.test(given) || value < least || value > most)
    throw new Mistake(`--${option}: "${given}" is not a whole number from ${least} to ${most}.`)
  return value
}
