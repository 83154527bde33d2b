import { createSignal } from 'solid-js'
import type { Estimate } from '../../../shared/domain/priority/initiative.ts'

export type Axis = 'impact' | 'effort'
export const axes = ['impact', 'effort'] as const satisfies readonly Axis[]
export type Score = Estimate['impact']

/** The first answer of an estimate that still lacks its other one. */
interface Half {
  readonly axis: Axis
  readonly score: Score
}

/** Half estimates of this browser tab: they count for nothing yet, so they lie beside the ballot. */
export interface Halves {
  readonly of: (id: string) => Half | null
  set(id: string, half: Half | null): void
}

/** Kept over page loads of this tab, for one workshop and round; what is no half answer is dropped when read. */
export function createHalves(workshopId: string, round: string): Halves {
  const key = `touchline:halves:${workshopId}:${round}`
  const [halves, setHalves] = createSignal<Readonly<Record<string, Half>>>(read(key))
  return {
    of: (id) => halves()[id] ?? null,
    set(id, half) {
      const others = Object.entries(halves()).filter(([other]) => other !== id)
      const next = Object.fromEntries(half === null ? others : [...others, [id, half]])
      setHalves(next)
      try {
        sessionStorage.setItem(key, JSON.stringify(next))
      } catch {
        // reason: storage is full or switched off; a half answer then lasts until the page is left
      }
    },
  }
}

function read(key: string): Readonly<Record<string, Half>> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(Object.entries(stored).filter(([, half]) => isHalf(half)))
  } catch {
    return {} // reason: not readable; then nothing was half answered
  }
}

function isHalf(value: unknown): value is Half {
  const half = value as Partial<Half> | null
  return axes.includes(half?.axis as Axis) && [1, 2, 3, 4, 5].includes(half?.score as number)
}
