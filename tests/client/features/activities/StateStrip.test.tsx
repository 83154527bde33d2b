import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StateStrip } from '../../../../client/features/activities/StateStrip.tsx'
import { setServerOffset } from '../../../../client/workshop/serverTime.ts'
import { isReady } from '../../../../shared/doc/desk.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { ActivityStatus, Step } from '../../../../shared/domain/step.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const now = new Date(2026, 10, 16, 10, 0).getTime()
const minute = 60_000

const media = { isPhone: false }

beforeEach(() => {
  media.isPhone = false
  window.matchMedia = (query) =>
    ({
      matches: media.isPhone,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  vi.useFakeTimers({ now })
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const heard = () => screen.getByRole('log').textContent
const draw = (
  step: Step = 'rate',
  isNews = true,
  seed: Seed = {},
  prepare?: (m: MadeWorkshop) => void,
) =>
  renderScreen(() => <StateStrip step={step} isNews={isNews} />, seed, prepare ? { prepare } : {})
const set = ({ docs }: MadeWorkshop, status: ActivityStatus): void => {
  const { activities } = record.session.get(docs.record)
  record.session.patch(docs.record, { activities: { ...activities, rate: status } })
}
const ask = ({ docs }: MadeWorkshop, departments: Record<string, { done: number; of: number }>) => {
  const counts = Object.values(departments)
  record.session.patch(docs.record, { ready: { id: 'q1', at: now } })
  docs.record.getMap(record.progressRoot).set(record.readyProgress, {
    done: counts.reduce((sum, { done }) => sum + done, 0),
    of: counts.reduce((sum, { of }) => sum + of, 0),
    started: 0,
    departments,
  })
}

test('FA24 on its step an activity says until when it is open and what happens then', () => {
  const made = draw()
  expect(screen.queryByText('Rating')).toBeNull()
  set(made, { state: 'open', until: now + 7 * 60 * minute, atDeadline: 'revealed' })
  screen.getByText('until today 17:00')
  screen.getByText('then the results are shown')
  cleanup()
  const other = draw('map')
  set(other, { state: 'open', until: now + 7 * 60 * minute })
  expect(screen.queryByText('until today 17:00')).toBeNull()
})

test('SL83 deadline and question stand in a landmark, which goes with them', () => {
  const made = draw('rate', true, {}, (room) => ask(room, { sales: { done: 1, of: 4 } }))
  set(made, { state: 'open', until: now + 7 * 60 * minute })
  const landmark = screen.getByRole('region', { name: 'Activities' })
  expect(landmark.contains(screen.getByText('until today 17:00'))).toBe(true)
  expect(landmark.contains(screen.getByRole('group', { name: 'Are you done?' }))).toBe(true)
  set(made, { state: 'open', until: null })
  record.session.patch(made.docs.record, { ready: null })
  expect(screen.queryByRole('region')).toBeNull()
})

const collectUntil = ({ docs }: MadeWorkshop, status: ActivityStatus): void => {
  const { activities } = record.session.get(docs.record)
  record.session.patch(docs.record, { activities: { ...activities, collect: status } })
}

test.each([
  ['closed', 'then collecting closes and drafts stay private'],
  ['revealed', 'then all drafts are shown and collecting closes'],
  ['open', 'then all drafts are shown and collecting goes on'],
] as const)(
  'FA64 of private drafts the line says what is shown and what closes: %s',
  (end, words) => {
    const made = draw('collect')
    collectUntil(made, { state: 'private', until: now + 7 * 60 * minute, atDeadline: end })
    screen.getByText(words)
  },
)

test('FA70 asked whether they are done while nobody has joined, no “0 of 0” is said', () => {
  draw('rate', true, { role: 'facilitator' }, (made) => ask(made, {}))
  expect(screen.getAllByText('Are you done?').length).toBeGreaterThan(0)
  expect(screen.queryByText(/0 of 0/u)).toBeNull()
})

test('FA66 beside a timer the line says what the deadline does and when, and that the timer is another clock', () => {
  const made = draw('rate')
  set(made, { state: 'open', until: now + 2 * minute })
  screen.getByText('2 minutes left')
  const timer = { startedAt: now, endsAt: now + 5 * minute }
  record.session.patch(made.docs.record, { timer })
  expect(screen.getByText(/closes in/u).textContent).toBe('Rating closes in 2\u00a0min')
  screen.getByText('The timer runs separately.')
  record.session.patch(made.docs.record, { timer: { ...timer, pausedAt: now } })
  screen.getByText('The timer is paused, this goes on.')
})

test('SL66 every screen tells the same minute, however little its clock is off', () => {
  for (const offset of [700, -700, 0]) {
    setServerOffset(offset)
    const made = draw()
    set(made, { state: 'open', until: now + 7 * 60 * minute + 300, atDeadline: 'revealed' })
    screen.getByText('until today 17:00')
    cleanup()
  }
  // A clock that is wrong is answered in its own time.
  setServerOffset(5 * minute)
  const made = draw()
  set(made, { state: 'open', until: now + 7 * 60 * minute })
  screen.getByText('until today 16:55')
  setServerOffset(0)
})

test('SL67 where drafts were shown already the line does not promise to show them', () => {
  const made = draw('collect')
  collectUntil(made, { state: 'open', until: now + 7 * 60 * minute, atDeadline: 'revealed' })
  screen.getByText('then it closes')
})

test('FA24 a deadline is told when it is set, changed and withdrawn, on whatever step', () => {
  const made = draw('map')
  set(made, { state: 'open', until: now + 7 * 60 * minute })
  expect(heard()).toBe('Rating: until today 17:00, then it closes.')
  vi.advanceTimersByTime(6000)
  set(made, { state: 'open', until: now + 7 * 60 * minute, atDeadline: 'revealed' })
  expect(heard()).toBe('Rating: until today 17:00, then the results are shown.')
  vi.advanceTimersByTime(6000)
  set(made, { state: 'open', until: null })
  expect(heard()).toBe('Rating: no deadline any more.')
})

test('FA24 five minutes before the end it is told once, and who comes to the page is told nothing else', () => {
  draw('rate', false, {}, (made) => set(made, { state: 'open', until: now + 20 * minute }))
  expect(heard()).toBe('')
  vi.advanceTimersByTime(15 * minute - 1000)
  expect(heard()).toBe('')
  vi.advanceTimersByTime(1000)
  expect(heard()).toBe('Rating ends in 5 minutes.')
  vi.advanceTimersByTime(5000)
  expect(heard()).toBe('')
  screen.getByText('5 minutes left')
})

test('FA24 closing is told by the news of the activity, not again as a deadline that is gone', () => {
  const made = draw('rate', false, {}, (before) =>
    set(before, { state: 'open', until: now + 20 * minute }),
  )
  set(made, { state: 'closed', until: null })
  expect(heard()).toBe('')
})

test('FA27 a person says “I am done” and takes it back, on the own desk', () => {
  const made = draw()
  ask(made, { sales: { done: 0, of: 2 }, it: { done: 0, of: 1 } })
  expect(heard()).toBe('Are you done?')
  const button = screen.getByRole('button', { name: 'I am done' })
  fireEvent.click(button)
  expect(isReady(made.docs.desk, 'q1')).toBe(true)
  expect(button.getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(button)
  expect(isReady(made.docs.desk, 'q1')).toBe(false)
})

test('FA27 everybody sees how many; who is missing is told to facilitators, by department only', () => {
  ask(draw(), { sales: { done: 1, of: 4 }, it: { done: 0, of: 3 } })
  screen.getByText('1 of 7 are done')
  screen.getByText('Sales 1/4 · IT 0/3')
  expect(screen.queryByText(/Still missing/u)).toBeNull()
  cleanup()
  ask(draw('rate', true, { role: 'facilitator' }), {
    sales: { done: 1, of: 2 },
    it: { done: 0, of: 1 },
    support: { done: 2, of: 2 },
  })
  screen.getByText('Still missing: Sales (1), IT (1)')
})

test('S36 departments of one or two are told together, so that nobody is named', () => {
  ask(draw(), {
    sales: { done: 1, of: 4 },
    support: { done: 2, of: 2 },
    it: { done: 0, of: 1 },
    logistics: { done: 3, of: 3 },
  })
  screen.getByText('Sales 1/4 · Logistics 3/3 · others 2/3')
  cleanup()
  ask(draw(), { sales: { done: 1, of: 4 }, logistics: { done: 3, of: 3 }, it: { done: 1, of: 1 } })
  screen.getByText('Sales 1/4 · others 4/4')
  cleanup()
  ask(draw(), { sales: { done: 1, of: 3 }, it: { done: 0, of: 1 } })
  screen.getByText('1 of 4 are done')
  expect(screen.queryByText(/Sales/u)).toBeNull()
})

test('SL68 on a phone the question is one line that folds, by hand and when who has answered goes on', () => {
  media.isPhone = true
  const [step, setStep] = createSignal<Step>('rate')
  const made = renderScreen(() => <StateStrip step={step()} isNews />)
  ask(made, { sales: { done: 1, of: 3 } })
  const fold = () => screen.queryByRole('button', { name: 'Make the question small' })
  fold()!.focus()
  fireEvent.click(fold()!)
  expect(screen.queryByRole('button', { name: 'I am done' })).toBeNull()
  const line = screen.getByRole('button', { name: '1 of 3 are done' })
  expect(document.activeElement).toBe(line)
  fireEvent.click(line)
  expect(document.activeElement).toBe(fold())
  setStep('swot')
  expect(fold()).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'I am done' }))
  expect(fold()).not.toBeNull()
  setStep('map')
  expect(fold()).toBeNull()
  record.session.patch(made.docs.record, { ready: { id: 'q2', at: now } })
  expect(fold()).not.toBeNull()
})

test('FA51 the answer of who steers does not stand out, that of others does until it is given', () => {
  const looks = () => screen.getByRole('button', { name: 'I am done' }).className
  ask(draw('rate', true, { role: 'facilitator' }), { sales: { done: 0, of: 2 } })
  const ofFacilitator = looks()
  cleanup()
  ask(draw(), { sales: { done: 0, of: 2 } })
  const before = looks()
  fireEvent.click(screen.getByRole('button', { name: 'I am done' }))
  expect(looks()).toBe(ofFacilitator)
  expect(before).not.toBe(ofFacilitator)
})

test('FA27 viewers look on, and the end of the question is told', () => {
  const made = draw('rate', true, { role: 'viewer' })
  ask(made, { sales: { done: 1, of: 2 } })
  expect(screen.queryByRole('button')).toBeNull()
  vi.advanceTimersByTime(6000)
  record.session.patch(made.docs.record, { ready: null })
  expect(heard()).toBe('The question is over.')
  expect(screen.queryByText('Are you done?')).toBeNull()
})
