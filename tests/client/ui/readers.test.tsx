import { cleanup, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Button } from '../../../client/ui/Button.tsx'
import { Dialog } from '../../../client/ui/Dialog.tsx'
import { IconButton } from '../../../client/ui/IconButton.tsx'
import { Switch } from '../../../client/ui/Switch.tsx'
import { ToastProvider, useToast } from '../../../client/ui/Toast.tsx'
import { prepareBrowser } from '../browserParts.ts'

beforeEach(() => {
  prepareBrowser()
  // As browsers do: what asks for the focus gets it, else the first control.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector('button')
    first?.focus()
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('B74 a dialog begins at its title and not at its cross; a field that asks for the focus has it', () => {
  const [isOpen, setOpen] = createSignal(false)
  const [isField, setField] = createSignal(false)
  render(() => (
    <Dialog open={isOpen()} onClose={() => setOpen(false)} title="Share" closeLabel="Close">
      {isField() ? <textarea autofocus aria-label="paste" /> : 'Links'}
    </Dialog>
  ))
  setOpen(true)
  expect(document.activeElement?.textContent).toBe('Share')
  setOpen(false)
  setField(true)
  setOpen(true)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('paste')
})

test('B78 a tooltip that repeats the name is no description; one that adds to it is', () => {
  render(() => (
    <>
      <IconButton icon="close" label="Close" />
      <IconButton icon="plus" label="Add" title="Add (Enter)" />
      <Button title="Next step: Rate" aria-label="Next step: Rate">
        Rate
      </Button>
      <Button title="Says more">Save</Button>
    </>
  ))
  const description = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-description')
  expect(description('Close')).toBe('')
  expect(description('Next step: Rate')).toBe('')
  expect(description('Add')).toBeNull()
  expect(description('Save')).toBeNull()
})

test('B77 a switch is named by its label, and its hint is its description', () => {
  render(() => (
    <Switch label="No names" hint="Nobody sees who." checked onChange={() => undefined} />
  ))
  const control = screen.getByRole('switch', { name: 'No names' })
  const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toBe('Nobody sees who.')
})

test('B76 a message is live until it has been said, and not after', () => {
  vi.useFakeTimers()
  let toast!: ReturnType<typeof useToast>
  const Page = () => {
    toast = useToast()
    return null
  }
  render(() => (
    <ToastProvider closeLabel="Close" label="Messages">
      <Page />
    </ToastProvider>
  ))
  toast({ text: 'Copied' })
  const live = () =>
    screen.getByText('Copied').closest<HTMLElement>('[aria-live]')?.getAttribute('aria-live')
  expect(live()).toBe('polite')
  vi.advanceTimersByTime(1500)
  expect(live()).toBe('off')
  toast({ text: 'Saved' })
  expect(screen.getByText('Saved').closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite')
})
