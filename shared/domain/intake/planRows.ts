import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Checked, GoodRow } from './checkRows.ts'
import type { KnownNames, Named } from './columns.ts'
import { foldName } from './foldName.ts'

/** What becomes of a name the workshop does not have: made new, one that is there, or nothing. */
export type Choice =
  | { readonly kind: 'new' }
  | { readonly kind: 'existing'; readonly id: string }
  | { readonly kind: 'none' }

export type ListName = 'stages' | 'channels' | 'departments'

/** Folded name → choice, per list. A name without a choice is left empty. */
export type Choices = Readonly<Record<ListName, Readonly<Record<string, Choice>>>>

/** A touchpoint as it is added: at the end of its stage, in the order of the plan. */
export type PlannedTouchpoint = Pick<
  Touchpoint,
  'title' | 'note' | 'stage' | 'channels' | 'reach' | 'department' | 'tags'
>

/** What a name is proposed to become: the one that is there and says nearly the same, else a new one where the person may add it. */
export function proposeChoice(name: string, there: readonly Named[], mayAdd: boolean): Choice {
  const folded = foldName(name)
  const near = there.find((one) => {
    const other = foldName(one.name)
    const [short, long] = folded.length < other.length ? [folded, other] : [other, folded]
    return short.length >= 4 && long.includes(short)
  })
  if (near) return { kind: 'existing', id: near.id }
  return mayAdd ? { kind: 'new' } : { kind: 'none' }
}

/** The names that are to be made new, once each, as they are written. */
export function newNames(checked: Checked, choices: Choices, list: ListName): string[] {
  return checked.unknown[list]
    .filter(({ name }) => choices[list][foldName(name)]?.kind === 'new')
    .map(({ name }) => name)
}

/**
 * The touchpoints of the good rows, in their order.
 *
 * @param made folded name → id of what was made new, per list
 * @param defaultStage id of the stage for rows that name none, or one that is not taken
 */
export function planRows(
  good: readonly GoodRow[],
  { known, choices, made, defaultStage }: PlanOptions,
): PlannedTouchpoint[] {
  const idOf = (list: ListName) => {
    const there = new Map(known[list].map(({ id, name }) => [foldName(name), id]))
    return (name: string): string | null => {
      const folded = foldName(name)
      const choice = choices[list][folded]
      if (there.has(folded)) return there.get(folded) ?? null
      if (choice?.kind === 'existing') return choice.id
      return choice?.kind === 'new' ? (made[list][folded] ?? null) : null
    }
  }
  const [stageOf, channelOf, departmentOf] = [idOf('stages'), idOf('channels'), idOf('departments')]
  return good.map(({ title, note, stage, channels, reach, department, tags }) => ({
    title,
    note,
    stage: (stage === '' ? null : stageOf(stage)) ?? defaultStage,
    channels: [...new Set(channels.map(channelOf).filter((id) => id !== null))],
    reach,
    department: department === '' ? null : departmentOf(department),
    tags: [...tags],
  }))
}

interface PlanOptions {
  readonly known: KnownNames
  readonly choices: Choices
  readonly made: Readonly<Record<ListName, Readonly<Record<string, string>>>>
  readonly defaultStage: string
}
