import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Invited } from '../../../../client/features/join/createJoin.ts'
import { JoinForm } from '../../../../client/features/join/JoinForm.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import { PrivacyProvider, type DoorFacts } from '../../../../client/workshop/privacyDoor.tsx'
import { findVisit, type Visit } from '../../../../client/workshop/visits.ts'

const invitation: Invited = {
  id: 'w1',
  title: 'Buying a smartphone',
  goal: 'Fewer calls in week one',
  role: 'participant',
  departments: [
    { id: 'sales', name: 'Sales', colour: 1 },
    { id: 'support', name: 'Support', colour: 2 },
  ],
  departmentsClosed: false,
}
const fetched = vi.fn()
const enter = vi.fn<(visit: Visit) => void>()

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', fetched)
  fetched.mockImplementation(() =>
    Promise.resolve(Response.json({ participantId: 'p1', role: invitation.role, token: 't1' })),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
  enter.mockReset()
})

function open(changes: Partial<Invited> = {}) {
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <JoinForm invitation={{ ...invitation, ...changes }} linkKey="key" name="" onEnter={enter} />
    </I18nProvider>
  ))
}

const name = (text: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: text } })
const send = () => fireEvent.submit(screen.getByRole('button', { name: 'Join the workshop' }))
const sent = () => {
  const [[, call]] = fetched.mock.calls as [[string, RequestInit]]
  return JSON.parse(String(call.body)) as unknown
}

test('JN1 a name and a department are enough, and the token is kept for the way back', async () => {
  open()
  name('  Ola  ')
  fireEvent.click(screen.getByRole('radio', { name: 'Support' }))
  send()
  await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce())
  expect(sent()).toEqual({ key: 'key', name: 'Ola', department: 'support' })
  expect(findVisit('w1')).toMatchObject({ token: 't1', role: 'participant', name: 'Ola' })
})

test('JN1 what is missing is said beside it, and nothing is sent', () => {
  open()
  send()
  expect(screen.getByText(catalogue.join.nameNeeded)).toBeTruthy()
  expect(screen.getByText(catalogue.join.departmentNeeded)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your name' }))
  expect(fetched).not.toHaveBeenCalled()
})

test('JN63 a customer reads who asks, how much and roughly how long before anything is answered', async () => {
  open({ role: 'customer', goal: '', asked: 14 })
  await screen.findByText(
    'The group that works on this asks for your view: 14 points, three quick questions each, about 5 minutes.',
  )
  cleanup()
  open({ role: 'customer', goal: '', asked: 1 })
  await screen.findByText(/: 1 point, three quick questions, about 1 minute\.$/u)
})

test('JN63 where nothing is asked yet, or by a server of before, no number is made up', async () => {
  for (const asked of [0, undefined]) {
    open({ role: 'customer', goal: '', ...(asked !== undefined && { asked }) })
    await screen.findByRole('group', { name: 'You and us' })
    expect(screen.queryByText(/asks for your view/u)).toBeNull()
    cleanup()
  }
})

test('JN2 a department that is not listed can be written, unless the facilitator has closed the list', async () => {
  open()
  name('Ola')
  fireEvent.click(screen.getByRole('radio', { name: 'Another one' }))
  send()
  expect(screen.getByText(catalogue.join.departmentNeeded)).toBeTruthy()
  const other = screen.getByRole('textbox', { name: 'Name of your department' })
  fireEvent.input(other, { target: { value: 'Legal' } })
  send()
  await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce())
  expect(sent()).toMatchObject({ department: 'Legal' })
  cleanup()
  open({ departmentsClosed: true })
  expect(screen.queryByRole('radio', { name: 'Another one' })).toBeNull()
})

test('JN3 a customer is asked how they stand to us and never for a department', async () => {
  open({ role: 'customer' })
  expect(screen.queryByText('Your department')).toBeNull()
  name('Jo')
  fireEvent.click(await screen.findByRole('radio', { name: 'I have left' }))
  fireEvent.submit(screen.getByRole('button', { name: 'Begin' }))
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce())
  expect(sent()).toEqual({ key: 'key', name: 'Jo', customerClass: 'lost' })
})

