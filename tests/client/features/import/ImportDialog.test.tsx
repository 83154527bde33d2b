import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ImportDialog } from '../../../../client/features/import/ImportDialog.tsx'
import { drafts } from '../../../../shared/doc/desk.ts'
import * as frame from '../../../../shared/doc/frame.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const closed = vi.fn()
const show = (
  text: string | null,
  seed: Seed = { role: 'facilitator', activities: { collect: 'open' } },
) => {
  closed.mockClear()
  const table = text === null ? null : { text, stage: 'decision' }
  return renderScreen(() => <ImportDialog table={table} onClose={closed} />, seed)
}
const press = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const onBoard = ({ workshop }: MadeWorkshop) =>
  workshop.touchpoints().map(({ stage, title }) => `${stage}: ${title}`)

describe('importing a table', () => {
  test('CO60 pasted cells become touchpoints in the order of the table, and one undo takes all back', async () => {
    const rows = Array.from({ length: 240 }, (_, at) => `Awareness\tNote ${at}\tTelex`)
    const made = show(['Stage\tTouchpoint\tChannels', ...rows].join('\n'))
    const before = made.workshop.channels().length
    await press(/Import 240 touchpoints/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 10_000 })
    expect(onBoard(made)).toEqual(rows.map((_, at) => `awareness: Note ${at}`))
    expect(made.workshop.channels()).toHaveLength(before + 1)
    expect(made.workshop.undo.undo()).toBe(true)
    expect(onBoard(made)).toEqual([])
    expect(made.workshop.channels()).toHaveLength(before)
    expect(made.workshop.undo.canUndo()).toBe(false)
  })

  test('B75 what was pasted is not thrown away by Escape without a question', async () => {
    show(null)
    const dialog = () => document.querySelector('dialog')!
    const escape = () =>
      dialog().dispatchEvent(new Event('cancel', { cancelable: true, bubbles: false }))
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Title\nBasket' } })
    escape()
    expect(closed).not.toHaveBeenCalled()
    await press(/^Go on with it$/u)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Title\nBasket')
    escape()
    await press(/^Leave$/u)
    expect(closed).toHaveBeenCalledOnce()
  })

  test('B75 where nothing was pasted it closes at once', () => {
    show(null)
    document.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true }))
    expect(closed).toHaveBeenCalledOnce()
  })

  test('CO61 no piece of a long import is more than the server takes at once', async () => {
    const made = show(
      ['Title\tNote', ...Array.from({ length: 90 }, (_, at) => `T${at}\t${'ł'.repeat(3900)}`)].join(
        '\n',
      ),
    )
    const sizes: number[] = []
    made.docs.board.on('update', (update: Uint8Array) => sizes.push(update.length))
    await press(/Import 90 touchpoints/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 10_000 })
    expect(onBoard(made)).toHaveLength(90)
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024)
  })

  test('CO62 rows that do not fit are told by number and reason, and the others come in', async () => {
    const made = show('Title\tStage\nBasket\tDecision\n\tDecision\nPayment\tAwareness')
    await press(/Import 2 touchpoints/u)
    expect(await screen.findByText('Row 3:')).toBeTruthy()
    expect(screen.getByText(/no touchpoint in it/u)).toBeTruthy()
    expect(onBoard(made)).toEqual(['awareness: Payment', 'decision: Basket'])
    expect(closed).not.toHaveBeenCalled()
    await press(/Done/u)
    expect(closed).toHaveBeenCalledOnce()
  })

  test('CO62 what is on the board already is left out, unless one wants it', async () => {
    show('Title\tStage\nPAYMENT\tDecision\nNew\tDecision', {
      role: 'facilitator',
      touchpoints: { 'decision/pay': 'Payment' },
    })
    expect(await screen.findByRole('button', { name: 'Import 1 touchpoint' })).toBeTruthy()
    fireEvent.click(screen.getByRole('switch', { name: /on the board already/u }))
    expect(screen.getByRole('button', { name: 'Import 2 touchpoints' })).toBeTruthy()
  })

  test('CO92 cells beyond the headings are no column of their own, and their row is told', async () => {
    const made = show(
      'Title;Stage;Note\nBasket;Decision;x\nContract;Decision;too;Web;here\nA;Decision;',
    )
    await press(/Import 2 touchpoints/u)
    await screen.findByText('Row 3:')
    screen.getByText(/more cells than headings/u)
    expect(onBoard(made)).toEqual(['decision: Basket', 'decision: A'])
    expect(screen.queryByText('many')).toBeNull()
  })

  test('CO93 what stands twice in the table is told, unless one wants it', async () => {
    show('Title\tStage\nReads reviews\tDecision\nReads reviews\tDecision')
    await screen.findByRole('button', { name: 'Import 1 touchpoint' })
    screen.getByText(/twice in the table; the first one comes in/u)
    fireEvent.click(screen.getByRole('switch', { name: /twice in the table/u }))
    screen.getByRole('button', { name: 'Import 2 touchpoints' })
  })

  test('CO63 in private everything that comes in is a draft of one’s own', async () => {
    const made = show('Title\tStage\nBasket\tDecision\nPayment\tElsewhere', {
      activities: { collect: 'private' },
    })
    await press(/Import 2 touchpoints/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 10_000 })
    expect(made.docs.board.getMap('touchpoints').size).toBe(0)
    expect(
      drafts
        .list(made.docs.desk)
        .map(({ title, stage }) => `${stage}: ${title}`)
        .sort(),
    ).toEqual(['decision: Basket', 'decision: Payment'])
  })

  test('CO64 a participant matches or leaves empty what is not there, a facilitator may add it', async () => {
    const text = 'Title\tStage\tDepartment\nBasket\tElsewhere\tLegal'
    const made = show(text, { activities: { collect: 'open' } })
    const select = await screen.findByRole('combobox', { name: 'What “Elsewhere” becomes' })
    expect(select.textContent).not.toContain('Add as a new stage')
    fireEvent.change(select, { target: { value: 'id:awareness' } })
    await press(/Import 1 touchpoint/u)
    await waitFor(() => expect(closed).toHaveBeenCalledOnce(), { timeout: 10_000 })
    expect(onBoard(made)).toEqual(['awareness: Basket'])
    expect(frame.departments.list(made.docs.frame).map(({ name }) => name)).not.toContain('Legal')
  })

  test('CO66 a table waits while collecting is closed, and comes in when it is open again', async () => {
    const made = show('Title\tStage\nBasket\tDecision', { activities: { collect: 'closed' } })
    const add = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Import 1 touchpoint',
    })
    expect(add.disabled).toBe(true)
    expect(screen.getByText(/Waits here until collecting|collecting/u)).toBeTruthy()
    made.setActivity('collect', 'open')
    expect(add.disabled).toBe(false)
  })

  test('CO65 whoever gives up while it is added finds everything as it was', async () => {
    const made = show(
      ['Title\tStage', ...Array.from({ length: 900 }, (_, at) => `T${at}\tNew stage`)].join('\n'),
    )
    const before = Y.encodeStateVector(made.docs.board)
    await press(/Import 900 touchpoints/u)
    await screen.findByText(/Adding [1-9]\d* of 900/u)
    await press(/Cancel/u)
    await waitFor(() => expect(screen.queryByText(/Adding/u)).toBeNull(), { timeout: 10_000 })
    expect(onBoard(made)).toEqual([])
    expect(made.workshop.stages().map(({ name }) => name)).not.toContain('New stage')
    expect(Y.encodeStateVector(made.docs.board)).not.toEqual(before)
    expect(screen.getByRole('button', { name: 'Import 900 touchpoints' })).toBeTruthy()
  })

  test('CO66 without a table one pastes it or chooses a file, and an empty one is told', async () => {
    show(null)
    const field = screen.getByRole('textbox', { name: 'Paste the table' })
    expect(screen.getByText(/Up to 1,000 touchpoints and 2 MB/u)).toBeTruthy()
    fireEvent.input(field, { target: { value: 'Basket;Decision\nPayment;Decision' } })
    await press(/Next/u)
    expect(await screen.findByRole('button', { name: 'Import 2 touchpoints' })).toBeTruthy()
    await press(/Back/u)
    expect(
      (screen.getByRole('textbox', { name: 'Paste the table' }) as HTMLTextAreaElement).value,
    ).toContain('Basket')
  })
})
