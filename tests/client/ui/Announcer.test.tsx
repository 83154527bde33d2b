import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AnnouncerProvider, useAnnounce } from '../../../client/ui/Announcer.tsx'

let announce!: (text: string) => void

function Speaker() {
  announce = useAnnounce()
  return null
}

beforeEach(() => {
  vi.useFakeTimers()
  render(() => (
    <AnnouncerProvider>
      <Speaker />
    </AnnouncerProvider>
  ))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('KT1 the first change is said at once', () => {
  announce('Ola added Hotline')
  expect(screen.getByRole('log').textContent).toBe('Ola added Hotline')
})

test('KT1 what follows within five seconds is said together, once each', () => {
  announce('first')
  for (const text of ['second', 'third', 'second']) announce(text)
  vi.advanceTimersByTime(4999)
  expect(screen.getByRole('log').textContent).toBe('first')
  vi.advanceTimersByTime(1)
  expect(screen.getByRole('log').textContent).toBe('second third')
})

test('KT1 after five quiet seconds a change is said at once again', () => {
  announce('first')
  vi.advanceTimersByTime(5001)
  announce('later')
  expect(screen.getByRole('log').textContent).toBe('later')
})

test('KT1 after five quiet seconds nothing is left about, so that the same words are said anew', () => {
  announce('Saved')
  vi.advanceTimersByTime(5001)
  expect(screen.getByRole('log').textContent).toBe('')
  announce('Saved')
  expect(screen.getByRole('log').textContent).toBe('Saved')
})
