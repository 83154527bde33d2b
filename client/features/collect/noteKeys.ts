import type { Collect } from './createCollect.ts'
import type { Direction } from './place.ts'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Keys of a note on the board: the twin of dragging, and short ways to what its menu offers. */
export function onNoteKey(event: KeyboardEvent, collect: Collect, id: string): void {
  if (event.ctrlKey || event.metaKey) return
  const { carry } = collect
  const isCarried = carry.carried() === id
  const direction = arrows[event.key]
  const act = isCarried
    ? carriedAct(event.key, direction)
    : restingAct(event, direction, collect.canEdit())
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()

  function carriedAct(key: string, towards: Direction | undefined): (() => void) | null {
    if (towards) return () => carry.step(towards)
    if (key === ' ' || key === 'Enter') return () => carry.putDown()
    if (key === 'Escape') return () => carry.cancel()
    return null
  }

  function restingAct(
    { key, altKey }: KeyboardEvent,
    towards: Direction | undefined,
    canEdit: boolean,
  ): (() => void) | null {
    if (altKey && canEdit && (towards === 'up' || towards === 'down'))
      return () => carry.nudge(id, towards)
    if (altKey) return null
    if (towards) return () => focusBeside(event.currentTarget as HTMLElement, towards)
    if (key === 'e' || key === 'E') return () => collect.select(id)
    if (!canEdit) return null
    if (key === ' ') return () => carry.pickUp(id)
    if (key === 'm' || key === 'M') return () => collect.askMove(id)
    if (key === 'j' || key === 'J') return () => collect.merging.ask(id, null)
    if (key === 's' || key === 'S') return () => collect.merging.askSplit(id)
    if (key === 'Delete' || key === 'Backspace') return () => collect.remove(id)
    return null
  }
}

/** Moves the focus to the next note up or down, or to the column beside. */
function focusBeside(from: HTMLElement, direction: Direction): void {
  const columns = [...document.querySelectorAll('[data-column]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-note]'),
  ])
  const at = columns.findIndex((notes) => notes.includes(from))
  const row = columns[at]?.indexOf(from) ?? 0
  if (direction === 'up') columns[at]?.[row - 1]?.focus()
  else if (direction === 'down') columns[at]?.[row + 1]?.focus()
  else {
    const ahead =
      direction === 'left' ? columns.slice(0, Math.max(at, 0)).reverse() : columns.slice(at + 1)
    const next = ahead.find((notes) => notes.length > 0)
    next?.[Math.min(row, next.length - 1)]?.focus()
  }
}
