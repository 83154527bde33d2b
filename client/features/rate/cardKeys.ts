/** What a key does while a card is in front of a person. */
export type CardDeed =
  | { readonly kind: 'answer'; readonly step: number }
  | { readonly kind: 'noContact' | 'nextCard' | 'back' | 'nextQuestion' | 'previousQuestion' }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const deeds: Readonly<Record<string, CardDeed>> = {
  '0': { kind: 'noContact' },
  Enter: { kind: 'nextCard' },
  Backspace: { kind: 'back' },
  ArrowDown: { kind: 'nextQuestion' },
  ArrowUp: { kind: 'previousQuestion' },
}

/** The deed of a key press; `null` for keys that mean nothing here and for all shortcuts of others. */
export function deedOf(event: Key): CardDeed | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[1-5]$/u.test(event.key)) return { kind: 'answer', step: Number(event.key) }
  return deeds[event.key] ?? null
}

/**
 * Whether a key belongs to where it was pressed: in a field it is text, in a dialog or a menu it is
 * that one's, and Enter on a button or link presses it. An answer of the card is not such a button.
 */
export function belongsElsewhere(event: KeyboardEvent): boolean {
  const target = event.target
  if (event.defaultPrevented || !(target instanceof Element)) return true
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])'))
    return true
  if (target.closest('dialog, [role="menu"], [role="listbox"]')) return true
  if (document.querySelector('dialog[open]') !== null) return true
  return event.key === 'Enter' && target.closest('a, button:not([role="radio"])') !== null
}
