/**
 * A touchpoint on its way to another place, by pointer or by keys: nothing moves before it is put
 * down, only the landing place is shown. The position is written once, at the end.
 */
import { createSignal, type Accessor } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { focusNote } from './focusNote.ts'
import {
  isSamePlace,
  placeOf,
  rowsWith,
  slotOf,
  stepPlace,
  type Column,
  type Direction,
  type Place,
} from './place.ts'

export interface Carry {
  readonly carried: Accessor<string | null>
  /** Where it would land now. */
  readonly place: Accessor<Place | null>
  /** Carried by keys: losing the focus then puts it back. */
  readonly isByKeys: Accessor<boolean>
  /** Picks up with the keyboard and says so. */
  pickUp(id: string): void
  /** Follows the pointer; nothing is said. */
  drag(id: string): void
  setPlace(place: Place | null): void
  step(direction: Direction): void
  putDown(): void
  cancel(): void
  /** Moves one row within the stage, without picking up. */
  nudge(id: string, direction: 'up' | 'down'): void
  /** Moves straight to a place, as the menu does. */
  moveTo(id: string, place: Place): void
}

interface CarryTools {
  readonly workshop: Workshop
  readonly columns: Accessor<readonly Column[]>
  readonly t: Text
  readonly announce: (text: string) => void
  /** Called before every move of one's own. */
  readonly onMove: () => void
  /** Says so and is true where moving a touchpoint is left to others. */
  readonly isRefused: (id: string) => boolean
}

export function createCarry(tools: CarryTools): Carry {
  const { workshop, columns, t, announce, onMove, isRefused } = tools
  const [carried, setCarried] = createSignal<string | null>(null)
  const [isByKeys, setByKeys] = createSignal(false)
  const [place, setPlace] = createSignal<Place | null>(null)
  const titleOf = (id: string): string => workshop.touchpointsById[id]?.title ?? ''
  const nameOf = (stage: string): string =>
    workshop.stages().find(({ id }) => id === stage)?.name ?? ''
  const rowOf = (id: string, at: Place): [number, number, string] => [
    slotOf(columns(), id, at) + 1,
    rowsWith(columns(), id, at.stage),
    nameOf(at.stage),
  ]
  const letGo = (): void => {
    setCarried(null)
    setPlace(null)
  }
  const moveTo = (id: string, to: Place): void => {
    if (isSamePlace(columns(), id, to) || !workshop.touchpointsById[id]) return
    if (isRefused(id)) return
    onMove()
    const row = rowOf(id, to)
    workshop.touchpointActions.move(id, to.stage, to.before)
    announce(t('collect.move.dropped', titleOf(id), ...row))
    focusNote(id)
  }
  const start = (id: string, byKeys: boolean): void => {
    setByKeys(byKeys)
    setCarried(id)
    setPlace(placeOf(columns(), id) ?? firstPlace(columns()))
  }

  return {
    carried,
    place,
    isByKeys,
    pickUp(id) {
      if (isRefused(id)) return
      start(id, true)
      announce(t('collect.move.lifted', titleOf(id)))
    },
    drag: (id) => start(id, false),
    setPlace,
    step(direction) {
      const id = carried()
      const from = place()
      if (id === null || from === null) return
      const next = stepPlace(columns(), id, { place: from, direction })
      setPlace(next)
      announce(t('collect.move.over', ...rowOf(id, next)))
    },
    putDown() {
      const id = carried()
      const to = place()
      letGo()
      if (id === null || to === null) return
      if (isSamePlace(columns(), id, to)) announce(t('collect.move.cancelled', titleOf(id)))
      else moveTo(id, to)
    },
    cancel() {
      const id = carried()
      letGo()
      if (id !== null) announce(t('collect.move.cancelled', titleOf(id)))
    },
    nudge(id, direction) {
      const from = placeOf(columns(), id)
      if (from) moveTo(id, stepPlace(columns(), id, { place: from, direction }))
    },
    moveTo,
  }
}

function firstPlace(columns: readonly Column[]): Place | null {
  const first = columns[0]
  return first ? { stage: first.stage, before: first.ids[0] ?? null } : null
}
