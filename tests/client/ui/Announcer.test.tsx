import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  AnnouncerProvider,
  type Announce,
  useAnnounce,
  useSay,
} from '../../../client/ui/Announcer.tsx'
import { heardNow } from '../heardNow.ts'

let announce!: Announce
let say!: (text: string) => void

function Speaker() {
  announce = useAnnounce()
  say = useSay()
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
  expect(screen.getByRole('log').textContent).toBe('second. third')
})

test('KT1 counts of one kind are added up, so that every number that is said is true', () => {
  const added = (stage: string, count: number): void =>
    announce({ kind: `added ${stage}`, count, words: (n) => `${n} in ${stage}.` })
  added('Awareness', 1)
  expect(screen.getByRole('log').textContent).toBe('1 in Awareness.')
  for (let i = 0; i < 6; i++) added('Awareness', 1)
  announce('Ola left')
  added('Decision', 2)
  added('Awareness', 3)
  vi.advanceTimersByTime(5000)
  expect(screen.getByRole('log').textContent).toBe('9 in Awareness. Ola left. 2 in Decision.')
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

test('KT15 what the person did is said at once and anew each time, and is not left about', () => {
  const places = () =>
    [...document.querySelectorAll('[aria-live="assertive"]')].map((place) => place.textContent)
  announce('Ola added Hotline')
  say('Radio added')
  const first = places()
  expect(heardNow()).toBe('Radio added')
  say('Radio added')
  expect(heardNow()).toBe('Radio added')
  expect(places()).not.toEqual(first)
  vi.advanceTimersByTime(5000)
  expect(heardNow()).toBe('')
})
