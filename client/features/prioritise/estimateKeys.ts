import { isLookedAt } from '../../ui/focusBeside.ts'
import type { Score } from './halves.ts'

/** What a key does while estimates are open. */
export type KeyDeed =
  { readonly kind: 'answer'; readonly score: Score } | { readonly kind: 'next' | 'back' }

/** The deed of a key press; `null` for keys that mean nothing here and for all shortcuts of others. */
export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyDeed | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[1-5]$/u.test(event.key)) return { kind: 'answer', score: Number(event.key) as Score }
  if (event.key === 'Enter' || event.key === 'ArrowDown') return { kind: 'next' }
  if (event.key === 'Backspace' || event.key === 'ArrowUp') return { kind: 'back' }
  return null
}

/**
 * Whether a key belongs to where it was pressed: in a field it is text, in a dialog or a menu it is
 * that one's, and any button is pressed by Enter but an answer the arrows have not led to. Elsewhere on the page arrows scroll.
 */
export function belongsElsewhere(event: KeyboardEvent): boolean {
  const { target } = event
  if (event.defaultPrevented || !(target instanceof Element)) return true
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])'))
    return true
  if (target.closest('dialog, [role="menu"], [role="listbox"]')) return true
  if (document.querySelector('dialog[open]') !== null) return true
  if (event.key === 'Enter' && isLookedAt(target)) return true
  const isAnswer = target.closest('[role="radio"]') !== null
  if (event.key === 'Enter' || event.key.startsWith('Arrow')) return !isAnswer
  return false
}
