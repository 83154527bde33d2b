import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { MemoryRouter, Route } from '@solidjs/router'
import { unzipSync, strFromU8 } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ExpiryBand } from '../../../../client/features/keep/ExpiryBand.tsx'
import { allFiles, downloadAll } from '../../../../client/features/keep/downloadAll.ts'
import { KeepDialog } from '../../../../client/features/keep/KeepDialog.tsx'
import { findVisit, rememberVisit } from '../../../../client/workshop/visits.ts'
import type { RemovedPerson } from '../../../../shared/protocol/http.ts'
import { keeping } from '../../../../shared/doc/keeping.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser, settled } from '../../browserParts.ts'

const fetched = vi.fn()
/** Who the server says was removed. */
const removed: RemovedPerson[] = []
const day = 86_400_000
const ana = {
  id: 'ben',
  name: 'Ben',
  department: null,
  role: 'participant',
  present: false,
} as const

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  vi.stubGlobal('fetch', fetched)
  fetched.mockReset()
  removed.splice(0)
  fetched.mockImplementation(async () => Response.json({ people: removed }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (prepare?: (made: MadeWorkshop) => void) =>
  renderScreen(
    () => (
      <MemoryRouter>
        <Route path="/" component={() => <KeepDialog onClose={() => undefined} />} />
      </MemoryRouter>
    ),
    { role: 'facilitator', people: [ana] },
    prepare ? { prepare } : {},
  )
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const change = async (name: string | RegExp, value: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name }), { target: { value } })

test('X30 everything is one archive of all files, or none at all', async () => {
  const asked: string[] = []
  const exportFile = async (file: string) => {
    asked.push(file)
    return { arrayBuffer: async () => new TextEncoder().encode(`this is ${file}`).buffer } as Blob
  }
  const progress: number[] = []
  const made: BlobPart[] = []
  vi.stubGlobal('Blob', function taken(parts: BlobPart[]) {
    made.push(...parts)
  })
  await downloadAll({ exportFile }, (done) => progress.push(done))
  vi.unstubAllGlobals()
  const files = unzipSync(made[0] as Uint8Array<ArrayBuffer>)
  expect(Object.keys(files).sort()).toEqual([...allFiles].sort())
  expect(strFromU8(files['touchpoints.csv']!)).toBe('this is touchpoints.csv')
  expect(progress).toEqual([...allFiles.keys(), allFiles.length])
  const broken = async (file: string) =>
    file === 'findings.csv' ? ({ failed: 'tooFast', detail: '' } as const) : exportFile(file)
  expect(await downloadAll({ exportFile: broken }, () => undefined)).toMatchObject({
    failed: 'tooFast',
  })
})

test('O44 how long it is kept is chosen, never unless somebody says so, and the day is said', async () => {
  const { commands, docs } = show()
  const select = () =>
    screen.findByRole<HTMLSelectElement>('combobox', { name: 'Delete everything' })
  expect((await select()).value).toBe('never')
  await change('Delete everything', '30')
  await waitFor(() => expect(commands).toEqual([{ type: 'setRetention', days: 30 }]))
  keeping.patch(docs.record, { deleteAfterDays: 45, deleteAt: Date.UTC(2027, 0, 15, 12) })
  expect(await screen.findByText(/January 15, 2027|15 January 2027/u)).toBeTruthy()
  expect((await select()).value).toBe('45')
})

test('C47 erasing a person asks first, and sends what was chosen', async () => {
  const { commands } = show()
  await change('Person', 'ben')
  fireEvent.click(screen.getByRole('switch', { name: /Take the name off/u }))
  fireEvent.click(button('Erase'))
  expect(commands).toEqual([])
  expect(screen.getByText('Erase what Ben gave?')).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: 'Erase' }).at(-1)!)
  await waitFor(() =>
    expect(commands).toEqual([
      { type: 'eraseContributions', participantId: 'ben', removesName: true, removesPerson: false },
    ]),
  )
  expect(await screen.findByText('What Ben gave is erased.')).toBeTruthy()
})

