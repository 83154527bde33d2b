import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FacilitatorBar } from '../../../../client/features/facilitate/FacilitatorBar.tsx'
import { PresentScreen } from '../../../../client/features/facilitate/PresentScreen.tsx'
import { progressRoot, readyProgress, session } from '../../../../shared/doc/record.ts'
import type { Step } from '../../../../shared/domain/step.ts'
import { prepareBrowser } from '../../browserParts.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, publish } from '../discuss/tallies.ts'

const seed: Seed = {
  role: 'facilitator',
  touchpoints: { track: 'Delivery tracking' },
  progress: { rate: { done: 11, started: 12, of: 12, departments: {} } },
}
const draw = (more: Seed, prepare?: (made: MadeWorkshop) => void) =>
  renderRouted(
    () => (
      <PresentScreen
        agenda={() => <p>the agenda</p>}
        map={() => <p>the map</p>}
        deadline={(activity) => <p>deadline of {activity}</p>}
      />
    ),
    { ...seed, ...more, at: '/w/w1/present' },
    prepare,
  )
const revealed = (made: MadeWorkshop): void => publish(made, 'r1', { track: apart })
const open = { rate: 'open' } as const
const out = { rate: 'revealed' } as const

beforeEach(() => {
  // jsdom lays nothing out: all of the bar has room.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  prepareBrowser()
  vi.stubGlobal('scrollTo', () => undefined)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('FA46 the projector goes along with the group: who is done, the agenda, the map', () => {
  const made = draw({ step: 'rate', activities: open }, revealed)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('11 of 12')
  expect(screen.queryByText('the agenda')).toBeNull()
  session.patch(made.docs.record, { step: 'discuss' })
  made.setActivity('rate', 'revealed')
  vi.advanceTimersByTime(5000)
  expect(screen.getByText('the agenda')).toBeDefined()
  session.patch(made.docs.record, { step: 'map' })
  expect(screen.getByText('the map')).toBeDefined()
})

test('FA69 on the projector a timer that is up says so, as on every screen', () => {
  const now = Date.now()
  const made = draw({ step: 'rate', activities: open })
  session.patch(made.docs.record, { timer: { startedAt: now - 60_000, endsAt: now } })
  expect(screen.getByRole('timer').textContent).toBe('Time is up')
  expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('Time is up')
})

test('FA70 while nobody has joined the projector says that, and not “0 of 0”', () => {
  const empty = { done: 0, started: 0, of: 0, departments: {} }
  draw({ step: 'rate', activities: open, progress: { rate: empty } })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nobody has joined yet')
})

const ask = ({ docs }: MadeWorkshop): void => {
  session.patch(docs.record, { ready: { id: 'q1', at: 1 } })
  const departments = {
    sales: { done: 3, of: 4 },
    support: { done: 0, of: 3 },
    it: { done: 0, of: 2 },
    logistics: { done: 1, of: 1 },
  }
  const counts = { done: 4, started: 0, of: 10, departments }
  docs.record.getMap(progressRoot).set(readyProgress, counts)
}

test('FA53 the projector asks whether all are done, with how many are, by department where that names nobody', () => {
  const made = draw({ step: 'collect' })
  expect(screen.queryByText('Are you done?')).toBeNull()
  ask(made)
  screen.getByText('Are you done?')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('4 of 10 are done')
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'SSales3 of 4',
    'USupport0 of 3',
  ])
  screen.getByText('Press “I am done” on your own screen when you are.')
  session.patch(made.docs.record, { ready: null })
  expect(screen.queryByText('Are you done?')).toBeNull()
})

test('FA53 the question does not take away what the room looks at: there it is one line', () => {
  const made = draw({ step: 'rate', activities: out }, revealed)
  ask(made)
  screen.getByText('the agenda')
  screen.getByText('Are you done? 4 of 10 are done')
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
})

test('FA53 while a vote is open the question stands before its progress, and goes again', () => {
  const made = draw({ step: 'rate', activities: open })
  ask(made)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('4 of 10 are done')
  session.patch(made.docs.record, { ready: null })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('11 of 12 are done')
})

test('FA54 the projector shows the deadline of the step, beside the running timer', () => {
  const made = draw({ step: 'collect' })
  screen.getByText('deadline of collect')
  expect(screen.queryByRole('timer')).toBeNull()
  const now = Date.now()
  session.patch(made.docs.record, { timer: { startedAt: now, endsAt: now + 60_000 } })
  expect(screen.getByRole('timer').textContent).toMatch(/^0?1:00$|^0?0:59$/u)
  session.patch(made.docs.record, { step: 'rate' })
  screen.getByText('deadline of rate')
  session.patch(made.docs.record, { step: 'map' })
  expect(screen.queryByText(/^deadline of/u)).toBeNull()
})

test('FA47 the reveal is one moment, then the first item; a key hurries it on', () => {
  const made = draw({ step: 'rate', activities: open })
  revealed(made)
  made.setActivity('rate', 'revealed')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The answers are open.')
  expect(screen.getByText(/^12 people have answered/u)).toBeDefined()
  expect(screen.queryByText('the agenda')).toBeNull()
  vi.advanceTimersByTime(4000)
  expect(screen.getByText('the agenda')).toBeDefined()
  cleanup()
  const again = draw({ step: 'rate', activities: open })
  revealed(again)
  again.setActivity('rate', 'revealed')
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  expect(screen.getByText('the agenda')).toBeDefined()
})

test('FA47 a projector switched on after the reveal begins at the agenda', () => {
  draw({ step: 'rate', activities: out }, revealed)
  expect(screen.getByText('the agenda')).toBeDefined()
})

test('FA48 Escape leaves the projector, and closes the window that was opened for it', async () => {
  vi.useRealTimers()
  const { address } = draw({ step: 'map' })
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await vi.waitFor(() => expect(address()).toBe('/w/w1/map'))
  cleanup()
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
  vi.stubGlobal('opener', window)
  const second = draw({ step: 'map' })
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(close).toHaveBeenCalledOnce()
  expect(second.address()).toBe('/w/w1/present')
})

test.each([
  ['discuss', 'Delivery tracking', true],
  ['discuss', null, false],
  ['map', 'Delivery tracking', true],
  ['map', null, false],
] as const)('FA48 on %s with %s the projector is offered: %s', (step: Step, title, isOffered) => {
  renderRouted(
    () => <FacilitatorBar step={step} onActivities={() => undefined} />,
    {
      role: 'facilitator',
      step,
      touchpoints: title === null ? {} : { track: title },
      at: `/w/w1/${step}`,
    },
    (made) => title !== null && revealed(made),
  )
  const link = screen.queryByRole('link', { name: 'Present' })
  expect(link !== null).toBe(isOffered)
  // A window of its own, so that this one goes on steering.
  if (link) expect(link.getAttribute('target')).toBe('present-w1')
})
