import type { Initiative } from '../priority/initiative.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Workshop } from '../workshop.ts'
import type { MapInitiative } from './journeyMap.ts'

/** Who belongs to what, by touchpoint id. */
export interface Links {
  readonly stageOfTouchpoint: ReadonlyMap<string, string>
  readonly initiativesOf: ReadonlyMap<string, readonly MapInitiative[]>
  readonly findingsOf: ReadonlyMap<string, readonly string[]>
  readonly evidenceOf: ReadonlyMap<string, number>
  readonly commentsOf: ReadonlyMap<string, number>
  /** An initiative changes its own touchpoints; without any, those of its findings. */
  touchedBy(initiative: Initiative): readonly string[]
}

/** Follows every reference once, so that the roll-up only looks up. */
export function linksOf(workshop: Workshop, initiatives: readonly MapInitiative[]): Links {
  const stageOf = stageFinder(workshop)
  const findings = new Map(workshop.findings.map((finding) => [finding.id, finding]))
  const touchedBy = (initiative: Initiative) =>
    initiative.touchpoints.length > 0
      ? initiative.touchpoints
      : initiative.findings.flatMap((id) => findings.get(id)?.touchpoints ?? [])
  return {
    stageOfTouchpoint: new Map(workshop.touchpoints.map((t) => [t.id, stageOf(t)])),
    initiativesOf: groupBy(initiatives, ({ initiative }) => touchedBy(initiative)),
    findingsOf: mapValues(
      groupBy(workshop.findings, ({ touchpoints }) => touchpoints),
      (group) => group.map(({ id }) => id),
    ),
    evidenceOf: mapValues(
      groupBy(
        workshop.evidence.filter(({ status }) => status === 'kept'),
        ({ touchpoint }) => [touchpoint],
      ),
      (group) => group.length,
    ),
    commentsOf: mapValues(
      groupBy(workshop.comments, ({ target }) => [target]),
      (group) => group.length,
    ),
    touchedBy,
  }
}

/** Id of the stage a touchpoint stands under; `''` where its stage is gone. */
export function stageFinder(workshop: Workshop): (touchpoint: Touchpoint) => string {
  const known = new Set(workshop.stages.map(({ id }) => id))
  return ({ stage }) => (known.has(stage) ? stage : '')
}

function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A) => B): ReadonlyMap<K, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
