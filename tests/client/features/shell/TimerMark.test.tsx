import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TimerMark } from '../../../../client/features/shell/TimerMark.tsx'
import * as record from '../../../../shared/doc/record.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const heard = () => screen.getByRole('log').textContent
const start = ({ docs }: MadeWorkshop, seconds: number): void => {
  const startedAt = Date.now()
  record.session.patch(docs.record, { timer: { startedAt, endsAt: startedAt + seconds * 1000 } })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('TimerMark', () => {
  test('SL5 the countdown is heard when it starts, when the last minute begins and at its end', () => {
    const made = renderScreen(TimerMark)
    start(made, 120)
    expect(heard()).toBe('Time left: 02:00')
    vi.advanceTimersByTime(59_000)
    expect(heard()).toBe('')
    vi.advanceTimersByTime(1000)
    expect(heard()).toBe('Time left: 01:00')
    vi.advanceTimersByTime(60_000)
    expect(heard()).toBe('Time is up')
  })

  test('SL5 a minute more is heard, and time is up only when that is over', () => {
    const made = renderScreen(TimerMark)
    start(made, 60)
    expect(heard()).toBe('Time left: 01:00')
    vi.advanceTimersByTime(30_000)
    start(made, 90)
    expect(heard()).toBe('Time left: 01:30')
    vi.advanceTimersByTime(30_000)
    expect(heard()).toBe('Time left: 01:00')
    vi.advanceTimersByTime(59_000)
    expect(heard()).toBe('')
    vi.advanceTimersByTime(1000)
    expect(heard()).toBe('Time is up')
  })

  test('SL5 a countdown that is stopped or was over before says nothing more', () => {
    const made = renderScreen(TimerMark, {}, { prepare: (before) => start(before, -5) })
    expect(heard()).toBe('')
    start(made, 120)
    vi.advanceTimersByTime(10_000)
    record.session.patch(made.docs.record, { timer: null })
    vi.advanceTimersByTime(120_000)
    expect(heard()).toBe('')
  })
})
