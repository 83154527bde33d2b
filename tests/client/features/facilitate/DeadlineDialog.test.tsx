import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ActivityControls } from '../../../../client/features/facilitate/ActivityControls.tsx'
import { DeadlineButton } from '../../../../client/features/facilitate/DeadlineButton.tsx'
import {
  choicesAt,
  momentOf,
  nextQuarter,
} from '../../../../client/features/facilitate/deadlineChoices.ts'
import { setServerOffset } from '../../../../client/workshop/serverTime.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Activity, ActivityStatus } from '../../../../shared/domain/step.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareDialogs } from '../../browserParts.ts'

const now = new Date(2026, 10, 16, 10, 0).getTime()
const hour = 3_600_000

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  prepareDialogs()
})
afterEach(() => {
  cleanup()
  setServerOffset(0)
  vi.useRealTimers()
})

const set = ({ docs }: MadeWorkshop, activity: Activity, status: ActivityStatus): void => {
  const { activities } = record.session.get(docs.record)
  record.session.patch(docs.record, { activities: { ...activities, [activity]: status } })
}
const draw = (activity: Activity, status: ActivityStatus) =>
  renderScreen(
    () => <DeadlineButton activity={activity} />,
    { role: 'facilitator' },
    { prepare: (made) => set(made, activity, status) },
  )
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const given = ({ commands }: MadeWorkshop) =>
  vi.waitFor(() => {
    expect(commands).toHaveLength(1)
    return commands[0]
  })

test('FA22 ready-made deadlines are those still ahead', () => {
  const evening = new Date(2026, 10, 16, 18, 0).getTime()
  const minutes = ['minutes2', 'minutes5', 'minutes10', 'minutes15', 'minutes30', 'hour']
  expect(choicesAt(now)).toEqual([...minutes, 'today', 'tomorrow', 'days3', 'own'])
  expect(choicesAt(evening)).toEqual([...minutes, 'tomorrow', 'days3', 'own'])
  expect(choicesAt(now, now + hour)).toEqual(['timer', ...choicesAt(now)])
  expect(choicesAt(now, now - 1)).toEqual(choicesAt(now))
  expect(momentOf('minutes2', now)).toBe(now + 120_000)
  expect(momentOf('tomorrow', evening)).toBe(new Date(2026, 10, 17, 17, 0).getTime())
  expect(momentOf('today', now)).toBe(new Date(2026, 10, 16, 17, 0).getTime())
  expect(momentOf('days3', now)).toBe(new Date(2026, 10, 19, 10, 0).getTime())
})

test('FA22 a closed vote is opened until a moment, with what happens then, by the server’s clock', async () => {
  setServerOffset(-30_000)
  const made = draw('rate', { state: 'closed', until: null })
  press('Open until …')
  choose('In 15 minutes')
  choose('Results are shown')
  press('Open rating')
  expect(await given(made)).toEqual({
    type: 'setActivity',
    activity: 'rate',
    state: 'open',
    until: now + 15 * 60_000 - 30_000,
    atDeadline: 'revealed',
  })
})

test('FA22 a deadline is changed to a time of one’s own, and never to one that has passed', async () => {
  const made = draw('rate', { state: 'open', until: now + hour })
  press('Change the deadline')
  const field = screen.getByLabelText('Date and time')
  expect((field as HTMLInputElement).value).toBe('2026-11-16T11:00')
  fireEvent.input(field, { target: { value: '2026-11-16T09:00' } })
  press('Set the deadline')
  screen.getByText('That moment has passed. Choose a later one.')
  expect(made.commands).toEqual([])
  fireEvent.input(field, { target: { value: '2026-11-18T12:00' } })
  press('Set the deadline')
  expect(await given(made)).toMatchObject({
    until: new Date(2026, 10, 18, 12, 0).getTime(),
    atDeadline: 'closed',
  })
})

test('FA22 a deadline is withdrawn, and the activity stays open', async () => {
  const made = draw('swot', { state: 'open', until: now + hour })
  press('Change the deadline')
  press('Withdraw the deadline')
  expect(await given(made)).toEqual({
    type: 'setActivity',
    activity: 'swot',
    state: 'open',
    until: null,
  })
})

test('FA22 what everybody sees already cannot be shown at the end; private drafts can', () => {
  draw('collect', { state: 'open', until: null })
  press('Set a deadline')
  expect(screen.queryByRole('radio', { name: /drafts are shown/u })).toBeNull()
  cleanup()
  draw('collect', { state: 'private', until: null })
  press('Set a deadline')
  screen.getByRole('radio', { name: 'All drafts are shown and collecting closes' })
})

