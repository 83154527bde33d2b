import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NextReview } from '../../../../client/features/discuss/NextReview.tsx'
import { FinishedBand } from '../../../../client/features/map/FinishedBand.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { initiatives } from '../../../../shared/doc/board.ts'
import { settings } from '../../../../shared/doc/frame.ts'
import { estimateTallies, session } from '../../../../shared/doc/record.ts'
import { estimate, initiative } from '../../../shared/domain/map/builders.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareDialogs } from '../../browserParts.ts'

beforeEach(() => {
  prepareDialogs()
  URL.createObjectURL = () => 'blob:made'
  URL.revokeObjectURL = () => undefined
})
afterEach(cleanup)

const words = catalogue.finish
const open = (
  role: 'participant' | 'viewer' | 'facilitator' = 'participant',
  prepare?: (made: MadeWorkshop) => void,
) =>
  renderScreen(
    () => <FinishedBand review={() => <NextReview />} />,
    { role, step: 'map', rounds: [{ id: 'r1', name: '', openedAt: 0, revealedAt: 5 }] },
    prepare ? { prepare } : {},
  )
const finish = ({ docs }: MadeWorkshop) => session.patch(docs.record, { finished: { at: 1 } })

test.each(['participant', 'viewer'] as const)(
  'MP34 a %s reads that it is finished as soon as it is, and no longer when it goes on',
  (role) => {
    const made = open(role)
    expect(screen.queryByText(words.band.title)).toBeNull()
    finish(made)
    expect(screen.getByText(words.band.title)).toBeTruthy()
    session.patch(made.docs.record, { finished: null })
    expect(screen.queryByText(words.band.title)).toBeNull()
  },
)

test('MP35 the quick wins are read with owner and day, and every file is offered', async () => {
  const asked: string[] = []
  const made = open('participant', ({ workshop, docs }) => {
    Object.assign(workshop, {
      exportFile: (file: string) => {
        asked.push(file)
        return Promise.resolve({ failed: 'unavailable', detail: '' })
      },
    })
    initiatives.put(docs.board, {
      ...initiative('i1', { title: 'One message when the parcel leaves', owner: 'Ola' }),
      position: 'a0',
    })
    estimateTallies.set(docs.record, 'r1', 'i1', estimate(4.4, 1.9))
  })
  finish(made)
  fireEvent.click(screen.getByRole('button', { name: words.take }))
  const dialog = screen.getByRole('dialog', { name: words.take })
  expect(within(dialog).getByRole('heading', { name: '1 quick win' })).toBeTruthy()
  expect(dialog.textContent).toMatch(/One message when the parcel leaves.*Ola/u)
  expect(within(dialog).getByRole('link', { name: words.map }).getAttribute('href')).toBe(
    '/w/w1/map',
  )
  for (const name of [catalogue.map.output.svg, catalogue.map.output.record])
    fireEvent.click(within(dialog).getByRole('button', { name }))
  await vi.waitFor(() => expect(asked).toEqual(['journey-map.svg', 'decision-record.md']))
})

test('MP35 without revealed estimates it says so instead of showing nothing', () => {
  const made = open()
  finish(made)
  fireEvent.click(screen.getByRole('button', { name: words.take }))
  expect(screen.getByText(words.notEstimated)).toBeTruthy()
})

test('MP75 where the workshop ends the facilitator plans the next review, three to five months on', () => {
  const made = open('facilitator')
  finish(made)
  fireEvent.click(screen.getByRole('button', { name: words.take }))
  const dialog = within(screen.getByRole('dialog', { name: words.take }))
  const choice = dialog.getByLabelText<HTMLSelectElement>('Next review')
  expect([...choice.options].map(({ value }) => value).filter(Boolean)).toEqual(['3', '4', '5'])
  expect(dialog.queryByRole('button', { name: 'Add to my calendar' })).toBeNull()
  fireEvent.change(choice, { target: { value: '4' } })
  const day = settings.get(made.docs.frame).nextReview
  const months = (Date.parse(`${day}T12:00:00Z`) - Date.now()) / 86_400_000 / 30.44
  expect(Math.round(months)).toBe(4)
  expect(dialog.getByRole('button', { name: 'Add to my calendar' })).toBeTruthy()
})

test('MP75 everybody takes the planned review along as a calendar file, and only the facilitator plans it', async () => {
  const made = open('viewer', ({ docs }) =>
    settings.patch(docs.frame, { nextReview: '2027-03-22' }),
  )
  finish(made)
  fireEvent.click(screen.getByRole('button', { name: words.take }))
  const dialog = within(screen.getByRole('dialog', { name: words.take }))
  expect(dialog.queryByLabelText('Next review')).toBeNull()
  const saved: Blob[] = []
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob)
    return 'blob:made'
  }
  fireEvent.click(dialog.getByRole('button', { name: 'Add to my calendar' }))
  expect(await saved[0]?.text()).toContain('DTSTART;VALUE=DATE:20270322')
})
