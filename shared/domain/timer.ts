import type { Timer } from './workshop.ts'

/** Longest a countdown can be set to, seconds: a day. */
export const longestTimerSeconds = 86_400

/** What is left of a countdown at `now` (ms of the server's clock); below zero when it is over. */
export function leftOf({ endsAt, pausedAt }: Timer, now: number): number {
  return endsAt - (pausedAt ?? now)
}
