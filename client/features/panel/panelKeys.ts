import { isLookedAt } from '../../ui/focusBeside.ts'
import type { Form } from './createForm.ts'

/** What a key does in the form besides the digits; nothing for all others. */
const deeds: Readonly<Record<string, (form: Form) => void>> = {
  '0': (form) => form.toggleNoContact(),
  Enter: (form) => form.next(),
  Backspace: (form) => form.back(),
  ArrowDown: (form) => form.moveQuestion(1),
  ArrowUp: (form) => form.moveQuestion(-1),
}

/**
 * The deed of a key press; `null` where it belongs to where it was pressed (a field, a menu, a button other than an
 * answer), or means nothing here.
 *
 * @param root the element that holds the form
 */
export function deedOf(event: KeyboardEvent, root: Element): ((form: Form) => void) | null {
  const { target } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  if (!(target instanceof Element) || document.querySelector('dialog[open]')) return null
  if (target.closest('input, textarea, select')) return null
  const control = target.closest('a, button, [role="menu"], [role="listbox"]')
  if (control && !root.contains(control)) return null
  if (control && event.key === 'Enter')
    if (control.getAttribute('role') !== 'radio' || isLookedAt(control)) return null
  if (/^[1-5]$/u.test(event.key)) return (form) => form.answerActive(Number(event.key))
  return deeds[event.key] ?? null
}
