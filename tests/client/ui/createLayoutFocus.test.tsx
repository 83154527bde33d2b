import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { createLayoutFocus } from '../../../client/ui/createLayoutFocus.ts'
import { prepareBrowser } from '../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

/** A page laid out in two ways, as a phone and a wide window would. */
function open() {
  const [isPhone, setPhone] = createSignal(false)
  render(() => {
    createLayoutFocus(isPhone)
    return (
      <>
        <Show
          when={isPhone()}
          fallback={
            <header>
              <button type="button">Share</button>
              <button type="button">People</button>
            </header>
          }
        >
          <header>
            <button type="button">Menu</button>
            <button type="button">Share</button>
          </header>
        </Show>
        <h1>Collect</h1>
        <Show
          when={isPhone()}
          fallback={
            <>
              <button type="button" data-note="t1">
                Advert
              </button>
              <button type="button">Only wide</button>
            </>
          }
        >
          <button type="button">Advert, two comments</button>
          <li>
            <button type="button" data-note="t1">
              Advert on a phone
            </button>
          </li>
        </Show>
      </>
    )
  })
  return setPhone
}
const focusAt = (name: string) => screen.getByRole('button', { name }).focus()
const focused = async (ms = 30) => {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return document.activeElement?.textContent
}

test('SL84 what is laid out anew keeps the focus with its record', async () => {
  const setPhone = open()
  focusAt('Advert')
  setPhone(true)
  expect(await focused()).toBe('Advert on a phone')
  setPhone(false)
  expect(await focused()).toBe('Advert')
})

test('SL84 else with the control of the same name, or the first of the header, or the heading', async () => {
  const setPhone = open()
  focusAt('Share')
  setPhone(true)
  expect(await focused()).toBe('Share')
  setPhone(false)
  await focused()
  focusAt('People')
  setPhone(true)
  expect(await focused(800)).toBe('Menu')
  setPhone(false)
  await focused(800)
  focusAt('Only wide')
  setPhone(true)
  expect(await focused(800)).toBe('Collect')
})

test('SL84 what has the focus elsewhere, or was left, gets none back', async () => {
  const setPhone = open()
  focusAt('Only wide')
  ;(document.activeElement as HTMLElement).blur()
  await focused()
  setPhone(true)
  await focused(800)
  expect(document.activeElement).toBe(document.body)
})
