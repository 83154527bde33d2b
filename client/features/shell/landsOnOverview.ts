import { activities, deadlineOf, type Activity } from '../../../shared/domain/step.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** Away for longer than this (ms), somebody comes back rather than loads a page again: four hours. */
const awayMs = 4 * 60 * 60_000

const landed = new WeakSet<Workshop>()

/**
 * Whether a participant lands on the overview of what is open: who comes back after hours and finds more than one
 * activity open, and whoever is sent to the group's step when there is nothing to do there while something else waits,
 * until a deadline or for somebody who comes back (SPEC FA26, SL72). Once for each page.
 *
 * @param wasSent the address named no step, so the person comes where the group is
 */
export function landsOnOverview(workshop: Workshop, wasSent = false): boolean {
  if (landed.has(workshop)) return false
  landed.add(workshop)
  if (workshop.me().role !== 'participant') return false
  const { session } = workshop
  const isOpen = (one: Activity) => ['open', 'private'].includes(session.activities[one].state)
  const open = activities.filter(isOpen)
  const wasAway = Date.now() - workshop.visit.at > awayMs
  if (wasAway && open.length > 1) return true
  const isIdle = !open.some((activity) => activity === session.step)
  const isWaiting = open.some((one) => wasAway || deadlineOf(session.activities[one]) !== null)
  return wasSent && isIdle && isWaiting
}
