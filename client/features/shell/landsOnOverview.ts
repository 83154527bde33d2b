import { activities } from '../../../shared/domain/step.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** Away for longer than this (ms), somebody comes back rather than loads a page again: four hours. */
const awayMs = 4 * 60 * 60_000

const landed = new WeakSet<Workshop>()

/**
 * Whether a person lands on the overview of what is open: a participant who comes back after hours and finds more
 * than one activity open (SPEC FA26). Once for each page.
 */
export function landsOnOverview(workshop: Workshop): boolean {
  if (landed.has(workshop)) return false
  landed.add(workshop)
  const open = activities.filter((activity) =>
    ['open', 'private'].includes(workshop.activity(activity)),
  )
  const wasAway = Date.now() - workshop.visit.at > awayMs
  return workshop.me().role === 'participant' && wasAway && open.length > 1
}
