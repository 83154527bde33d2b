import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { createSignal, onCleanup } from 'solid-js'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { RateScreen } from '../../../../client/features/rate/RateScreen.tsx'
import { ScribeScreen } from '../../../../client/features/scribe/ScribeScreen.tsx'
import { heldPeople, holdPerson } from '../../../../client/workshop/heldPeople.ts'
import { listVisits, rememberVisit } from '../../../../client/workshop/visits.ts'
import type { Workshop } from '../../../../client/workshop/workshop.ts'
import { ratings } from '../../../../shared/doc/desk.ts'
import { roster } from '../../../../shared/doc/record.ts'
import type { Participant } from '../../../../shared/domain/participant.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { makeWorkshop, type MadeWorkshop, type Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

const person = (id: string, name: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name,
  department: 'sales',
  role: 'participant',
  present: false,
  ...more,
})
const without = (id: string, name: string, writtenBy?: string): Participant =>
  person(id, name, { proxied: true, ...(writtenBy !== undefined && { writtenBy }) })

const touchpoints = { t1: 'Compare phones', t2: 'Ask in the shop' }
const seed: Seed = {
  role: 'facilitator',
  activities: { rate: 'open' },
  touchpoints,
  people: [
    person('ana', 'Ana', { role: 'facilitator', present: true }),
    without('p1', 'Ida', 'ana'),
    without('p2', 'Jan', 'ana'),
  ],
}

interface Opened extends MadeWorkshop {
  readonly token: string
  readonly isClosed: () => boolean
  end(): void
}
let opened: Opened[] = []

/** A workshop in memory for each person that is opened, as the token would open it. */
function open(visit: Workshop['visit']): Workshop {
  const made = makeWorkshop({
    activities: { rate: 'open' },
    touchpoints,
    people: [without(visit.participantId, visit.name, 'ana')],
  })
  const [endedBy, setEndedBy] = createSignal<number | null>(null)
  let isClosed = false
  onCleanup(() => (isClosed = true))
  const workshop = {
    ...made.workshop,
    visit,
    me: () => without(visit.participantId, visit.name),
    endedBy,
  }
  const end = (): void => void setEndedBy(4401)
  opened.push({ ...made, token: visit.token, isClosed: () => isClosed, end })
  return workshop
}

const draw = (more: Partial<Seed> = {}, prepare?: (made: MadeWorkshop) => void) =>
  renderRouted(
    () => (
      <ScribeScreen open={open} saveMark={() => <span>Saved</span>} work={() => <RateScreen />} />
    ),
    { ...seed, ...more, at: '/w/w1/scribe' },
    prepare,
  )

beforeAll(prepareBrowser)
beforeEach(() => {
  opened = []
  localStorage.clear()
  rememberVisit({ ...makeWorkshopVisit, workshopId: 'w1' })
})
afterEach(cleanup)

const makeWorkshopVisit = {
  workshopId: 'w1',
  title: 'Buying a smartphone',
  goal: '',
  role: 'facilitator',
  participantId: 'ana',
  name: 'Ana',
  token: 'token',
  step: 'rate',
  people: 1,
  at: 0,
} as const

/** Whom the band says one writes for; `undefined` while the list is shown. */
const writingFor = () => document.querySelector('strong')?.textContent
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const hold = (...ids: string[]) => ids.forEach((id) => holdPerson('w1', id, `token of ${id}`))

test('FA40 the list tells whom this browser writes for, who writes elsewhere, and who is free', () => {
  hold('p1')
  draw({
    people: [
      ...seed.people!,
      person('gus', 'Gus', { role: 'facilitator', present: true }),
      without('p3', 'Kim', 'gus'),
      without('p4', 'Lea'),
      person('ben', 'Ben'),
    ],
  })
  expect(screen.getByText('0 of 2 cards')).toBeDefined()
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows.filter((row) => row.includes('Write for Ida'))).toHaveLength(1)
  expect(rows.find((row) => row.includes('Kim'))).toContain('Gus writes here')
  // Jan is mine by the roster, but this browser lost the token.
  for (const name of ['Jan', 'Lea'])
    expect(rows.find((row) => row.includes(name))).toContain(`Take over ${name}`)
  expect(rows.some((row) => row.startsWith('BBen'))).toBe(false)
})

test('FA41 Enter takes a person in, keeps the field, and the token stays in this browser', async () => {
  let asked: unknown = null
  const made = draw({}, (it) =>
    Object.assign(it.workshop, {
      command: (command: unknown) => {
        asked = command
        roster.put(it.docs.record, without('p9', 'Nia', 'ana'))
        return Promise.resolve({ ok: true, participantId: 'p9', token: 'told once' })
      },
    }),
  )
  const field = screen.getByRole('textbox', { name: 'Name' })
  fireEvent.input(field, { target: { value: ' Nia ' } })
  fireEvent.change(screen.getByRole('combobox', { name: 'Department' }), {
    target: { value: 'it' },
  })
  fireEvent.submit(field.closest('form')!)
  await screen.findByRole('button', { name: 'Write for Nia' })
  expect(asked).toEqual({ type: 'addPerson', name: 'Nia', department: 'it' })
  expect((field as HTMLInputElement).value).toBe('')
  expect(document.activeElement).toBe(field)
  expect(heldPeople('w1').map(({ token }) => token)).toEqual(['told once'])
  expect(JSON.stringify(made.docs.record.toJSON())).not.toContain('told once')
})

