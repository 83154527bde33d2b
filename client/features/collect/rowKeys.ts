import type { Collect } from './createCollect.ts'

/** Keys of a row of the list; Enter and Space open it as any button does. */
export function onRowKey(event: KeyboardEvent, collect: Collect, id: string): void {
  if (event.ctrlKey || event.metaKey) return
  const act = actOf(event, collect, id)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function actOf(event: KeyboardEvent, collect: Collect, id: string): (() => void) | null {
  const { key, altKey } = event
  const row = event.currentTarget as HTMLElement
  const canEdit = collect.canEdit()
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const step = key === 'ArrowUp' ? -1 : 1
    if (!altKey) return () => focusRow(row, step)
    return canEdit ? () => collect.carry.nudge(id, step < 0 ? 'up' : 'down') : null
  }
  if (altKey) return null
  if (key === 'e' || key === 'E') return () => collect.select(id)
  if (!canEdit) return null
  if (key === 'm' || key === 'M') return () => collect.askMove(id)
  if (key === 'j' || key === 'J') return () => collect.merging.ask(id, null)
  if (key === 's' || key === 'S') return () => collect.merging.askSplit(id)
  return key === 'Delete' || key === 'Backspace' ? () => collect.remove(id) : null
}

function focusRow(from: HTMLElement, step: 1 | -1): void {
  const rows = [...(from.closest('table')?.querySelectorAll<HTMLElement>('[data-note]') ?? [])]
  rows[rows.indexOf(from) + step]?.focus()
}
