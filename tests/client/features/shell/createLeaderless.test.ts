import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLeaderless } from '../../../../client/features/shell/createLeaderless.ts'
import type { Participant } from '../../../../shared/domain/participant.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aRoom(isHere: boolean) {
  const [present, setPresent] = createSignal(isHere)
  const person = (id: string, role: Participant['role'], here: boolean): Participant => ({
    id,
    name: id,
    department: null,
    role,
    present: here,
  })
  const workshop = {
    get roster() {
      return {
        fay: person('fay', 'facilitator', present()),
        ana: person('ana', 'participant', true),
      }
    },
  }
  return { setPresent, isLeaderless: createRoot(() => createLeaderless(workshop)) }
}

test('SH29 a facilitator who left is missed after half a minute, and no more when one is back', () => {
  const { setPresent, isLeaderless } = aRoom(true)
  setPresent(false)
  vi.advanceTimersByTime(29_000)
  expect(isLeaderless()).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(isLeaderless()).toBe(true)
  setPresent(true)
  expect(isLeaderless()).toBe(false)
})

test('SH29 a page that is loaded again is no leaving', () => {
  const { setPresent, isLeaderless } = aRoom(true)
  setPresent(false)
  vi.advanceTimersByTime(10_000)
  setPresent(true)
  vi.advanceTimersByTime(60_000)
  expect(isLeaderless()).toBe(false)
})

test('SH29 where nobody steered since the page was opened nobody is missed', () => {
  const { isLeaderless } = aRoom(false)
  vi.advanceTimersByTime(3_600_000)
  expect(isLeaderless()).toBe(false)
})
