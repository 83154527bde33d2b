import { cleanup, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StateNews } from '../../../../client/features/shell/StateNews.tsx'
import type { SaveState } from '../../../../client/workshop/saveState.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Session } from '../../../../shared/domain/workshop.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function draw(seed: Seed, step: Session['step']) {
  const [kind, setKind] = createSignal<SaveState['kind']>('saved')
  const { setActivity, docs } = renderScreen(() => <StateNews step={step} />, seed, {
    prepare: ({ workshop }) =>
      Object.assign(workshop, { saveState: () => ({ kind: kind() }) as SaveState }),
  })
  return {
    setKind,
    setActivity,
    set: (changes: Partial<Session>) => record.session.patch(docs.record, changes),
  }
}

/** What the last act made heard; the next one is heard at once. */
function heard(): string | null {
  const said = screen.getByRole('log').textContent
  vi.advanceTimersByTime(10_001)
  return said
}

test('SL75 collecting that opens, turns private, is shown to all and closes is heard on every step', () => {
  const { setActivity } = draw({ step: 'rate', activities: { collect: 'closed' } }, 'rate')
  expect(heard()).toBe('')
  setActivity('collect', 'open')
  expect(heard()).toBe('Collecting is open.')
  setActivity('collect', 'private')
  expect(heard()).toMatch(/only you see/u)
  setActivity('collect', 'open')
  expect(heard()).toBe('All drafts are shown. Collecting is open to all.')
  setActivity('collect', 'closed')
  expect(heard()).toBe('Collecting is closed.')
})

test('SL75 an unlocked board is heard by everybody, a locked one where no band says so', () => {
  const { set } = draw({ role: 'participant' }, 'rate')
  set({ boardLocked: true })
  expect(heard()).toBe('')
  set({ boardLocked: false })
  expect(heard()).toBe('The board is unlocked.')
  cleanup()
  const lead = draw({ role: 'facilitator' }, 'rate')
  lead.set({ boardLocked: true })
  expect(heard()).toBe('The board is locked.')
})

test('SL75 where the group goes is heard by whoever does not go along, and by who steers', () => {
  const away = draw({ step: 'rate' }, 'collect')
  away.set({ step: 'discuss' })
  expect(heard()).toBe('The group has moved on: Discuss')
  cleanup()
  const along = draw({ step: 'rate' }, 'rate')
  along.set({ step: 'discuss' })
  expect(heard()).toBe('')
  cleanup()
  const lead = draw({ role: 'facilitator', step: 'rate' }, 'rate')
  lead.set({ step: 'discuss' })
  expect(heard()).toBe('The group has moved on: Discuss')
})

test('SL75 what a band tells to whoever was offline is not heard beside it', () => {
  const { set, setKind } = draw({ step: 'rate' }, 'collect')
  setKind('offline')
  setKind('saved')
  set({ step: 'discuss' })
  expect(heard()).toBe('')
  set({ step: 'swot' })
  expect(heard()).toBe('The group has moved on: SWOT')
})

test('SL75 a countdown that is stopped is heard, one that has run out is not', () => {
  const { set } = draw({}, 'rate')
  set({ timer: { startedAt: Date.now(), endsAt: Date.now() + 60_000 } })
  expect(heard()).toBe('')
  set({ timer: null })
  expect(heard()).toBe('The timer was stopped.')
  set({ timer: { startedAt: Date.now(), endsAt: Date.now() + 1000 } })
  heard()
  set({ timer: null })
  expect(heard()).toBe('')
})

test('SL75 what was so when the page came is no news, and the first turn is told by what it ends', () => {
  const { setActivity } = draw({ step: 'rate', activities: { collect: 'private' } }, 'rate')
  expect(heard()).toBe('')
  setActivity('collect', 'open')
  expect(heard()).toBe('All drafts are shown. Collecting is open to all.')
})

test('SL75 two turns of one moment are both heard', () => {
  const { setActivity, set } = draw({ step: 'rate', activities: { collect: 'open' } }, 'collect')
  setActivity('collect', 'closed')
  set({ step: 'discuss' })
  vi.advanceTimersByTime(5001)
  expect(heard()).toBe('The group has moved on: Discuss')
})

test('SL78 a step that is opened by its link, which keeps the focus, is said by its name', () => {
  const [step, setStep] = createSignal<Session['step']>('rate')
  renderScreen(
    () => (
      <>
        <a href="/w/w1/collect">go</a>
        <StateNews step={step()} />
      </>
    ),
    { step: 'rate' },
  )
  const said = () =>
    [...document.querySelectorAll('[aria-live="assertive"]')].map((e) => e.textContent)
  setStep('swot')
  expect(said().join('')).toBe('')
  screen.getByText('go').focus()
  setStep('collect')
  expect(said().join('')).toBe('Collect')
})
