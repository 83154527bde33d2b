import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Button } from '../../../client/ui/Button.tsx'
import { Menu } from '../../../client/ui/Menu.tsx'

const ran = vi.fn()

beforeEach(() => {
  ran.mockClear()
  // jsdom has no popovers: the methods only tell the element, as browsers do.
  HTMLElement.prototype.showPopover = function show() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }))
  }
  HTMLElement.prototype.hidePopover = function hide() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
  }
  render(() => (
    <Menu
      label="Note"
      items={[
        { label: 'Edit', run: () => ran('edit') },
        { label: 'Move to', disabled: true, run: () => ran('move') },
        { label: 'Merge with', run: () => ran('merge') },
        { label: 'Delete', danger: true, run: () => ran('delete') },
      ]}
      trigger={(trigger) => <Button {...trigger}>More</Button>}
    />
  ))
})
afterEach(cleanup)

const trigger = () => screen.getByRole('button', { name: 'More' })
const focused = () => document.activeElement?.textContent
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })

test('KT3 opening a menu puts the focus on its first item', () => {
  fireEvent.click(trigger())
  expect(trigger().getAttribute('aria-expanded')).toBe('true')
  expect(focused()).toBe('Edit')
})

test('KT3 arrows pass over what is disabled and go round', () => {
  fireEvent.click(trigger())
  press('ArrowDown')
  expect(focused()).toBe('Merge with')
  press('End')
  press('ArrowDown')
  expect(focused()).toBe('Edit')
  press('ArrowUp')
  expect(focused()).toBe('Delete')
})

test('KT3 a letter goes to the next item that begins with it', () => {
  fireEvent.click(trigger())
  press('d')
  expect(focused()).toBe('Delete')
})

test('KT3 choosing closes, gives the focus back and runs the deed once', () => {
  fireEvent.click(trigger())
  fireEvent.click(screen.getByText('Merge with'))
  expect(ran.mock.calls).toEqual([['merge']])
  expect(document.activeElement).toBe(trigger())
  expect(trigger().getAttribute('aria-expanded')).toBe('false')
})

test('KT3 the arrow down on the trigger opens it without a pointer', () => {
  trigger().focus()
  press('ArrowDown')
  expect(focused()).toBe('Edit')
})
