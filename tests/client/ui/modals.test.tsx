import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AnnouncerProvider, useAnnounce } from '../../../client/ui/Announcer.tsx'
import { Dialog } from '../../../client/ui/Dialog.tsx'
import { ModalProvider } from '../../../client/ui/modals.tsx'
import { ToastProvider, useToast } from '../../../client/ui/Toast.tsx'
import { prepareBrowser } from '../browserParts.ts'

let say!: (text: string) => void
const [isFirst, setFirst] = createSignal(false)
const [isSecond, setSecond] = createSignal(false)
const [isThere, setThere] = createSignal(true)

/** One dialog that opens and closes, and over it one that comes and goes as a whole. */
function Page() {
  const toast = useToast()
  const announce = useAnnounce()
  say = (text) => {
    toast({ text })
    announce(text)
  }
  return (
    <Show when={isThere()}>
      <Dialog open={isFirst()} title="first" onClose={() => setFirst(false)} />
      <Show when={isSecond()}>
        <Dialog open title="second" onClose={() => setSecond(false)} />
      </Show>
    </Show>
  )
}

/** Title of the dialog both live regions stand in; `null` for the page. */
function place(): string | null | undefined {
  const places = ['status', 'log'].map(
    (role) =>
      screen.getByRole(role, { hidden: true }).closest('dialog')?.querySelector('h2')
        ?.textContent ?? null,
  )
  expect(places[0]).toBe(places[1])
  return places[0]
}

beforeEach(() => {
  prepareBrowser()
  setFirst(false)
  setSecond(false)
  setThere(true)
  render(() => (
    <ModalProvider>
      <AnnouncerProvider>
        <ToastProvider closeLabel="Close" label="Messages">
          <Page />
        </ToastProvider>
      </AnnouncerProvider>
    </ModalProvider>
  ))
})
afterEach(cleanup)

test('KT14 what is shown and what is only heard stand in the topmost dialog, and go home at last', () => {
  expect(place()).toBeNull()
  setFirst(true)
  expect(place()).toBe('first')
  setSecond(true)
  expect(place()).toBe('second')
  say('Copied')
  expect(screen.getByRole('log', { hidden: true }).textContent).toBe('Copied')
  setSecond(false)
  expect(place()).toBe('first')
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('Copied')
  setFirst(false)
  expect(place()).toBeNull()
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('Copied')
})

test('KT14 a dialog that goes with its screen, or in another order, leaves them in the page', () => {
  setFirst(true)
  setSecond(true)
  setFirst(false)
  expect(place()).toBe('second')
  setThere(false)
  expect(place()).toBeNull()
  say('Gone')
  expect(document.body.contains(screen.getByText('Gone', { selector: '[role=status] span' }))).toBe(
    true,
  )
})