test('FA64 with private drafts the default shows them and lets collecting go on, each end saying what closes', async () => {
  const made = draw('collect', { state: 'private', until: null })
  press('Set a deadline')
  choose('In 2 minutes')
  const goesOn = { name: 'All drafts are shown, collecting goes on' }
  expect(screen.getByRole('radio', goesOn)).toMatchObject({ checked: true })
  screen.getByRole('radio', { name: 'Collecting closes, drafts stay private' })
  press('Set the deadline')
  expect(await given(made)).toEqual({
    type: 'setActivity',
    activity: 'collect',
    state: 'private',
    until: now + 120_000,
    atDeadline: 'open',
  })
})

test('FA64 an end that was chosen before stays chosen, also where only the moment is changed', async () => {
  const made = draw('collect', { state: 'private', until: now + hour, atDeadline: 'closed' })
  press('Change the deadline')
  choose('In 5 minutes')
  press('Set the deadline')
  expect(await given(made)).toMatchObject({ until: now + 300_000, atDeadline: 'closed' })
})

test('FA65 another time begins at the next full quarter of an hour', () => {
  const at = (minutes: number, seconds = 0) =>
    new Date(2026, 10, 16, 10, minutes, seconds).getTime()
  expect(nextQuarter(at(7))).toBe(at(15))
  expect(nextQuarter(at(14, 30))).toBe(at(30))
  expect(nextQuarter(at(45))).toBe(at(60))
  draw('rate', { state: 'closed', until: null })
  press('Open until …')
  choose('Another time')
  const field = screen.getByLabelText('Date and time')
  expect((field as HTMLInputElement).value).toBe('2026-11-16T10:15')
})

test('FA65 a moment that was not touched keeps its seconds, also in its last minute', async () => {
  const made = draw('rate', { state: 'open', until: now + 20_000 })
  press('Change the deadline')
  choose('Results are shown')
  press('Set the deadline')
  expect(await given(made)).toMatchObject({ until: now + 20_000, atDeadline: 'revealed' })
})

test('FA66 a running timer’s end is offered as the deadline, a paused one’s is not', async () => {
  const withTimer = (pausedAt?: number) =>
    renderScreen(
      () => <DeadlineButton activity="rate" />,
      { role: 'facilitator' },
      {
        prepare: (made) => {
          set(made, 'rate', { state: 'open', until: null })
          const timer = { startedAt: now, endsAt: now + 90_000, ...(pausedAt && { pausedAt }) }
          record.session.patch(made.docs.record, { timer })
        },
      },
    )
  withTimer(now)
  press('Set a deadline')
  expect(screen.queryByRole('radio', { name: /when the timer ends/u })).toBeNull()
  cleanup()
  const made = withTimer()
  press('Set a deadline')
  choose('At 10:01, when the timer ends')
  press('Set the deadline')
  expect(await given(made)).toMatchObject({ until: now + 90_000 })
})

test('FA64 opening to all before the deadline ends one that was to open', async () => {
  const made = renderScreen(
    () => <ActivityControls activity="collect" />,
    { role: 'facilitator' },
    {
      prepare: (before) =>
        set(before, 'collect', { state: 'private', until: now + hour, atDeadline: 'open' }),
    },
  )
  choose('Open to all')
  press('Show the drafts')
  expect(await given(made)).toEqual({
    type: 'setActivity',
    activity: 'collect',
    state: 'open',
    until: null,
  })
})

test('FA22 while drafts wait collecting opens in private, and opening to all says that it shows them', () => {
  renderScreen(
    () => <DeadlineButton activity="collect" />,
    { role: 'facilitator', progress: { collect: { done: 0, started: 2, of: 3, departments: {} } } },
    { prepare: (made) => set(made, 'collect', { state: 'closed', until: null }) },
  )
  press('Open until …')
  expect(screen.getByRole('radio', { name: 'Private' })).toMatchObject({ checked: true })
  expect(screen.queryByText(/cannot be taken back/u)).toBeNull()
  choose('Open to all')
  screen.getByText(/appears on the board at once.*cannot be taken back/u)
})

test('FA22 what was revealed gets no deadline', () => {
  draw('rate', { state: 'revealed', until: null })
  expect(screen.queryByRole('button')).toBeNull()
})

test('FA23 going private keeps the deadline and what happens then; closing ends it', async () => {
  const made = renderScreen(
    () => <ActivityControls activity="collect" />,
    { role: 'facilitator' },
    {
      prepare: (before) => set(before, 'collect', { state: 'open', until: now + hour }),
    },
  )
  choose('Private')
  expect(await given(made)).toEqual({
    type: 'setActivity',
    activity: 'collect',
    state: 'private',
    until: now + hour,
  })
  await Promise.resolve()
  press('Close')
  await vi.waitFor(() => expect(made.commands).toHaveLength(2))
  expect(made.commands[1]).toEqual({
    type: 'setActivity',
    activity: 'collect',
    state: 'closed',
    until: null,
  })
})
