import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SurveyImportDialog } from '../../../../client/features/import/SurveyImportDialog.tsx'
import { removeSurvey } from '../../../../client/workshop/surveys.ts'
import { session } from '../../../../shared/doc/record.ts'
import type { Command } from '../../../../shared/protocol/http.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

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

  test('EV71 the board being locked keeps no comment out: who imports facilitates, and writes on it', async () => {
    const made = await show(text)
    session.patch(made.docs.record, { boardLocked: true })
    screen.getByText(/3 comments become evidence/u)
    await press(/Import 2 answers/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(evidenceOf(made)).toHaveLength(3)
    await removeSurvey(made.workshop, 's1')
    expect(evidenceOf(made)).toEqual([])
  })

  test('EV82 what was left out does not come back as another row says it once its touchpoint is another', async () => {
    const made = await show(
      'Touchpoint;Experience;Comment\nAt the desk;2;Ann was rude\nPayment;3;Ann was rude\nPayment;4;Fine',
    )
    const choice = screen.getByLabelText(/At the desk/u)
    fireEvent.change(choice, { target: { value: 'id:pay' } })
    screen.getByText(/written 2 times/u)
    screen.getByText(/2 comments become evidence/u)
    const out = screen.getByRole('button', { name: 'Leave out: Ann was rude' })
    out.focus()
    fireEvent.click(out)
    screen.getByText(/1 comment becomes evidence/u)
    expect(document.activeElement).toBe(out)
    fireEvent.change(choice, { target: { value: 'none' } })
    screen.getByText(/1 comment becomes evidence/u)
    fireEvent.change(choice, { target: { value: 'id:ship' } })
    screen.getByText(/1 comment becomes evidence/u)
    await press(/Import 3 answers/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 5000 })
    expect(evidenceOf(made)).toEqual(['pay feedback: Fine'])
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

  test('PN75 sent again after its answer was lost it has the id it had; what was changed has another', async () => {
    fetched.mockImplementation(() => Promise.reject(new TypeError('the network is away')))
    await show(text)
    const ids = () =>
      fetched.mock.calls.map(
        ([, { body }]) => (JSON.parse(body as string) as { surveyId: string }).surveyId,
      )
    for (const tries of [1, 2, 3]) {
      const name = await screen.findByLabelText('Name of the survey')
      if (tries === 3) fireEvent.input(name, { target: { value: 'Autumn' } })
      await press(/Import 2 answers/u)
      await waitFor(() => expect(ids()).toHaveLength(tries))
    }
    const [first, again, changed] = ids()
    expect(first).toMatch(/^[\w-]{12}$/u)
    expect(again).toBe(first)
    expect(changed).not.toBe(first)
  })

  /** Presses Import, gives up while it is sent, and lets `failures` of the tries to take it back fail. */
  async function giveUp(
    made: MadeWorkshop,
    give: () => Promise<unknown>,
    failures: number,
    failed: 'offline' | 'doesNotFit' = 'offline',
  ): Promise<Command[]> {
    let answer!: (response: Response) => void
    fetched.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    const tries: Command[] = []
    vi.spyOn(made.workshop, 'command').mockImplementation((command) => {
      tries.push(command)
      const code = tries.length === 1 ? 'offline' : failed
      const result = tries.length <= failures ? { failed: code, detail: '' } : { ok: true as const }
      return Promise.resolve(result)
    })
    await press(/Import 2 answers/u)
    await give()
    answer(Response.json({ ok: true, surveyId: 's1', counted: 2 }))
    await waitFor(() => expect(tries.length).toBeGreaterThan(0))
    return tries
  }

  test('EV83 a survey that cannot be taken back is told where it is, and nothing is left to send twice', async () => {
    const made = await show(text)
    const tries = await giveUp(made, () => press(/Cancel/u), 2)
    const words = await screen.findByText(/could not be taken back.*“Imported surveys”/u)
    expect(words.textContent).toMatch(/^“Survey of /u)
    await waitFor(() => expect(document.activeElement).toBe(words.closest('p')))
    expect(screen.queryByText(/left out/u)).toBeNull()
    const removal = { type: 'removeSurvey', surveyId: 's1' }
    expect(tries).toEqual([removal, removal])
    expect(screen.queryByRole('button', { name: /Import/u })).toBeNull()
    expect(evidenceOf(made)).toEqual([])
    await press(/Done/u)
    expect(closed).toHaveBeenCalledOnce()
  })

  test('EV83 one more try takes it back, also where the first did and its answer was lost', async () => {
    const made = await show(text)
    expect(await giveUp(made, () => press(/Cancel/u), 1)).toHaveLength(2)
    await screen.findByRole('button', { name: 'Import 2 answers' })
    expect(await giveUp(made, () => press(/Cancel/u), 2, 'doesNotFit')).toHaveLength(2)
    await screen.findByRole('button', { name: 'Import 2 answers' })
    expect(screen.queryByText(/could not be taken back/u)).toBeNull()
  })

  test('EV83 whoever closed the dialog meanwhile is told by a message', async () => {
    const made = await show(text)
    const leave = async (): Promise<void> => {
      await press(/Close/u)
      const isSure = screen.queryByRole('button', { name: 'Leave' })
      if (isSure) fireEvent.click(isSure)
    }
    await giveUp(made, leave, 2)
    const region = await screen.findByRole('region')
    await waitFor(() => expect(region.textContent).toMatch(/could not be taken back/u))
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
