import { fewest } from './rating/fewest.ts'
import type { Progress } from './workshop.ts'

interface Count {
  readonly done: number
  readonly of: number
}

interface ReadyGroups {
  /** Departments to be named, by id. */
  readonly named: Readonly<Record<string, Count>>
  /** Everybody else; at least three people or nobody. */
  readonly others: Count
}

/**
 * How many are done, told so that nobody is: departments of fewer than three are told together, and where they are
 * fewer than three together too, with the smallest other department (SPEC S36). Nobody asked gives nothing to name.
 */
export function readyGroups(facts: Pick<Progress, 'done' | 'of' | 'departments'>): ReadyGroups {
  const named = Object.entries(facts.departments)
    .filter(([, { of }]) => of >= fewest)
    .sort(([, a], [, b]) => b.of - a.of)
  const rest = (): Count => ({
    done: facts.done - named.reduce((sum, [, { done }]) => sum + done, 0),
    of: facts.of - named.reduce((sum, [, { of }]) => sum + of, 0),
  })
  while (named.length > 0 && rest().of > 0 && rest().of < fewest) named.pop()
  return { named: Object.fromEntries(named), others: rest() }
}

/** The counts as they may be sent to everybody: only departments that name nobody, the rest in the sum alone (SPEC S49). */
export function withoutSmall(progress: Progress): Progress {
  const { named } = readyGroups(progress)
  const departments = Object.fromEntries(
    Object.entries(progress.departments).filter(([id]) => Object.hasOwn(named, id)),
  )
  return { ...progress, departments }
}
