import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { MemoryRouter, Route } from '@solidjs/router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listOwnTemplates } from '../../../../client/features/home/ownTemplates.ts'
import { ReuseDialog } from '../../../../client/features/home/ReuseDialog.tsx'
import { rememberVisit } from '../../../../client/workshop/visits.ts'
import { countGraphemes } from '../../../../shared/domain/text.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

const exported = {
  format: 'touchline-workshop',
  schema: 1,
  workshop: {
    about: { title: 'Old', goal: 'Sell', language: 'pl', segments: [] },
    stages: [{ id: 's', name: 'Find', volume: 5 }],
    touchpoints: [{ id: 't', title: 'Ad', stage: 's', author: 'p1' }],
    comments: [{ id: 'c', text: 'Said' }],
  },
}
const fetched = vi.fn()
const closed = vi.fn()

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset().mockResolvedValueOnce(Response.json(exported))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = () =>
  renderScreen(
    () => (
      <MemoryRouter>
        <Route
          path="/"
          component={() => (
            <ReuseDialog
              visit={{ workshopId: 'w1', token: 'tok', title: 'Old' }}
              onClose={closed}
            />
          )}
        />
      </MemoryRouter>
    ),
    {},
  )
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('HM21 a template of this browser holds frame and touchpoints and nobody', async () => {
  show()
  press('Keep as my template')
  await waitFor(() => expect(listOwnTemplates()).toHaveLength(1))
  const [kept] = listOwnTemplates()
  expect(kept).toMatchObject({ name: 'Old', language: 'pl', stages: 1, touchpoints: 1 })
  expect(JSON.stringify(kept)).not.toMatch(/p1|Said|"volume":5/u)
  expect(closed).toHaveBeenCalled()
})

test('HM22 a copy is made by the same dialog as any workshop, from as much as was chosen', async () => {
  show()
  fireEvent.click(screen.getAllByRole('radio')[0]!)
  press('Make a copy')
  const title = await screen.findByRole('textbox', { name: 'Title of the workshop' })
  expect((title as HTMLInputElement).value).toBe('Old (copy)')
  expect(screen.getByText(/^A copy of “Old” with new links/u)).toBeTruthy()
  fireEvent.input(title, { target: { value: 'Once more' } })
  fireEvent.input(screen.getByRole('textbox', { name: /Your name/u }), {
    target: { value: 'Maria' },
  })
  fetched.mockResolvedValueOnce(Response.json({ code: 'badRequest', detail: '' }, { status: 400 }))
  press('Create the workshop')
  expect(await screen.findByText(/no workshop of Touchline/u)).toBeTruthy()
  const [, make] = fetched.mock.calls[1] as [string, RequestInit]
  expect(JSON.parse(String(make.body))).toMatchObject({
    title: 'Once more',
    language: 'pl',
    import: { format: 'touchline-workshop', workshop: { touchpoints: [] } },
  })
})

test.each([
  [['Old'], 'Old (copy)'],
  [['Old', 'Old (copy)', 'Old (copy 2)'], 'Old (copy 3)'],
])('HM27 beside %j a copy begins with a title of its own', async (known, expected) => {
  for (const [at, title] of known.entries())
    rememberVisit({
      workshopId: `k${at}`,
      title,
      goal: '',
      role: 'facilitator',
      participantId: 'p',
      name: 'Maria',
      token: 't',
      step: 'frame',
      people: 1,
      at,
    })
  show()
  press('Make a copy')
  const field = await screen.findByRole('textbox', { name: 'Title of the workshop' })
  expect((field as HTMLInputElement).value).toBe(expected)
})

test('HM27 a title of the greatest length leaves room for what tells the copy', async () => {
  const title = '👩‍🌾'.repeat(200)
  const { workshop } = exported
  fetched.mockReset().mockResolvedValueOnce(
    Response.json({
      ...exported,
      workshop: { ...workshop, about: { ...workshop.about, title } },
    }),
  )
  show()
  press('Make a copy')
  const field = await screen.findByRole('textbox', { name: 'Title of the workshop' })
  const { value } = field as HTMLInputElement
  expect(value.endsWith(' (copy)')).toBe(true)
  expect(countGraphemes(value)).toBe(200)
})

test('HM21 what the server refuses is said and nothing is kept', async () => {
  fetched
    .mockReset()
    .mockResolvedValueOnce(Response.json({ code: 'notFound', detail: '' }, { status: 404 }))
  show()
  press('Keep as my template')
  expect(await screen.findByText(/no such workshop here/u)).toBeTruthy()
  expect(listOwnTemplates()).toEqual([])
})
