/**
 * What changed since a person was here, from what the page shows and what was remembered (SPEC D69–D76).
 * It knows nothing the person may not see: it is computed from their own view of the documents.
 */
import { activities, type Activity, type ActivityState, type Step } from '../step.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Comment } from '../workshop.ts'
import { knownIn } from './marks.ts'
import { initiativesOf, standOf, type Seen, type SeenTouchpoint, type WorkshopNow } from './seen.ts'

/** New touchpoints of one stage; `stage` is `null` for those whose stage is gone. */
interface NewInStage {
  readonly stage: string | null
  readonly n: number
  /** One of them, to be led to: the first in the order of the journey. */
  readonly first: string
}

/** What happened to a touchpoint of one's own; `into` is the one that was kept. */
export interface OwnChange {
  readonly id: string
  readonly title: string
  readonly what: 'changed' | 'moved' | 'decided' | 'merged' | 'removed'
  readonly into: string | null
}

/** Comments on one touchpoint. */
export interface Remarks {
  readonly touchpoint: string
  readonly n: number
  /** The oldest of them. */
  readonly first: string
  /** Participant ids of those who wrote them with their name; empty where nobody is named. */
  readonly authors: readonly string[]
}

/** How far a department got with an activity. */
interface DepartmentStep {
  readonly activity: Activity
  readonly department: string
  readonly done: number
  readonly of: number
  /** How many more are done than then; never 0. */
  readonly more: number
}

export interface Digest {
  readonly added: readonly NewInStage[]
  /** Of the same touchpoints: how many each department owns, most first; those nobody owns are left out. */
  readonly addedBy: readonly { readonly department: string; readonly n: number }[]
  readonly mine: readonly OwnChange[]
  /** On one's own touchpoints, and answers in threads one wrote in; mentions apart. */
  readonly remarks: readonly Remarks[]
  readonly mentions: readonly Remarks[]
  readonly activities: readonly { readonly activity: Activity; readonly state: ActivityState }[]
  readonly step: Step | null
  /** Id of the round that was opened. */
  readonly round: string | null
  /** Ids of initiatives that became this person's. */
  readonly given: readonly string[]
  readonly departments: readonly DepartmentStep[]
}

/** @param before what was remembered at the end of the visit before */
export function digestOf(before: Seen, now: WorkshopNow): Digest {
  return {
    ...addedSince(before, now),
    mine: ownChanges(before.mine, now.touchpoints),
    ...saidSince(before, now),
    activities: activities
      .filter((activity) => before.states[activity] !== now.states[activity])
      .map((activity) => ({ activity, state: now.states[activity] })),
    step: before.step === now.step ? null : now.step,
    round: before.round === now.round ? null : now.round,
    given: givenSince(before, now),
    departments: now.isFacilitator ? departmentSteps(before, now) : [],
  }
}

/** Whether nothing happened that is worth a word. */
export function isQuiet(digest: Digest): boolean {
  const { step, round, ...lists } = digest
  return step === null && round === null && Object.values(lists).every((list) => list.length === 0)
}

function addedSince(before: Seen, now: WorkshopNow): Pick<Digest, 'added' | 'addedBy'> {
  const isKnown = knownIn(before.touchpoints)
  const added = now.touchpoints.filter(({ id, author }) => author !== now.me.id && !isKnown(id))
  const stages = new Set(now.stages.map(({ id }) => id))
  const groups = groupBy(added, ({ stage }) => (stages.has(stage) ? stage : ''))
  const owners = groupBy(added, ({ department }) => department ?? '')
  return {
    added: [...now.stages.map(({ id }) => id), ''].flatMap((stage) => {
      const group = groups.get(stage) ?? []
      const first = group[0]
      return first ? [{ stage: stage || null, n: group.length, first: first.id }] : []
    }),
    addedBy: now.departments
      .map(({ id }) => ({ department: id, n: owners.get(id)?.length ?? 0 }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n),
  }
}

function ownChanges(
  mine: readonly SeenTouchpoint[],
  touchpoints: readonly Touchpoint[],
): readonly OwnChange[] {
  const shown = new Map(touchpoints.map((one) => [one.id, one]))
  const keptOf = new Map(
    touchpoints.flatMap((kept) => (kept.merged ?? []).map(({ id }) => [id, kept.id] as const)),
  )
  return mine.flatMap((then): readonly OwnChange[] => {
    const { id, title } = then
    const one = shown.get(id)
    if (one) {
      const what = changeOf(then, standOf(one))
      return what ? [{ id, title: one.title, what, into: null }] : []
    }
    const into = keptOf.get(id) ?? null
    return [{ id, title, what: into === null ? 'removed' : 'merged', into }]
  })
}

/** The one thing that is told of several. */
function changeOf(then: SeenTouchpoint, now: SeenTouchpoint): OwnChange['what'] | null {
  if (now.decision !== then.decision && now.decision !== '') return 'decided'
  if (now.title !== then.title || now.rest !== then.rest || now.decision !== then.decision)
    return 'changed'
  return now.stage === then.stage ? null : 'moved'
}

function saidSince(before: Seen, now: WorkshopNow): Pick<Digest, 'remarks' | 'mentions'> {
  const isKnown = knownIn(before.comments)
  const fresh = now.comments.filter(({ id, author }) => author !== now.me.id && !isKnown(id))
  const mentions = fresh.filter((one) => one.mentions?.some(({ person }) => person === now.me.id))
  const mine = new Set(
    now.touchpoints.flatMap(({ id, author, merged = [] }) =>
      author === now.me.id || merged.some((one) => one.author === now.me.id) ? [id] : [],
    ),
  )
  const threads = new Set(
    now.comments
      .filter(({ author }) => author === now.me.id)
      .map(({ id, replyTo }) => replyTo ?? id),
  )
  const remarks = fresh.filter(
    (one) =>
      !mentions.includes(one) && (mine.has(one.target) || threads.has(one.replyTo ?? one.id)),
  )
  return { remarks: remarksOf(remarks), mentions: remarksOf(mentions) }
}

function remarksOf(comments: readonly Comment[]): readonly Remarks[] {
  return [...groupBy(comments, ({ target }) => target)].map(([touchpoint, group]) => {
    const oldest = group.reduce((a, b) => (b.at < a.at ? b : a))
    const authors = group.map(({ author }) => author).filter((one) => one !== null)
    return { touchpoint, n: group.length, first: oldest.id, authors: [...new Set(authors)] }
  })
}

function givenSince(before: Seen, now: WorkshopNow): readonly string[] {
  const isKnown = knownIn(before.given)
  return initiativesOf(now)
    .filter(({ id, status }) => !isKnown(id) && status !== 'dropped' && status !== 'done')
    .map(({ id }) => id)
}

function departmentSteps(before: Seen, now: WorkshopNow): readonly DepartmentStep[] {
  return activities.flatMap((activity) => {
    const counts = now.progress(activity)?.departments ?? {}
    return now.departments.flatMap(({ id }) => {
      const counted = counts[id]
      // Another round counts from the start.
      const then = before.round === now.round ? (before.done[activity]?.[id] ?? 0) : 0
      const more = (counted?.done ?? 0) - then
      return counted && more > 0 ? [{ activity, department: id, ...counted, more }] : []
    })
  })
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
