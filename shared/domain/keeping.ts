/** How long a workshop is kept when nobody works in it. Nothing is deleted by itself unless a facilitator says so. */
export interface Keeping {
  /** Days without work after which everything is deleted; `null` = never. */
  readonly deleteAfterDays: number | null
  /** When that will be, as things are (Unix ms); `null` = never. */
  readonly deleteAt: number | null
  /** Round id → people whose answers were erased after its reveal; its figures still count them. */
  readonly erased: Readonly<Record<string, number>>
  /** The same vote by vote, by the names of `voteName`; absent = nobody. */
  readonly erasedVotes?: Readonly<Record<string, number>>
}

/** What a vote is called where rounds and votes stand side by side: findings stay the same over the rounds. */
export function voteName(vote: 'rate' | 'swot' | 'prioritise' | 'panel', round: string): string {
  return vote === 'swot' ? 'swot' : `${round}:${vote}`
}

/** Fewest and most days a facilitator may set. */
export const retentionDays = { fewest: 7, most: 3650 } as const

/** Facilitators are told so many days before; whoever looks in has at least as long. */
const noticeDays = 7

const dayMs = 86_400_000

/** The record is not written for less than this (ms): work goes on all day. */
const grainMs = 3_600_000

/**
 * When everything is deleted, now that somebody worked in the workshop, or only looked in: work counts
 * the days anew, a look leaves at least the notice (SPEC O40). `null` where nothing has to be written:
 * it is never deleted, or the moment hardly moves.
 *
 * @param now Unix ms
 */
export function postponed(
  { deleteAfterDays, deleteAt }: Keeping,
  sign: 'work' | 'look',
  now: number,
): number | null {
  if (deleteAfterDays === null) return null
  const days = sign === 'work' ? deleteAfterDays : Math.min(deleteAfterDays, noticeDays)
  const next = now + days * dayMs
  return deleteAt === null || next - deleteAt >= grainMs ? next : null
}

/** Where work itself leaves no more than the notice, it is given for so many days: whoever works is not told. */
const shortNoticeDays = 3

/** Whether facilitators are told that everything is about to be deleted (SPEC O41). */
export function isNear({ deleteAfterDays, deleteAt }: Keeping, now: number): boolean {
  const days = (deleteAfterDays ?? 0) > noticeDays ? noticeDays : shortNoticeDays
  return deleteAt !== null && deleteAt - now <= days * dayMs + grainMs
}

/** How soon everything goes, by the days of the calendar where the reader is. */
export type Nearness = 'over' | 'today' | 'tomorrow' | 'later'

/** @param at, now Unix ms */
export function nearnessOf(at: number, now: number): Nearness {
  if (at <= now) return 'over'
  const tomorrow = new Date(now)
  tomorrow.setDate(tomorrow.getDate() + 1)
  const isSameDay = (day: Date): boolean => new Date(at).toDateString() === day.toDateString()
  if (isSameDay(new Date(now))) return 'today'
  return isSameDay(tomorrow) ? 'tomorrow' : 'later'
}

/** Whether it is time. */
export function isOver({ deleteAt }: Keeping, now: number): boolean {
  return deleteAt !== null && deleteAt <= now
}
