/** Finds out how far the server's clock is from this device's (docs/architecture.md, "One clock"). */
import { onCleanup } from 'solid-js'
import { api, isFailure } from './api.ts'
import { setServerOffset } from './serverTime.ts'
import type { Workshop } from './workshop.ts'

/** Asked so often in a row; the quickest answer is the most exact. */
const rounds = 4
/** Devices sleep and their clocks are set. */
const againMs = 10 * 60_000

interface Reading {
  /** Server minus device, ms. */
  readonly offset: number
  /** How long the answer took, ms; the offset is wrong by half of it at most. */
  readonly took: number
}

/** The reading of one answer: the server looked at its clock somewhere between asking and hearing. */
export function readingOf(askedAt: number, serverAt: number, heardAt: number): Reading {
  return { offset: serverAt - (askedAt + heardAt) / 2, took: heardAt - askedAt }
}

/** The offset to go by; `null` where nothing was heard. */
export function bestOffset(readings: readonly Reading[]): number | null {
  const [first, ...others] = readings
  if (first === undefined) return null
  return others.reduce((best, one) => (one.took < best.took ? one : best), first).offset
}

async function measure({ id, visit }: Pick<Workshop, 'id' | 'visit'>): Promise<void> {
  const readings: Reading[] = []
  for (let round = 0; round < rounds; round++) {
    const askedAt = Date.now()
    const answer = await api.info(id, visit.token)
    // A server of an older build tells no time: the device's own is all there is.
    if (isFailure(answer) || typeof answer.now !== 'number') break
    readings.push(readingOf(askedAt, answer.now, Date.now()))
  }
  const offset = bestOffset(readings)
  if (offset !== null) setServerOffset(offset)
}

/** Measures now, every ten minutes, and whenever the page is looked at again or the network is back. Needs an owner. */
export function keepServerTime(workshop: Pick<Workshop, 'id' | 'visit'>): void {
  const again = (): void => {
    if (document.visibilityState === 'visible') void measure(workshop)
  }
  void measure(workshop)
  const timer = setInterval(again, againMs)
  document.addEventListener('visibilitychange', again)
  window.addEventListener('online', again)
  onCleanup(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', again)
    window.removeEventListener('online', again)
  })
}
