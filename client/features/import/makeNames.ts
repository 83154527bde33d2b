import { foldName } from '../../../shared/domain/intake/foldName.ts'
import type { ListName } from '../../../shared/domain/intake/planRows.ts'
import { cutGraphemes, textLimits } from '../../../shared/domain/text.ts'
import type { Workshop } from '../../workshop/workshop.ts'

type Made = Record<ListName, Record<string, string>>

/** Adds the names to the frame, at the end of their lists; answers folded name → id. For facilitators. */
export function makeNames(
  { frame, departments }: Pick<Workshop, 'frame' | 'departments'>,
  wanted: (list: ListName) => readonly string[],
): Made {
  const make = (list: ListName, add: (name: string) => string): Record<string, string> =>
    Object.fromEntries(wanted(list).map((name) => [foldName(name), add(fitting(name))]))
  return {
    stages: make('stages', (name) =>
      frame.stages.add({ name, subtitle: '', customerGoal: '', ourGoal: '', volume: null }),
    ),
    channels: make('channels', (name) => frame.channels.add({ name, kind: 'other' })),
    departments: make('departments', (name) =>
      frame.departments.add({ name, colour: freeColour(departments()), expected: null }),
    ),
  }
}

function fitting(name: string): string {
  return cutGraphemes(name, textLimits.name)
}

function freeColour(departments: readonly { readonly colour: number }[]): number {
  const used = new Set(departments.map(({ colour }) => colour))
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((colour) => !used.has(colour))
  return free ?? (departments.length % 10) + 1
}
