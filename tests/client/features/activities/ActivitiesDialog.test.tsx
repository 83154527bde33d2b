import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ActivitiesDialog } from '../../../../client/features/activities/ActivitiesDialog.tsx'
import { isSoundOn } from '../../../../client/ui/softSound.ts'
import { ratings } from '../../../../shared/doc/desk.ts'
import { panelStatus } from '../../../../shared/doc/panel.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Activities } from '../../../../shared/domain/step.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { prepareDialogs } from '../../browserParts.ts'

const now = new Date(2026, 10, 16, 10, 0).getTime()

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  localStorage.clear()
  prepareDialogs()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const set = ({ docs }: MadeWorkshop, changes: Partial<Activities>): void => {
  const { activities } = record.session.get(docs.record)
  record.session.patch(docs.record, { activities: { ...activities, ...changes } })
}
const draw = (seed: Seed, changes: Partial<Activities> = {}) =>
  renderRouted(
    () => (
      <ActivitiesDialog
        onClose={() => undefined}
        controls={(activity) => <i>{`steer ${activity}`}</i>}
      />
    ),
    seed,
    (made) => set(made, changes),
  )
const row = (name: string) => {
  const found = screen
    .getAllByRole('listitem')
    .find((one) => within(one).queryByRole('heading', { name }))
  if (!found) throw new Error(`no row ${name}`)
  return found
}

test('FA26 participants see what is open, until when, what happens then and how far they are', () => {
  const until = new Date(2026, 10, 18, 12, 0).getTime()
  draw(
    { touchpoints: { t1: 'Advert', t2: 'Branch' } },
    { rate: { state: 'open', until, atDeadline: 'revealed' } },
  )
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    'Collecting',
    'Rating',
  ])
  expect(row('Rating').textContent).toContain('until Wednesday 12:00')
  expect(row('Rating').textContent).toContain('then the results are shown')
  expect(row('Rating').textContent).toContain('0 of 2 cards rated')
  expect(row('Collecting').textContent).toContain('no deadline')
  expect(screen.queryByText(/steer/u)).toBeNull()
  expect(within(row('Rating')).getByRole('link', { name: 'Go to Rate' }).getAttribute('href')).toBe(
    '/w/w1/rate',
  )
})

test('FA26 how far one is follows what one does', () => {
  const made = draw(
    { touchpoints: { t1: 'Advert', t2: 'Branch' } },
    { rate: { state: 'open', until: null } },
  )
  ratings.set(made.docs.desk, 'r1', 't1', { expectation: 5, experience: 2, emotion: 0 })
  expect(row('Rating').textContent).toContain('1 of 2 cards rated')
})

test('FA26 nothing open is said in words', () => {
  draw({}, { collect: { state: 'closed', until: null } })
  screen.getByText('Nothing is open right now.')
})

test('FA23 facilitators see all four and steer each, whatever the step', () => {
  draw({ role: 'facilitator', step: 'frame' })
  expect(screen.getAllByText(/^steer/u).map((one) => one.textContent)).toEqual([
    'steer collect',
    'steer rate',
    'steer swot',
    'steer prioritise',
  ])
})

test('FA25 the calendar file holds the deadlines there are, and is offered only then', async () => {
  const made = draw({})
  expect(screen.queryByRole('button', { name: 'Deadlines for my calendar' })).toBeNull()
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        files.push(blob)
        return 'blob:1'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  set(made, { rate: { state: 'open', until: Date.UTC(2026, 10, 18, 12), atDeadline: 'revealed' } })
  fireEvent.click(screen.getByRole('button', { name: 'Deadlines for my calendar' }))
  const text = await files[0]!.text()
  expect(text).toContain('DTSTART:20261118T120000Z')
  expect(text).toContain('SUMMARY:Rating ends\\, results are shown')
  expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(1)
  const { round } = record.session.get(made.docs.record)
  const until = Date.UTC(2026, 10, 20, 9)
  panelStatus.patch(made.docs.record, { round, state: 'open', until })
  fireEvent.click(screen.getByRole('button', { name: 'Deadlines for my calendar' }))
  const both = await files[1]!.text()
  expect(both).toContain('DTSTART:20261120T090000Z')
  expect(both.match(/BEGIN:VEVENT/gu)).toHaveLength(2)
  panelStatus.patch(made.docs.record, { state: 'closed' })
  fireEvent.click(screen.getByRole('button', { name: 'Deadlines for my calendar' }))
  expect((await files[2]!.text()).match(/BEGIN:VEVENT/gu)).toHaveLength(1)
})

test('FA21 the sound is switched off for this browser', () => {
  draw({})
  expect(isSoundOn()).toBe(true)
  fireEvent.click(screen.getByRole('switch', { name: /soft sound/u }))
  expect(isSoundOn()).toBe(false)
})
