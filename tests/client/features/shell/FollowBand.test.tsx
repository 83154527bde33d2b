import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { createRoot, createSignal, Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FollowBand } from '../../../../client/features/shell/FollowBand.tsx'
import { landsOnOverview } from '../../../../client/features/shell/landsOnOverview.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Participant, Role } from '../../../../shared/domain/participant.ts'
import type { ActivityState, Step } from '../../../../shared/domain/step.ts'
import {
  followedItem,
  followedNote,
  setFollowedItem,
} from '../../../../client/workshop/followedItem.ts'
import { createAgenda } from '../../../../client/features/discuss/createAgenda.ts'
import { makeWorkshop } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const ola: Participant = {
  id: 'ola',
  name: 'Ola',
  department: null,
  role: 'participant',
  present: true,
}

/** Somebody on Collect who follows Ola. */
function follow() {
  const [place, setPlace] = createSignal<Step | null>('collect')
  const [front, setFront] = createSignal<string | null>(null)
  const [open, setOpen] = createSignal<string | null>(null)
  const [isOn, setOn] = createSignal(true)
  const made = renderRouted(
    () => (
      <Show when={isOn()} fallback={<p>alone</p>}>
        <FollowBand person="ola" step="collect" onEnd={() => setOn(false)} />
        <button type="button">elsewhere</button>
      </Show>
    ),
    { people: [ola], at: '/w/w1/collect' },
    ({ workshop }) =>
      Object.assign(workshop.presence, {
        others: () => [{ participantId: 'ola', step: place(), editing: null, open: open() }],
        inFront: () =>
          front() === null ? [] : [{ participantId: 'ola', clientId: 1, item: front() }],
      }),
  )
  return { ...made, setPlace, setFront, setOpen }
}
const isOver = () => screen.queryByText('alone') !== null

test('FA28 one goes where the person goes, and it says so', async () => {
  const { address, setPlace } = follow()
  screen.getByText('You are following Ola')
  expect(address()).toBe('/w/w1/collect')
  setPlace('rate')
  await vi.waitFor(() => expect(address()).toBe('/w/w1/rate'))
  expect(isOver()).toBe(false)
})

test('FA28 pressing or writing something ends it; reading on does not', () => {
  follow()
  for (const key of ['Tab', 'ArrowDown', 'PageDown', 'Shift'])
    fireEvent.keyDown(document.body, { key })
  fireEvent.pointerDown(screen.getByText('You are following Ola'))
  expect(isOver()).toBe(false)
  fireEvent.pointerDown(screen.getByText('elsewhere'))
  expect(isOver()).toBe(true)
  cleanup()
  follow()
  fireEvent.keyDown(document.body, { key: 'a' })
  expect(isOver()).toBe(true)
})

test('FA28 the button ends it, and so does a call of the facilitator', () => {
  follow()
  fireEvent.click(screen.getByRole('button', { name: 'Stop following' }))
  expect(isOver()).toBe(true)
  cleanup()
  const called = follow()
  const summon = { step: 'rate', target: null, at: 1 } as const
  record.session.patch(called.docs.record, { summon })
  expect(isOver()).toBe(true)
  cleanup()
})

test('FA28 in the discussion one is brought to what the person has in front, until the end', () => {
  const { setFront } = follow()
  const { agenda, dispose } = createRoot((disposeRoot) => {
    const { workshop } = makeWorkshop({ touchpoints: { t1: 'Advert', t2: 'Branch' } })
    return { agenda: createAgenda(workshop), dispose: disposeRoot }
  })
  expect(agenda.currentId()).toBe('t1')
  setFront('t2')
  expect(agenda.currentId()).toBe('t2')
  fireEvent.click(screen.getByRole('button', { name: 'Stop following' }))
  expect(followedItem()).toBeNull()
  expect(agenda.currentId()).toBe('t2')
  setFollowedItem(null)
  dispose()
})

test('FA52 on Collect one is told what the person has open, on no other step, and nothing after the end', () => {
  const { setOpen, setPlace } = follow()
  expect(followedNote()).toEqual({ id: null })
  setOpen('t1')
  expect(followedNote()).toEqual({ id: 't1' })
  setPlace('swot')
  expect(followedNote()).toBeNull()
  setPlace('collect')
  expect(followedNote()).toEqual({ id: 't1' })
  fireEvent.click(screen.getByRole('button', { name: 'Stop following' }))
  expect(followedNote()).toBeNull()
})

test('FA28 who loads the page again is waited for; who left is not', () => {
  vi.useFakeTimers()
  const { docs } = follow()
  record.roster.patch(docs.record, 'ola', { present: false })
  vi.advanceTimersByTime(3000)
  record.roster.patch(docs.record, 'ola', { present: true })
  vi.advanceTimersByTime(60_000)
  expect(isOver()).toBe(false)
  record.roster.patch(docs.record, 'ola', { present: false })
  vi.advanceTimersByTime(11_000)
  expect(isOver()).toBe(true)
  vi.useRealTimers()
})

test('FA26 who comes back after hours to more than one open activity lands on the overview, once', () => {
  const hours = 3_600_000
  const lands = (away: number, rate: ActivityState, role: Role = 'participant') =>
    createRoot((dispose) => {
      const { workshop } = makeWorkshop({ role, activities: { rate } })
      Object.assign(workshop.visit, { at: Date.now() - away })
      const answers = [landsOnOverview(workshop), landsOnOverview(workshop)]
      dispose()
      return answers
    })
  expect(lands(5 * hours, 'open')).toEqual([true, false])
  expect(lands(5 * hours, 'closed')).toEqual([false, false])
  expect(lands(0, 'open')).toEqual([false, false])
  expect(lands(5 * hours, 'open', 'facilitator')).toEqual([false, false])
})

test('SL72 whoever is sent to a step without work lands on the overview while something waits elsewhere', () => {
  const hours = 3_600_000
  const lands = (
    place: { readonly step: Step; readonly until?: number; readonly away?: number },
    wasSent = true,
  ) =>
    createRoot((dispose) => {
      const made = makeWorkshop({ step: place.step })
      const { activities } = record.session.get(made.docs.record)
      const collect = { state: 'private' as const, until: place.until ?? null }
      record.session.patch(made.docs.record, { activities: { ...activities, collect } })
      Object.assign(made.workshop.visit, { at: Date.now() - (place.away ?? 0) })
      const answer = landsOnOverview(made.workshop, wasSent)
      dispose()
      return answer
    })
  const until = Date.now() + 72 * hours
  expect(lands({ step: 'frame', until })).toBe(true)
  expect(lands({ step: 'frame', away: 5 * hours })).toBe(true)
  expect(lands({ step: 'frame' })).toBe(false)
  expect(lands({ step: 'collect', until })).toBe(false)
  expect(lands({ step: 'rate', until })).toBe(true)
  expect(lands({ step: 'frame', until }, false)).toBe(false)
})
