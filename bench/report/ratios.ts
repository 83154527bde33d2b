import { contenderOf, figuresOf, type Row } from './row.ts'

/** Figures of which a ratio says something. */
const compared = [
  'joinFirstAll',
  'joinCpu',
  'editP99',
  'cursorP99',
  'serverCpu',
  'bytesPerSecond',
  'serverPeak',
] as const

/** Ours over theirs, by figure; below 1 is better. A figure that one of the two lacks is left out. */
export interface Ratio {
  readonly scenario: string
  readonly size: number
  readonly ours: string
  readonly theirs: string
  readonly ratios: Readonly<Record<string, number>>
}

const product = 'touchline'

/** Every row of ours beside every row of others in the same scenario and size. */
export function ratiosOf(rows: readonly Row[], figures: readonly string[] = compared): Ratio[] {
  return rows
    .filter(({ peer }) => peer === product)
    .flatMap((ours) =>
      rows
        .filter(
          (row) => row.peer !== product && row.scenario === ours.scenario && row.size === ours.size,
        )
        .map((theirs) => ({
          scenario: ours.scenario,
          size: ours.size,
          ours: contenderOf(ours),
          theirs: contenderOf(theirs),
          ratios: ratiosBetween(ours, theirs, figures),
        })),
    )
}

function ratiosBetween(ours: Row, theirs: Row, figures: readonly string[]): Record<string, number> {
  const [a, b] = [figuresOf(ours), figuresOf(theirs)]
  const known: [string, number][] = []
  for (const name of figures) {
    const [mine, other] = [a[name], b[name]]
    if (typeof mine === 'number' && typeof other === 'number' && other > 0)
      known.push([name, mine / other])
  }
  return Object.fromEntries(known)
}
