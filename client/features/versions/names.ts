import type { Participant } from '../../../shared/domain/participant.ts'
import type { WorkshopContent } from '../../../shared/domain/workshop.ts'

/** What the ids in a record stand for; `null` for what is nowhere to be found. */
export interface Names {
  stage(id: string): string | null
  department(id: string): string | null
  channel(id: string): string | null
  touchpoint(id: string): string | null
  finding(id: string): string | null
  person(id: string): string | null
}

/** Names as in the first of these states that knows the id: a value is worded as it was at its time. */
export function createNames(
  states: readonly WorkshopContent[],
  roster: Readonly<Record<string, Participant>>,
): Names {
  const look =
    <Key extends 'stages' | 'departments' | 'channels' | 'touchpoints' | 'findings'>(
      list: Key,
      nameOf: (record: WorkshopContent[Key][number]) => string,
    ) =>
    (id: string): string | null => {
      for (const state of states) {
        const records: readonly WorkshopContent[Key][number][] = state[list]
        const found = records.find((record) => record.id === id)
        if (found) return nameOf(found)
      }
      return null
    }
  return {
    stage: look('stages', ({ name }) => name),
    department: look('departments', ({ name }) => name),
    channel: look('channels', ({ name }) => name),
    touchpoint: look('touchpoints', ({ title }) => title),
    finding: look('findings', ({ text }) => text),
    person: (id) => roster[id]?.name ?? null,
  }
}
