import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastProvider, useToast, type ToastMessage } from '../../../client/ui/Toast.tsx'

let toast!: (message: ToastMessage) => void

function Cook() {
  toast = useToast()
  return null
}

beforeEach(() => {
  vi.useFakeTimers()
  render(() => (
    <ToastProvider closeLabel="Close" label="Messages">
      <Cook />
    </ToastProvider>
  ))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('KT4 a toast goes after eight seconds', () => {
  toast({ text: 'Merged' })
  vi.advanceTimersByTime(7999)
  expect(screen.queryByText('Merged')).not.toBeNull()
  vi.advanceTimersByTime(1)
  expect(screen.queryByText('Merged')).toBeNull()
})

test('KT4 it stays as long as somebody points at it', () => {
  toast({ text: 'Merged' })
  fireEvent.pointerEnter(screen.getByText('Merged').parentElement!)
  vi.advanceTimersByTime(60_000)
  expect(screen.queryByText('Merged')).not.toBeNull()
})

test('KT4 undo runs once and takes the toast away', () => {
  const run = vi.fn()
  toast({ text: 'Merged', action: { label: 'Undo', run } })
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(run).toHaveBeenCalledOnce()
  expect(screen.queryByText('Merged')).toBeNull()
})

test('KT4 never more than three stand at once, the newest last', () => {
  for (const text of ['one', 'two', 'three', 'four']) toast({ text })
  expect(screen.getByRole('status').textContent).toBe('twothreefour')
})

test('SL91 on a phone what lies under a newer message waits until it is seen again', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('600px') }))
  toast({ text: 'Deleted', action: { label: 'Undo', run: () => undefined } })
  vi.advanceTimersByTime(5000)
  toast({ text: 'With the group' })
  vi.advanceTimersByTime(7999)
  expect(screen.getByRole('status').textContent).toContain('Deleted')
  vi.advanceTimersByTime(1)
  expect(screen.queryByText('With the group')).toBeNull()
  vi.advanceTimersByTime(7999)
  expect(screen.queryByText('Deleted')).not.toBeNull()
  vi.advanceTimersByTime(1)
  expect(screen.queryByText('Deleted')).toBeNull()
  vi.unstubAllGlobals()
})

test('KT4 a newer message of one topic takes the place of the older', () => {
  toast({ text: 'kept' })
  for (const text of ['to Collect', 'to Rate']) toast({ text, topic: 'following' })
  expect(screen.getByRole('status').textContent).toBe('keptto Rate')
})

test('KT4 equal messages do not pile up', () => {
  for (const text of ['Undone', 'Undone', 'Undone']) toast({ text })
  expect(screen.getByRole('status').textContent).toBe('Undone')
})

test('KT4 what was undone goes when the undoing is said, and only one undo is offered at a time', () => {
  const undo = { label: 'Undo', run: () => undefined }
  toast({ text: 'A deleted', action: undo })
  toast({ text: 'B deleted', action: undo })
  expect(screen.getByRole('status').textContent).toBe('B deletedUndo')
  toast({ text: 'Undone', answers: 'Undo', action: { label: 'Redo', run: () => undefined } })
  expect(screen.getByRole('status').textContent).toBe('UndoneRedo')
})

test('KT16 what is pressed on a toast gives the focus back to where it came from', () => {
  const field = document.body.appendChild(document.createElement('input'))
  for (const name of ['Undo', 'Close']) {
    toast({ text: 'Merged', action: { label: 'Undo', run: () => undefined } })
    field.focus()
    const button = screen.getByRole('button', { name })
    button.focus()
    fireEvent.click(button)
    expect(document.activeElement).toBe(field)
  }
  field.remove()
})

test('KT4 a message goes as soon as what it says no longer holds', () => {
  const [isTrue, setTrue] = createSignal(true)
  toast({ text: 'with the group', while: isTrue })
  screen.getByText('with the group')
  setTrue(false)
  expect(screen.queryByText('with the group')).toBeNull()
})

test('SH63 messages are a named part of the page while there are any', () => {
  const region = () => screen.queryByRole('region', { name: 'Messages' })
  expect(region()).toBeNull()
  toast({ text: 'Merged' })
  expect(region()?.textContent).toContain('Merged')
  vi.advanceTimersByTime(8000)
  expect(region()).toBeNull()
})

test('SH63 Escape puts the message with the focus away and gives the focus back', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const run = vi.fn()
  toast({ text: 'kept' })
  toast({ text: 'Merged', action: { label: 'Undo', run } })
  field.focus()
  const button = screen.getByRole('button', { name: 'Undo' })
  button.focus()
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  button.dispatchEvent(key)
  expect(screen.getByRole('status').textContent).toBe('kept')
  expect(document.activeElement).toBe(field)
  // A dialog around it stays open, and what was offered is not done.
  expect(key.defaultPrevented).toBe(true)
  expect(run).not.toHaveBeenCalled()
  field.remove()
})
