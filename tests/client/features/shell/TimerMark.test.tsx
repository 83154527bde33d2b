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
    const made = renderScreen(() => <TimerMark />)
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
    const made = renderScreen(() => <TimerMark />)
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
    const made = renderScreen(() => <TimerMark />, {}, { prepare: (before) => start(before, -5) })
    expect(heard()).toBe('')
    start(made, 120)
    vi.advanceTimersByTime(10_000)
    record.session.patch(made.docs.record, { timer: null })
    vi.advanceTimersByTime(120_000)
    expect(heard()).toBe('')
  })

  test('SL5 a countdown that fetched the mark is heard, one that was there before is not', () => {
    const running = (made: MadeWorkshop) => start(made, 120)
    renderScreen(() => <TimerMark isNews />, {}, { prepare: running })
    expect(heard()).toBe('Time left: 02:00')
    cleanup()
    renderScreen(() => <TimerMark />, {}, { prepare: running })
    expect(heard()).toBe('')
  })

  test('FA21 a pause is heard, nothing ends meanwhile, and going on is heard with what is left', () => {
    const made = renderScreen(() => <TimerMark />)
    start(made, 120)
    vi.advanceTimersByTime(30_000)
    const { timer } = record.session.get(made.docs.record)
    record.session.patch(made.docs.record, { timer: { ...timer!, pausedAt: Date.now() } })
    expect(heard()).toBe('The timer is paused')
    expect(screen.getByRole('timer').textContent).toBe('01:30')
    vi.advanceTimersByTime(600_000)
    expect(heard()).toBe('')
    expect(screen.getByRole('timer').textContent).toBe('01:30')
    start(made, 90)
    expect(heard()).toBe('Time left: 01:30')
  })

  test('FA21 the end sounds once; not where it is switched off, nor before the page was touched', async () => {
    // What ended in the tests before sounds before this one listens.
    await vi.dynamicImportSettled()
    const tones: number[] = []
    const audio = anAudio(tones)
    vi.stubGlobal('AudioContext', audio)
    vi.stubGlobal('navigator', { ...navigator, userActivation: { hasBeenActive: true } })
    const { playSoftSound, switchSound } = await import('../../../../client/ui/softSound.ts')
    const made = renderScreen(() => <TimerMark />)
    start(made, 1)
    await vi.advanceTimersByTimeAsync(5000)
    await vi.waitFor(() => expect(tones).toHaveLength(2))
    switchSound(false)
    expect(playSoftSound()).toBe(false)
    switchSound(true)
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } })
    expect(playSoftSound()).toBe(false)
    expect(tones).toHaveLength(2)
    vi.unstubAllGlobals()
  })
})

/** Something to play on that writes down the tones. */
function anAudio(tones: number[]) {
  const volume = {
    gain: {
      setValueAtTime: () => undefined,
      linearRampToValueAtTime: () => undefined,
      exponentialRampToValueAtTime: () => undefined,
    },
    connect: () => undefined,
  }
  return class {
    readonly currentTime = 0
    createGain() {
      return volume
    }
    createOscillator() {
      const frequency = { value: 0 }
      return {
        frequency,
        connect: () => volume,
        start: () => void tones.push(frequency.value),
        stop: () => undefined,
      }
    }
    close() {
      return Promise.resolve()
    }
  }
}
