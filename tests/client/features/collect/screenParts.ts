/** What the tests of the Collect screen share: a small workshop, names for what is on the screen, and what jsdom lacks. */
import { fireEvent, screen } from '@solidjs/testing-library'
import type { Seed } from '../../makeWorkshop.ts'

export const open: Seed = {
  activities: { collect: 'open' },
  touchpoints: {
    'awareness/ad': 'Advert',
    'awareness/site': 'Web site',
    'decision/pay': 'Payment',
  },
}
export const stage = (name: string) => screen.getByRole('list', { name })
export const titles = (name: string) =>
  [...stage(name).querySelectorAll('[data-note]')].map((note) => note.textContent)
export const note = (title: string) => screen.getByRole('button', { name: title })
export const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement!, { key: name, ...more })

export function addField(name: string): HTMLInputElement {
  return screen.getByRole('textbox', { name: `Add to ${name}` })
}
export function paste(field: HTMLElement, text: string): void {
  fireEvent.paste(field, { clipboardData: { getData: () => text } })
}

/** Lets jsdom tell an element that loses the focus by its removal, as Chromium does; answers how to stop. */
export function blurWhatIsRemoved(): () => void {
  const { remove } = Element.prototype
  const { removeChild } = Node.prototype
  const tell = (node: Node): void => {
    const focused = document.activeElement
    if (focused && node.contains(focused)) fireEvent.blur(focused)
  }
  Element.prototype.remove = function told() {
    tell(this)
    remove.call(this)
  }
  Node.prototype.removeChild = function told<T extends Node>(child: T): T {
    tell(child)
    return removeChild.call(this, child) as T
  }
  return () => {
    Element.prototype.remove = remove
    Node.prototype.removeChild = removeChild
  }
}
