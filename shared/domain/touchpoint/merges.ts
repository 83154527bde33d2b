/**
 * Touchpoints merged into others. A merge writes one field, the id of the one that is kept; nothing is
 * copied and nothing deleted. So what others still write into the merged one is not lost, whoever merges
 * what at once ends up with the same board, and taking the field away brings both back whole (SPEC D60).
 */
import { tags, type Touchpoint } from './touchpoint.ts'

type Link = Pick<Touchpoint, 'id' | 'into'>

/** Id of each merged touchpoint → id of the one that is shown in its place; linear in their number. */
export type Heads = ReadonlyMap<string, string>

/**
 * Where merged touchpoints went to, over any number of merges. One whose target is gone stands for
 * itself again; of those that were merged into each other at once, the one with the lowest id is kept.
 */
export function headsOf(all: readonly Link[]): Heads {
  const ids = new Set(all.map(({ id }) => id))
  const next = new Map<string, string>()
  for (const { id, into } of all)
    if (into !== undefined && into !== id && ids.has(into)) next.set(id, into)
  const heads = new Map<string, string>()
  for (const start of next.keys()) {
    const path = new Map<string, number>()
    let at = start
    while (!heads.has(at) && !path.has(at) && next.has(at)) {
      path.set(at, path.size)
      at = next.get(at) ?? at
    }
    const loop = path.get(at)
    const head = loop === undefined ? (heads.get(at) ?? at) : lowest([...path.keys()].slice(loop))
    for (const id of path.keys()) heads.set(id, head)
  }
  for (const [id, head] of heads) if (id === head) heads.delete(id)
  return heads
}

function lowest(ids: readonly string[]): string {
  return ids.reduce((low, id) => (id < low ? id : low))
}

/** An id, or that of the touchpoint it was merged into. */
export function headOf(heads: Heads, id: string): string {
  return heads.get(id) ?? id
}

/** The same ids with merged touchpoints led to the kept ones, each once; the very same list where nothing changes. */
export function led(heads: Heads, ids: readonly string[]): readonly string[] {
  if (!ids.some((id) => heads.has(id))) return ids
  return [...new Set(ids.map((id) => headOf(heads, id)))]
}

/**
 * Those that stand for themselves, in the order given. One that took others in has their channels, tags
 * and notes too, and their reach, department and decision where it has none of its own.
 */
export function shownTouchpoints(
  all: readonly Touchpoint[],
  heads = headsOf(all),
): readonly Touchpoint[] {
  if (heads.size === 0 && all.every(({ into }) => into === undefined)) return all
  const families = new Map<string, Touchpoint[]>()
  for (const one of all) {
    const head = heads.get(one.id)
    if (head === undefined) continue
    const family = families.get(head)
    if (family) family.push(one)
    else families.set(head, [one])
  }
  return all.flatMap((one) => {
    if (heads.has(one.id)) return []
    const family = families.get(one.id)
    // What it points at is gone, or was merged into it at the same moment.
    const shown = one.into === undefined ? one : { ...one, into: undefined }
    return family ? [together(shown, family.sort(byPlace))] : [shown]
  })
}

function byPlace(a: Touchpoint, b: Touchpoint): number {
  const [left, right] = a.position === b.position ? [a.id, b.id] : [a.position, b.position]
  return left < right ? -1 : left > right ? 1 : 0
}

function together(kept: Touchpoint, merged: readonly Touchpoint[]): Touchpoint {
  const all = [kept, ...merged]
  const different = new Set(all.flatMap((one) => one.different ?? []))
  return {
    ...kept,
    note: [kept.note, ...merged.map(wordsOf)].filter((words) => words !== '').join('\n'),
    channels: [...new Set(all.flatMap((one) => one.channels))],
    tags: tags.filter((tag) => all.some((one) => one.tags.includes(tag))),
    reach: all.find((one) => one.reach !== null)?.reach ?? null,
    department: all.find((one) => one.department !== null)?.department ?? null,
    decision: all.find((one) => one.decision !== null)?.decision ?? null,
    different: different.size > 0 ? [...different] : undefined,
    merged,
  }
}

/** What a merged touchpoint adds to the note: its title says where the words come from. */
function wordsOf({ title, note }: Touchpoint): string {
  return note === '' ? title : `${title}: ${note}`
}

/** Ids under which answers for a touchpoint may lie: its own first, then those merged into it. */
export function idsOf(touchpoint: Pick<Touchpoint, 'id' | 'merged'>): readonly string[] {
  return [touchpoint.id, ...(touchpoint.merged ?? []).map(({ id }) => id)]
}

/**
 * What a person answered for a touchpoint: for itself, or else for one merged into it; never both (SPEC D62).
 *
 * @param answers by touchpoint id
 */
export function answerFor<T>(
  touchpoint: Pick<Touchpoint, 'id' | 'merged'>,
  answers: Readonly<Record<string, T | undefined>>,
): T | undefined {
  for (const id of idsOf(touchpoint)) {
    const answer = answers[id]
    if (answer !== undefined) return answer
  }
  return undefined
}

/**
 * A person's answers with those for merged touchpoints under the kept ones, each person once.
 *
 * @param families ids of those that took others in → ids merged into them, in order
 */
export function answersTogether<T>(
  answers: Readonly<Record<string, T>>,
  families: Families,
): Readonly<Record<string, T>> {
  const left: Record<string, T> = { ...answers }
  for (const [kept, merged] of Object.entries(families)) {
    const found = [kept, ...merged].find((id) => Object.hasOwn(answers, id))
    for (const id of merged) delete left[id]
    if (found !== undefined) left[kept] = answers[found] as T
  }
  return left
}

/** Id of each touchpoint that took others in → ids of those, in order. */
export type Families = Readonly<Record<string, readonly string[]>>

/** Ids of what was merged into each touchpoint, in their order; touchpoints that stand alone are not in it. */
export function familiesOf(shown: readonly Touchpoint[]): Families {
  return Object.fromEntries(
    shown.flatMap(({ id, merged = [] }) =>
      merged.length > 0 ? [[id, merged.map((one) => one.id)] as const] : [],
    ),
  )
}
