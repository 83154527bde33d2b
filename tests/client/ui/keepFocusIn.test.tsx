import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal, For } from 'solid-js'
import { afterEach, expect, test, vi } from 'vitest'
import { keepFocusIn } from '../../../client/ui/keepFocusIn.ts'

afterEach(cleanup)

const settled = () => new Promise((done) => setTimeout(done, 20))
const focused = () => document.activeElement?.textContent

function draw(...names: string[]) {
  const [items, setItems] = createSignal(names.map((name) => ({ name })))
  const gone = vi.fn()
  render(() => (
    <main>
      <h1>Page</h1>
      <ul ref={(list) => keepFocusIn(list, { item: 'thing', onGone: gone })}>
        <For each={items()}>
          {({ name }) => (
            <li data-thing={name}>
              <button>{name}</button>
              <button>{`more of ${name}`}</button>
            </li>
          )}
        </For>
      </ul>
    </main>
  ))
  return { gone, show: (...left: string[]) => setItems(left.map((name) => ({ name }))) }
}

test('KT34 an item that is drawn anew keeps the focus, on the same control', async () => {
  const { show, gone } = draw('a', 'b', 'c')
  screen.getByRole('button', { name: 'more of b' }).focus()
  show('b', 'c', 'a')
  await settled()
  expect(focused()).toBe('more of b')
  expect(gone).not.toHaveBeenCalled()
})

test('KT34 of an item that is gone the next one takes the focus, after the last the one above, at the end the heading', async () => {
  const { show, gone } = draw('a', 'b', 'c')
  screen.getByRole('button', { name: 'more of b' }).focus()
  show('a', 'c')
  await settled()
  expect(focused()).toBe('c')
  show('a')
  await settled()
  expect(focused()).toBe('a')
  show()
  await settled()
  expect(focused()).toBe('Page')
  expect(gone.mock.calls).toEqual([['b'], ['c'], ['a']])
})

test('KT34 nothing takes the focus back after a press elsewhere', async () => {
  const { show } = draw('a', 'b')
  screen.getByRole('button', { name: 'b' }).focus()
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  ;(document.activeElement as HTMLElement).blur()
  show('a')
  await settled()
  expect(document.activeElement).toBe(document.body)
})
