import { isLookedAt } from '../../ui/focusBeside.ts'

/** What a key does while a card is in front of a person. */
export type CardDeed =
  | { readonly kind: 'answer'; readonly step: number }
  | {
      readonly kind:
        'noContact' | 'decides' | 'nextCard' | 'back' | 'nextQuestion' | 'previousQuestion'
    }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const deeds: Readonly<Record<string, CardDeed>> = {
  '0': { kind: 'noContact' },
  d: { kind: 'decides' },
  Enter: { kind: 'nextCard' },
  Backspace: { kind: 'back' },
  ArrowDown: { kind: 'nextQuestion' },
  ArrowUp: { kind: 'previousQuestion' },
}

/** The deed of a key press; `null` for keys that mean nothing here and for all shortcuts of others. */
export function deedOf(event: Key): CardDeed | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[1-5]$/u.test(event.key)) return { kind: 'answer', step: Number(event.key) }
  return deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}

/**
 * Whether a key belongs to where it was pressed: in a field it is text, in a dialog or a menu it is
 * that one's, and on a button or link it presses that. Of the answers of the card only one that the arrows
 * have led to is such a button. The link one has come by keeps the focus: digits, which press no link, answer there.
 *
 * @param cards the element that holds the cards
 */
export function belongsElsewhere(event: KeyboardEvent, cards: Element): boolean {
  const target = event.target
  if (event.defaultPrevented || !(target instanceof Element)) return true
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])'))
    return true
  if (document.querySelector('dialog[open]') !== null) return true
  const control = target.closest('a, button, [role="menu"], [role="listbox"]')
  if (control === null) return false
  if (control.matches('a[aria-current]') && /^[0-5]$/u.test(event.key)) return false
  if (!cards.contains(control)) return true
  if (event.key !== 'Enter') return false
  return control.getAttribute('role') !== 'radio' || isLookedAt(control)
}