test('C55 who was removed is on the list, is erased with the name, and is not removed again', async () => {
  removed.push(
    { participantId: 'jan', name: 'Jan', at: Date.UTC(2027, 0, 15, 12) },
    { participantId: 'old', name: '', at: null },
  )
  const { commands } = show()
  const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Person' })
  await waitFor(() => expect(select.options).toHaveLength(4))
  const labels = [...select.options].map(({ label }) => label)
  expect(labels.find((label) => label.startsWith('Jan, removed'))).toMatch(/15/u)
  expect(labels.at(-1)).toBe('Somebody without a name (2), removed')
  await change('Person', 'jan')
  expect(screen.queryByRole('switch', { name: /Remove from the workshop/u })).toBeNull()
  fireEvent.click(screen.getByRole('switch', { name: /Take the name off/u }))
  removed.splice(0, 1)
  fireEvent.click(button('Erase'))
  fireEvent.click(screen.getAllByRole('button', { name: 'Erase' }).at(-1)!)
  await waitFor(() =>
    expect(commands).toEqual([
      { type: 'eraseContributions', participantId: 'jan', removesName: true, removesPerson: false },
    ]),
  )
  expect(await screen.findByText('What Jan gave is erased.')).toBeTruthy()
  await waitFor(() => expect(select.options).toHaveLength(3))
})

test('C55 where the list cannot be had, that is said, and people who are here can be erased', async () => {
  fetched.mockImplementation(async () =>
    Response.json({ code: 'unavailable', detail: '' }, { status: 503 }),
  )
  show()
  expect(await screen.findByText(/could not be read just now/u)).toBeTruthy()
  await change('Person', 'ben')
  expect(button('Erase').disabled).toBe(false)
})

test('C47 figures that still count an erased person say so', async () => {
  show(({ docs }) => {
    keeping.patch(docs.record, { erased: { r1: 2 } })
  })
  expect(await screen.findByText(/still count 2 people whose answers were erased/u)).toBeTruthy()
})

test('C48 nothing is deleted before its title is written; then this browser forgets it too', async () => {
  const { workshop } = show(({ workshop: made }) => {
    rememberVisit(made.visit)
    made.frame.setAbout({ title: 'Buying a  phone' })
  })
  localStorage.setItem(`touchline:${workshop.id}:ana:board:copy`, '1:0')
  expect(button('Delete the workshop').disabled).toBe(true)
  const field = screen.getByRole('textbox', {
    name: /To confirm, write the title: Buying a phone/u,
  })
  fireEvent.input(field, { target: { value: 'Buying a phon' } })
  expect(button('Delete the workshop').disabled).toBe(true)
  fireEvent.submit(field.closest('form')!)
  expect(fetched).not.toHaveBeenCalled()
  fireEvent.input(field, { target: { value: ' Buying a phone' } })
  fetched.mockResolvedValueOnce(Response.json({ code: 'unavailable', detail: '' }, { status: 503 }))
  fireEvent.click(button('Delete the workshop'))
  expect(await screen.findByText('The workshop is still there.')).toBeTruthy()
  expect(findVisit(workshop.id)).not.toBeNull()
  fetched.mockResolvedValueOnce(new Response(null, { status: 204 }))
  fireEvent.click(button('Delete the workshop'))
  await waitFor(() => expect(findVisit(workshop.id)).toBeNull())
  expect(fetched.mock.calls.at(-1)).toMatchObject([
    `/api/workshops/${workshop.id}`,
    { method: 'DELETE' },
  ])
  await waitFor(() => expect(localStorage.length).toBe(1), { timeout: 3000 })
})

test('O41 facilitators read in the last seven days when everything goes, and keep it by one press', async () => {
  const { commands, docs } = renderScreen(() => <ExpiryBand />, { role: 'facilitator' })
  keeping.patch(docs.record, { deleteAfterDays: 30, deleteAt: Date.now() + 20 * day })
  await settled()
  expect(screen.queryByText(/will be deleted on/u)).toBeNull()
  keeping.patch(docs.record, { deleteAt: Date.now() + 3 * day })
  expect(await screen.findByText(/will be deleted on/u)).toBeTruthy()
  fireEvent.click(button('Keep it for 30 more days'))
  await waitFor(() => expect(commands).toEqual([{ type: 'setRetention', days: 30 }]))
})

test.each([
  [2, /will be deleted on/u],
  [-1, 'The days of this workshop are over: it is about to be deleted.'],
])('O41 the band says when, %s days from now', async (days, words) => {
  const { docs } = renderScreen(() => <ExpiryBand />, { role: 'facilitator' })
  keeping.patch(docs.record, { deleteAfterDays: 30, deleteAt: Date.now() + days * day })
  expect(await screen.findByText(words)).toBeTruthy()
})
