import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EvidenceImportDialog } from '../../../../client/features/import/EvidenceImportDialog.tsx'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const closed = vi.fn()
const seed: Seed = {
  touchpoints: { 'awareness/ad': 'Advert', 'decision/pay': 'Payment', 'decision/ship': 'Courier' },
}
/** Opens the dialog and pastes a table into it. */
async function show(text: string, more: Seed = {}): Promise<MadeWorkshop> {
  closed.mockClear()
  const made = renderScreen(() => <EvidenceImportDialog onClose={closed} />, { ...seed, ...more })
  fireEvent.input(screen.getByLabelText('Paste the table'), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  await screen.findByRole('table', {}, { timeout: 5000 })
  return made
}
const press = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const onBoard = ({ workshop }: MadeWorkshop) =>
  workshop
    .evidence()
    .map(({ touchpoint, kind, text }) => `${touchpoint} ${kind}: ${text}`)
    .sort()

describe('importing evidence', () => {
  test('EV4 a table becomes evidence, what is left out is told by number and reason, one undo takes all back', async () => {
    const made = await show(
      'Touchpoint\tText\tKind\tDate\tHow many\npayment\tToo slow\tComplaint\t5.3.2026\t12\n' +
        'Advert\t\tCRM\t\t\nAdvert\tNever seen\tCRM\tsoon\t\nADVERT\tLiked\tSurvey\t\t',
    )
    await press(/Import 2 pieces of evidence/u)
    await screen.findByText('Row 3:')
    screen.getByText(/it says nothing/u)
    screen.getByText('Row 4:')
    screen.getByText(/the date cannot be read/u)
    expect(onBoard(made)).toEqual(['ad feedback: Liked', 'pay complaint: Too slow'])
    expect(made.workshop.evidence().find(({ count }) => count === 12)).toMatchObject({
      date: '2026-03-05',
      status: 'kept',
      author: 'ana',
    })
    expect(closed).not.toHaveBeenCalled()
    expect(made.workshop.undo.undo()).toBe(true)
    expect(onBoard(made)).toEqual([])
    expect(made.workshop.undo.canUndo()).toBe(false)
  })

  test('EV4 a long table comes in whole and in order, and is there once', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `Payment\tNote ${at} ${'x'.repeat(200)}`)
    const text = ['Touchpoint\tText', ...rows].join('\n')
    const made = await show(text)
    await press(/Import 400 pieces/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 10_000 })
    expect(made.workshop.evidence()).toHaveLength(400)
    cleanup()
    await show('Touchpoint\tText\nPayment\tA\nPayment\ta')
    screen.getByRole('button', { name: 'Import 1 piece of evidence' })
    screen.getByText(/twice in the table/u)
  })

  test('EV5 a name like a touchpoint’s is proposed, the person may choose another or leave it out', async () => {
    const made = await show('Touchpoint\tText\nPaying, payments\tSlow\nWeather\tRain')
    screen.getByRole('button', { name: 'Import 1 piece of evidence' })
    screen.getByText(/not clear which touchpoint/u)
    const weather = screen.getByRole('combobox', { name: 'Which touchpoint “Weather” is' })
    fireEvent.change(weather, { target: { value: 'id:ship' } })
    screen.getByRole('button', { name: 'Import 2 pieces of evidence' })
    const paying = screen.getByRole('combobox', { name: 'Which touchpoint “Paying, payments” is' })
    fireEvent.change(paying, { target: { value: 'none' } })
    await press(/Import 1 piece of evidence/u)
    await screen.findByText('Row 2:')
    expect(onBoard(made)).toEqual(['ship feedback: Rain'])
  })

  test('EV6 kind, source and touchpoint are chosen for the rows that say none', async () => {
    const made = await show('Touchpoint\tText\tSource\n\tSlow\tTicket 7\nAdvert\tLoud\t')
    screen.getByRole('button', { name: 'Import 1 piece of evidence' })
    fireEvent.change(screen.getByLabelText('Kind for rows that say none'), {
      target: { value: 'monitoring' },
    })
    fireEvent.input(screen.getByLabelText('Source for rows that say none'), {
      target: { value: 'Forum' },
    })
    fireEvent.change(screen.getByLabelText('Touchpoint for rows that name none'), {
      target: { value: 'id:ship' },
    })
    await press(/Import 2 pieces of evidence/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce())
    expect(onBoard(made)).toEqual(['ad monitoring: Loud', 'ship monitoring: Slow'])
    const sources = made.workshop.evidence().map(({ source }) => source)
    expect(sources.sort()).toEqual(['Forum', 'Ticket 7'])
  })

  test('EV6 without names no evidence carries one', async () => {
    const made = await show('Touchpoint\tText\nAdvert\tLoud', { settings: { anonymous: true } })
    await press(/Import 1 piece of evidence/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce())
    expect(made.workshop.evidence()[0]?.author).toBeNull()
  })

  test('EV73 mail taken for a table is told, and goes to where mail is read', async () => {
    const onMail = vi.fn()
    renderScreen(() => <EvidenceImportDialog onMail={onMail} onClose={closed} />, seed)
    const drop = (file: File) =>
      fireEvent.drop(screen.getByLabelText('Paste the table'), {
        dataTransfer: { files: [file], types: ['Files'] },
      })
    // Larger than a table may be, which is not what is wrong with it.
    const mail = new File(
      ['From ann@example.org Thu Jan  8 09:12:00 2026\n', 'x'.repeat(3e6)],
      'in',
    )
    drop(mail)
    await screen.findByText(/This is mail and no table/u)
    await press(/Read support mail/u)
    expect(onMail).toHaveBeenCalledWith([mail])
    drop(new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'sheet.csv'))
    await screen.findByText(/This is a spreadsheet file/u)
    expect(screen.queryByRole('button', { name: 'Read support mail' })).toBeNull()
    drop(new File(['x'.repeat(3e6)], 'large.csv'))
    await screen.findByText(/This is too large/u)
  })

  test('EV76 what was guessed from the cells is marked, until somebody says so', async () => {
    await show('Payment;Too slow by far;Rainbow\nPaying, payments;It was fine;Rainbow')
    const column = screen.getByRole('combobox', { name: 'What column 1 becomes' })
    const isMarked = (field: HTMLElement) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .some((id) => document.getElementById(id)?.textContent?.includes('Guess'))
    expect(isMarked(column)).toBe(true)
    expect(isMarked(screen.getByRole('combobox', { name: 'What column 3 becomes' }))).toBe(false)
    const name = screen.getByRole('combobox', { name: 'Which touchpoint “Paying, payments” is' })
    expect(isMarked(name)).toBe(true)
    screen.getByText(/1 of them is a guess/u)
    fireEvent.change(name, { target: { value: 'id:ad' } })
    expect(isMarked(name)).toBe(false)
    expect(screen.queryByText(/is a guess/u)).toBeNull()
    fireEvent.change(column, { target: { value: 'stage' } })
    expect(isMarked(column)).toBe(false)
  })

  test('EV77 thousands of names that are not there are drawn a few at a time', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Name number ${at};Words ${at}`)
    await show(['Touchpoint;Text', ...rows].join('\n'))
    expect(screen.getAllByRole('combobox', { name: /^Which touchpoint/u })).toHaveLength(40)
    fireEvent.click(screen.getByRole('button', { name: 'Show 960 more' }))
    expect(screen.getAllByRole('combobox', { name: /^Which touchpoint/u })).toHaveLength(80)
  })

  test('EV74 columns without any words are not drawn, and those behind them keep their number', async () => {
    await show('Touchpoint;;Text;;\nPayment;;Slow;;\n')
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    screen.getByRole('combobox', { name: 'What column 3, “Text”, becomes' })
  })
})