test('JN4 a refusal is said in plain words and what was written stays', async () => {
  fetched.mockImplementation(() =>
    Promise.resolve(Response.json({ code: 'tooFast', detail: '' }, { status: 429 })),
  )
  open({ departments: [], departmentsClosed: true })
  name('Ola')
  send()
  expect(await screen.findByText(catalogue.errors.tooFast)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Ola')
  expect(enter).not.toHaveBeenCalled()
})

test('JN29 a link that was replaced while its door stood open is told as that', async () => {
  fetched.mockImplementation(() =>
    Promise.resolve(Response.json({ code: 'badToken', detail: '' }, { status: 401 })),
  )
  open({ departments: [], departmentsClosed: true })
  name('Ola')
  send()
  expect(await screen.findByText(catalogue.join.dead.text)).toBeTruthy()
  expect(screen.queryByText(catalogue.errors.badToken)).toBeNull()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Ola')
})

test('SL42 the door opens the page about what others can see, for this role and these settings', () => {
  const asked = vi.fn<(facts: DoorFacts) => void>()
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <PrivacyProvider open={asked}>
        <JoinForm
          invitation={{ ...invitation, anonymous: true }}
          linkKey="key"
          name=""
          onEnter={enter}
        />
      </PrivacyProvider>
    </I18nProvider>
  ))
  fireEvent.click(screen.getByRole('button', { name: 'What others can see' }))
  expect(asked).toHaveBeenCalledWith({ role: 'participant', isAnonymous: true })
  expect(fetched).not.toHaveBeenCalled()
})

test('SL26 what people wrote carries its language where the interface speaks another, what the interface says does not', () => {
  open({ language: 'pl' })
  const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang')
  const written = ['Buying a smartphone', 'Fewer calls in week one', 'Sales', 'Support']
  expect(written.map(langOf)).toEqual(['pl', 'pl', 'pl', 'pl'])
  expect(langOf('Join the workshop')).not.toBe('pl')
  cleanup()
  open({ language: 'en' })
  expect(written.map((text) => screen.getByText(text).hasAttribute('lang'))).toEqual(
    written.map(() => false),
  )
  cleanup()
  open({ language: 'pl', goal: '' })
  expect(document.querySelectorAll('[lang="pl"]')).toHaveLength(3)
})

test('JN31 the invitation says whether notes are signed, as the workshop has it', () => {
  open({ anonymous: true })
  screen.getByText(/your notes carry no name/u)
  expect(screen.queryByText(/carry your name/u)).toBeNull()
  cleanup()
  open({ anonymous: false })
  screen.getByText(/your notes carry your name/u)
  cleanup()
  open({ anonymous: true, role: 'facilitator' })
  expect(screen.queryByText(/carry no name/u)).toBeNull()
})

test('JN33 without a list of departments one label asks for it, not two', () => {
  open({ departments: [] })
  screen.getByRole('textbox', { name: 'Name of your department' })
  expect(screen.queryByText('Your department')).toBeNull()
  cleanup()
  open()
  screen.getByText('Your department')
})

test('JN34 a customer need not give a name, and is called one then', async () => {
  open({ role: 'customer', departments: [] })
  expect(screen.getByText('optional')).toBeTruthy()
  fireEvent.click(await screen.findByRole('radio', { name: 'I have left' }))
  fireEvent.submit(screen.getByRole('button', { name: 'Begin' }))
  await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce())
  expect(sent()).toEqual({ key: 'key', name: 'Customer', customerClass: 'lost' })
})

test('PN60 nothing is chosen for a customer at the door, and going in without choosing is told there', async () => {
  open({ role: 'customer', departments: [] })
  const choices = await screen.findAllByRole<HTMLInputElement>('radio')
  expect(choices).toHaveLength(4)
  expect(choices.filter((choice) => choice.checked)).toEqual([])
  expect(screen.queryByText(catalogue.panel.door.needed)).toBeNull()
  fireEvent.submit(screen.getByRole('button', { name: 'Begin' }))
  expect(fetched).not.toHaveBeenCalled()
  const told = screen.getByText(catalogue.panel.door.needed)
  expect(choices[0]?.closest('fieldset')?.getAttribute('aria-describedby')).toBe(told.id)
  expect(document.activeElement).toBe(choices[0])
  fireEvent.click(choices[1]!)
  expect(screen.queryByText(catalogue.panel.door.needed)).toBeNull()
  fireEvent.submit(screen.getByRole('button', { name: 'Begin' }))
  await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce())
  expect(sent()).toEqual({ key: 'key', name: 'Customer', customerClass: 'new' })
})
