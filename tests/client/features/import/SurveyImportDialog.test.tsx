import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SurveyImportDialog } from '../../../../client/features/import/SurveyImportDialog.tsx'
import { removeSurvey } from '../../../../client/workshop/surveys.ts'
import { session } from '../../../../shared/doc/record.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../collect/screenParts.ts'

const closed = vi.fn()
const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
beforeEach(() => {
  prepareBrowser()
  closed.mockClear()
  fetched.mockReset()
  fetched.mockImplementation(() =>
    Promise.resolve(Response.json({ ok: true, surveyId: 's1', counted: 2 })),
  )
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const seed: Seed = {
  role: 'facilitator',
  touchpoints: { 'decision/pay': 'Payment', 'decision/ship': 'Courier' },
}
const text = [
  'Touchpoint;Experience;Person;Comment',
  'Payment;2;Ann;"Too slow; call +48 601 234 567"',
  'Courier;5;Ben;Ann from the depot was kind',
  'Payment;;Cyd;Only words',
].join('\n')
async function show(table: string, more: Seed = {}): Promise<MadeWorkshop> {
  const made = renderScreen(() => <SurveyImportDialog onClose={closed} />, { ...seed, ...more })
  fireEvent.input(screen.getByLabelText('Paste the table'), { target: { value: table } })
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  await screen.findByRole('table', {}, { timeout: 5000 })
  return made
}
const press = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const evidenceOf = ({ workshop }: MadeWorkshop) =>
  workshop.evidence().map(({ touchpoint, kind, text: words }) => `${touchpoint} ${kind}: ${words}`)
const sent = () =>
  JSON.parse(fetched.mock.calls[0]?.[1].body as string) as { name: string; answers: unknown[] }

describe('importing survey results', () => {
  test('EV70 answers are sent, what customers wrote becomes evidence, and taking the import back takes both', async () => {
    const made = await show(text)
    screen.getByText('2 answers of 2 people come in.')
    screen.getByText(/3 comments become evidence/u)
    fireEvent.input(screen.getByLabelText('Name of the survey'), { target: { value: 'Autumn' } })
    await press(/Import 2 answers/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(sent().answers).toHaveLength(2)
    expect(JSON.stringify(sent())).not.toMatch(/slow|depot|Cyd/u)
    expect(evidenceOf(made).sort()).toEqual([
      'pay feedback: Only words',
      'pay feedback: Too slow; call […]',
      'ship feedback: Ann from the depot was kind',
    ])
    expect(made.workshop.evidence()).toContainEqual(
      expect.objectContaining({ source: 'Autumn', survey: 's1', author: 'ana' }),
    )
    await removeSurvey(made.workshop, 's1')
    expect(made.commands).toEqual([{ type: 'removeSurvey', surveyId: 's1' }])
    expect(evidenceOf(made)).toEqual([])
  })

  test('EV71 comments are seen as they come in, with what no rule finds said, and each can be left out', async () => {
    const made = await show(text)
    screen.getByText(/Names are not found by any rule/u)
    screen.getByText(/everybody in the workshop can read them/u)
    const out = screen.getByRole('button', { name: /^Leave out: Ann from the depot/u })
    fireEvent.click(out)
    expect(out.getAttribute('aria-pressed')).toBe('true')
    screen.getByText(/2 comments become evidence/u)
    fireEvent.click(screen.getByRole('switch', { name: /Hide addresses/u }))
    screen.getByText(/^Too slow; call \+48 601 234 567$/u, { selector: 'p' })
    await press(/Import 2 answers/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(evidenceOf(made).join()).not.toContain('depot')
  })

  test('EV71 while the board is locked comments stay out, which is said, and the answers come in', async () => {
    const made = await show(text, { role: 'participant' })
    session.patch(made.docs.record, { boardLocked: true })
    screen.getByText(/so comments stay out/u)
    await press(/Import 2 answers/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(evidenceOf(made)).toEqual([])
  })

  test('EV75 a survey that nobody named is called by its day, not like the button', async () => {
    await show(text)
    const field = screen.getByLabelText('Name of the survey') as HTMLInputElement
    expect(field.value).toMatch(/^Survey of \d/u)
    fireEvent.input(field, { target: { value: '  ' } })
    await press(/Import 2 answers/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(sent().name).toMatch(/^Survey of \d/u)
  })

  test('EV77 whoever gives up while it is sent has nothing of it: answers and comments are taken back', async () => {
    let answer!: (response: Response) => void
    fetched.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    const made = await show(text)
    await press(/Import 2 answers/u)
    screen.getByText('Sending 2 answers…')
    await press(/Cancel/u)
    answer(Response.json({ ok: true, surveyId: 's1', counted: 2 }))
    await waitFor(() => expect(made.commands).toEqual([{ type: 'removeSurvey', surveyId: 's1' }]))
    expect(evidenceOf(made)).toEqual([])
    await screen.findByRole('button', { name: 'Import 2 answers' })
  })

  test('EV77 answers that are not taken leave nothing behind, and the table stays', async () => {
    fetched.mockImplementation(() => Promise.reject(new TypeError('no network')))
    const made = await show(text)
    await press(/Import 2 answers/u)
    await screen.findByRole('alert')
    expect(evidenceOf(made)).toEqual([])
    screen.getByRole('button', { name: 'Import 2 answers' })
  })

  test('EV70 a table of nothing but comments comes in without any answers', async () => {
    const made = await show('Touchpoint;Comment\nPayment;Only words')
    await press(/Import 1 comment/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(fetched).not.toHaveBeenCalled()
    expect(evidenceOf(made)).toEqual(['pay feedback: Only words'])
  })
})