test('FA41 without a name nobody is taken in, and it is said', () => {
  const { commands } = draw()
  fireEvent.submit(screen.getByRole('textbox', { name: 'Name' }).closest('form')!)
  expect(screen.getByRole('alert').textContent).toBe('Type the name first.')
  expect(commands).toEqual([])
})

test('FA42 what is entered lies on that person’s desk, and the band says whose it is', () => {
  hold('p1')
  const mine = draw()
  press('Write for Ida')
  expect(opened[0]?.token).toBe('token of p1')
  expect(writingFor()).toBe('Writing for Ida')
  for (const key of ['4', '2', '1']) fireEvent.keyDown(document.body, { key })
  expect(ratings.all(opened[0]!.docs.desk, 'r1')).toEqual({
    t1: { expectation: 4, experience: 2, emotion: -2, decides: false },
  })
  expect(ratings.all(mine.docs.desk, 'r1')).toEqual({})
  expect(writingFor()).toBe('Writing for Ida')
})

test('FA43 finishing closes the desk and says how far the person is', async () => {
  hold('p1')
  draw()
  press('Write for Ida')
  fireEvent.keyDown(document.body, { key: '0' })
  press('Finish')
  expect(opened[0]!.isClosed()).toBe(true)
  await waitFor(() => expect(screen.getByText('1 of 2 cards')).toBeDefined())
  expect(writingFor()).toBeUndefined()
  for (const key of ['0', 'Enter', '0']) fireEvent.keyDown(document.body, { key })
  expect(Object.keys(ratings.all(opened[0]!.docs.desk, 'r1'))).toEqual(['t1'])
})

test('FA43 leaving the page closes the desk too', () => {
  hold('p1')
  draw()
  press('Write for Ida')
  cleanup()
  expect(opened[0]!.isClosed()).toBe(true)
})

test('FA43 N goes on to the next person, and only outside of text', () => {
  hold('p1', 'p2')
  draw()
  press('Write for Ida')
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  fireEvent.keyDown(field, { key: 'n' })
  expect(writingFor()).toBe('Writing for Ida')
  field.remove()
  fireEvent.keyDown(document.body, { key: 'n' })
  expect(writingFor()).toBe('Writing for Jan')
  expect(opened.map(({ isClosed }) => isClosed())).toEqual([true, false])
  fireEvent.keyDown(document.body, { key: '0' })
  expect(Object.keys(ratings.all(opened[0]!.docs.desk, 'r1'))).toEqual([])
  expect(Object.keys(ratings.all(opened[1]!.docs.desk, 'r1'))).toEqual(['t1'])
})

test('FA44 whose token opens nothing any more is told, and writes for nobody', async () => {
  hold('p1')
  draw()
  press('Write for Ida')
  opened[0]!.end()
  await screen.findByText(/You no longer write for Ida/u)
  expect(writingFor()).toBeUndefined()
  expect(heldPeople('w1')).toEqual([])
})

test('FA45 taking over asks first, and says that the secret answers can be read', async () => {
  const { commands } = draw()
  press('Take over Ida')
  expect(screen.getByText(/the secret answers too/u)).toBeDefined()
  expect(commands).toEqual([])
  press('Take over')
  await waitFor(() => expect(commands).toEqual([{ type: 'takeOverPerson', participantId: 'p1' }]))
})

test('FA45 a facilitator lets participants with a device write for others, and ends it', () => {
  const { commands } = draw({
    people: [...seed.people!, person('ben', 'Ben'), person('cem', 'Cem', { scribe: true })],
  })
  const choice = screen.getByRole('combobox', { name: 'Let somebody write for others' })
  expect([...choice.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
    'Choose a person',
    'Ben',
  ])
  fireEvent.change(choice, { target: { value: 'ben' } })
  press('End it for Cem')
  expect(commands).toEqual([
    { type: 'setScribe', participantId: 'ben', scribe: true },
    { type: 'setScribe', participantId: 'cem', scribe: false },
  ])
})

test('FA45 who was not let sees no list, and who was let appoints nobody', () => {
  draw({ role: 'participant', people: [person('ana', 'Ana'), without('p1', 'Ida')] })
  expect(screen.getByText('A facilitator has to let you write for others first.')).toBeDefined()
  expect(screen.queryByText('Ida')).toBeNull()
  cleanup()
  draw({
    role: 'participant',
    people: [person('ana', 'Ana', { scribe: true }), without('p1', 'Ida')],
  })
  expect(screen.getByText('Ida')).toBeDefined()
  expect(screen.queryByText('Who may write for others')).toBeNull()
})

test('FA41 tokens go when the visit is forgotten', () => {
  hold('p1')
  expect(heldPeople('w1')).toHaveLength(1)
  localStorage.clear()
  expect([heldPeople('w1'), listVisits()]).toEqual([[], []])
})
