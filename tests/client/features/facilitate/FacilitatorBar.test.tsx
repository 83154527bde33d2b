import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FacilitatorBar } from '../../../../client/features/facilitate/FacilitatorBar.tsx'
import * as record from '../../../../shared/doc/record.ts'
import type { Step } from '../../../../shared/domain/step.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { prepareDialogs } from '../../browserParts.ts'

const open = (viewed: Step, seed: Seed = {}) =>
  renderRouted(() => <FacilitatorBar step={viewed} onActivities={() => undefined} />, {
    role: 'facilitator',
    step: viewed,
    ...seed,
    at: `/w/w1/${viewed}`,
  })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const progress = { done: 18, started: 19, of: 21, departments: {} }

beforeEach(() => {
  // jsdom lays nothing out: all of the bar has room.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('scrollTo', () => undefined)
  prepareDialogs()
  HTMLElement.prototype.showPopover = function show() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }))
  }
  HTMLElement.prototype.hidePopover = function hide() {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
  }
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('FacilitatorBar', () => {
  test('FA1 there is no step before the first, and after the last comes the end', () => {
    const isOff = (name: RegExp) =>
      screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true'
    open('frame')
    expect([isOff(/^Previous step/u), isOff(/^Next step/u)]).toEqual([true, false])
    press(/^Previous step/u)
    expect(screen.queryByRole('button', { name: 'Finish the workshop' })).toBeNull()
    cleanup()
    const { commands } = open('map')
    expect(isOff(/^Previous step/u)).toBe(false)
    expect(screen.queryByRole('button', { name: /^Next step/u })).toBeNull()
    expect(screen.getByRole('button', { name: 'Finish the workshop' })).toBeTruthy()
    expect(commands).toEqual([])
  })

  test('FA1 the next step is a command, and I look there first', async () => {
    const { commands, address } = open('collect')
    press(/^Next step/u)
    await vi.waitFor(() => expect(commands).toEqual([{ type: 'setStep', step: 'rate' }]))
    await vi.waitFor(() => expect(address()).toBe('/w/w1/rate'))
  })

  test('FA76 the menu says whose notes are whose, and switches it', async () => {
    const { workshop } = open('collect')
    const item = () =>
      screen.getByRole('menuitemcheckbox', { name: /^Only authors/u, hidden: true })
    press('More tools')
    expect(item().getAttribute('aria-checked')).toBe('false')
    fireEvent.click(item())
    expect(workshop.settings.authorsOnly).toBe(true)
    expect(screen.getByText(/^Only authors/u, { selector: '[role="status"] *' })).toBeTruthy()
    press('More tools')
    expect(item().getAttribute('aria-checked')).toBe('true')
    fireEvent.click(item())
    expect(workshop.settings.authorsOnly).toBe(false)
    expect(screen.getByText('Everyone may move and delete notes again.')).toBeTruthy()
    cleanup()
    open('swot')
    expect(
      screen.queryByRole('menuitemcheckbox', { name: /^Only authors/u, hidden: true }),
    ).toBeNull()
  })

  test('FA77 the end stands out only where the group looks at the map', () => {
    const isMain = () =>
      /primary/u.test(screen.getByRole('button', { name: 'Finish the workshop' }).className)
    open('map', { touchpoints: { 'awareness/ad': 'Advert' } })
    expect(isMain()).toBe(true)
    cleanup()
    renderRouted(() => <FacilitatorBar step="collect" onActivities={() => undefined} />, {
      role: 'facilitator',
      step: 'map',
      activities: { collect: 'closed' },
      touchpoints: { 'awareness/ad': 'Advert' },
      at: '/w/w1/collect',
    })
    expect(isMain()).toBe(false)
    expect(/primary/u.test(screen.getByRole('button', { name: /^Open coll/u }).className)).toBe(
      true,
    )
  })

  test('FA6 the focus stays in the bar: on what was pressed, or on what came in its place', async () => {
    const { docs, commands } = open('collect')
    const next = screen.getByRole('button', { name: /^Next step/u })
    next.focus()
    press(/^Next step/u)
    expect(document.activeElement).toBe(next)
    expect(next.matches(':disabled')).toBe(false)
    // What is pressed before the server has answered is not sent.
    press(/^Next step/u)
    await vi.waitFor(() => expect(commands).toHaveLength(1))
    const now = Date.now()
    screen.getByRole('button', { name: 'Timer' }).focus()
    record.session.patch(docs.record, { timer: { startedAt: now, endsAt: now + 60_000 } })
    const running = screen.getByRole('button', { name: 'Timer: pause or stop' })
    await vi.waitFor(() => expect(document.activeElement).toBe(running))
    record.session.patch(docs.record, { timer: null })
    const again = screen.getByRole('button', { name: 'Timer' })
    await vi.waitFor(() => expect(document.activeElement).toBe(again))
  })

  test('FA2 before a reveal it asks, saying how many are done', async () => {
    const { commands } = open('rate', {
      activities: { rate: 'open' },
      progress: { rate: progress },
    })
    press('Reveal')
    expect(screen.getByText(/^18 of 21 people are done/u)).toBeTruthy()
    expect(commands).toEqual([])
    fireEvent.click(screen.getAllByRole('button', { name: 'Reveal' }).at(-1)!)
    await vi.waitFor(() =>
      expect(commands).toEqual([
        { type: 'setActivity', activity: 'rate', state: 'revealed', until: null },
      ]),
    )
  })

  test('FA2 with fewer than three people it says that nothing would be shown', () => {
    const few = { done: 2, started: 2, of: 2, departments: {} }
    open('rate', { activities: { rate: 'open' }, progress: { rate: few } })
    press('Reveal')
    screen.getByText(/^2 people have answered so far\. Under three no figure is shown/u)
    expect(screen.queryByText(/Everyone sees the results/u)).toBeNull()
  })

  test('FA2 dots are shown whoever gave them, so nothing warns of too few', () => {
    const few = { done: 2, started: 2, of: 2, departments: {} }
    open('swot', { activities: { swot: 'open' }, progress: { swot: few } })
    press('Reveal')
    screen.getByText(/^2 of 2 people are done/u)
  })

  test.each([
    ['rate', { rate: 'open' }],
    ['swot', { swot: 'open' }],
  ] as const)(
    'FA67 at %s it is said how many have answered something beside how many are done',
    (step, activities) => {
      const begun = { done: 0, started: 4, of: 6, departments: {} }
      open(step, { activities, progress: { [step]: begun } })
      screen.getByText('4 of 6 answered, 0 done')
      press('Reveal')
      screen.getByText(/^0 of 6 people are done; 4 have answered something\./u)
    },
  )

  test('FA67 where all who began are done one figure says it', () => {
    open('rate', {
      activities: { rate: 'open' },
      progress: { rate: { done: 3, started: 3, of: 6, departments: {} } },
    })
    screen.getByText('3 of 6 are done')
    expect(screen.queryByText(/answered/u)).toBeNull()
  })

  test('FA69 a timer that is up says so in the bar too, as everywhere', () => {
    const { docs } = open('collect')
    const now = Date.now()
    record.session.patch(docs.record, { timer: { startedAt: now - 60_000, endsAt: now } })
    expect(screen.getByRole('button', { name: 'Timer: pause or stop' }).textContent).toContain(
      'Time is up',
    )
    expect(screen.queryByText('00:00')).toBeNull()
  })

  test('FA2 waiting reveals nothing', () => {
    const { commands } = open('rate', {
      activities: { rate: 'open' },
      progress: { rate: progress },
    })
    press('Reveal')
    press('Wait')
    expect(commands).toEqual([])
  })

  test('FA2 nothing can be revealed that nobody has answered', () => {
    open('rate', { activities: { rate: 'closed' } })
    expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Open rating' })).toBeTruthy()
  })

  test('FA3 opening private drafts to all asks first, going private does not', async () => {
    const { commands } = open('collect', { activities: { collect: 'private' } })
    fireEvent.click(screen.getByRole('radio', { name: 'Open to all' }))
    expect(commands).toEqual([])
    expect(screen.getByRole('radio', { name: 'Private' })).toMatchObject({ checked: true })
    press('Show the drafts')
    await vi.waitFor(() => expect(commands).toHaveLength(1))
    cleanup()
    const second = open('collect', { activities: { collect: 'open' } })
    fireEvent.click(screen.getByRole('radio', { name: 'Private' }))
    await vi.waitFor(() =>
      expect(second.commands).toEqual([
        { type: 'setActivity', activity: 'collect', state: 'private', until: null },
      ]),
    )
  })

  test('FA3 while drafts are private it says how many people have one, and asks with that figure', () => {
    open('collect', {
      activities: { collect: 'private' },
      progress: { collect: { done: 0, started: 3, of: 5, departments: {} } },
    })
    screen.getByText('3 of 5 have a draft')
    fireEvent.click(screen.getByRole('radio', { name: 'Open to all' }))
    screen.getByText(/^3 of 5 people have written a draft\. Everything people have drafted/u)
  })

  test('FA3 opening again asks too while drafts wait, and not otherwise', async () => {
    const drafting = { done: 0, started: 1, of: 5, departments: {} }
    const waiting = open('collect', {
      activities: { collect: 'closed' },
      progress: { collect: drafting },
    })
    press('Open collecting')
    expect(waiting.commands).toEqual([])
    screen.getByText(/^1 of 5 people have written a draft/u)
    cleanup()
    const none = open('collect', { activities: { collect: 'closed' } })
    press('Open collecting')
    await vi.waitFor(() => expect(none.commands).toHaveLength(1))
  })

  test('FA72 what opens a window of its own says so before it is pressed', () => {
    open('collect')
    const description = 'Opens a new window'
    const link = screen.getByRole('link', { name: 'Present', description })
    expect(link.getAttribute('target')).toMatch(/^present-/u)
  })

  test('FA5 the projector is offered only where it has something to show', () => {
    for (const [step, isOffered] of [
      ['frame', true],
      ['collect', true],
      ['rate', true],
      ['discuss', false],
      ['swot', true],
      ['prioritise', true],
      ['map', false],
    ] as const) {
      open(step)
      expect(screen.queryByRole('link', { name: 'Present' }) !== null, step).toBe(isOffered)
      cleanup()
    }
  })

  test('FA4 calling everyone names the step I look at', async () => {
    const { commands } = open('collect')
    press('Bring everyone here')
    await vi.waitFor(() =>
      expect(commands).toEqual([{ type: 'summon', step: 'collect', target: null }]),
    )
  })

  test('FA4 away from the group the offer is to move the group here', async () => {
    const { commands } = open('swot', { step: 'rate' })
    expect(screen.queryByRole('button', { name: 'Bring everyone here' })).toBeNull()
    press('Move the group here: SWOT')
    await vi.waitFor(() => expect(commands).toEqual([{ type: 'setStep', step: 'swot' }]))
  })
})
