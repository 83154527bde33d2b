import type { Workshop } from '../workshop.ts'

/** Names behind the ids of a workshop; an id that no longer exists gives the empty string. */
export interface LookUp {
  department(id: string | null): string
  stage(id: string): string
  /** In the order given, unknown ones left out. */
  channels(ids: readonly string[]): string[]
  touchpoints(ids: readonly string[]): string[]
  findings(ids: readonly string[]): string[]
}

/** Reads the names once, so that each look-up is one step. */
export function lookUpOf(workshop: Workshop): LookUp {
  const departments = namesOf(workshop.departments, ({ name }) => name)
  const stages = namesOf(workshop.stages, ({ name }) => name)
  const channels = namesOf(workshop.channels, ({ name }) => name)
  const touchpoints = namesOf(workshop.touchpoints, ({ title }) => title)
  const findings = namesOf(workshop.findings, ({ text }) => text)
  return {
    department: (id) => (id === null ? '' : (departments.get(id) ?? '')),
    stage: (id) => stages.get(id) ?? '',
    channels: (ids) => known(channels, ids),
    touchpoints: (ids) => known(touchpoints, ids),
    findings: (ids) => known(findings, ids),
  }
}

function namesOf<T extends { readonly id: string }>(
  records: readonly T[],
  nameOf: (record: T) => string,
): Map<string, string> {
  return new Map(records.map((record) => [record.id, nameOf(record)]))
}

function known(names: ReadonlyMap<string, string>, ids: readonly string[]): string[] {
  return ids.map((id) => names.get(id)).filter((name) => name !== undefined)
}
