import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMailDesk } from '../../../../client/features/mailbox/createMailDesk.ts'
import { MailboxDialog } from '../../../../client/features/mailbox/MailboxDialog.tsx'
import type { MailRequest } from '../../../../client/features/mailbox/mailMessages.ts'
import type { OpenMailWorker } from '../../../../client/features/mailbox/openMailWorker.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { mailText, mboxText } from './mailFiles.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  asked = []
  isClosed = false
})
afterEach(cleanup)

let asked: MailRequest[] = []
let isClosed = false
let breakDown: () => void = () => undefined
/** The same desk as in the worker, on the page; jsdom's files have no stream of their own. */
const openHere: OpenMailWorker = (onAnswer, onBreak) => {
  const desk = createMailDesk((answer) => !isClosed && onAnswer(answer))
  breakDown = onBreak
  return {
    ask(request) {
      asked.push(request)
      void desk(request)
    },
    close: () => void (isClosed = true),
  }
}
/** Never answers. */
const openSilent: OpenMailWorker = (_onAnswer, onBreak) => {
  breakDown = onBreak
  return { ask: (request) => void asked.push(request), close: () => void (isClosed = true) }
}

function aFile(name: string, text: string): File {
  const file = new File([text], name)
  const bytes = new TextEncoder().encode(text)
  const stream = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes)
        controller.close()
      },
    })
  return Object.assign(file, { stream })
}
const box = mboxText([
  mailText({
    subject: 'Parcel',
    body: 'My parcel is LATE again',
    date: '5 Jan 2026 09:00:00 +0000',
  }),
  mailText({
    subject: 'Paket',
    body: 'Call me: +46 70 123 45 67, late',
    date: '1 Mar 2026 09:00:00 +0000',
  }),
  mailText({ subject: 'Thanks', body: 'All fine. secret words of nobody' }),
])
const closed = vi.fn()
async function show(openWorker = openHere, files = [aFile('support.mbox', box)]) {
  closed.mockClear()
  const made = renderScreen(() => <MailboxDialog openWorker={openWorker} onClose={closed} />, {
    touchpoints: { 'decision/ship': 'Courier delivers', 'awareness/ad': 'Advert' },
  })
  const zone = screen.getByRole('button', { name: 'Choose mail files' }).parentElement!
  isClosed = false
  fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } })
  return made
}
const terms = (title: string) => screen.findByRole('textbox', { name: `Terms for ${title}` })
async function look(title: string, words: string) {
  fireEvent.input(await terms(title), { target: { value: words } })
  fireEvent.click(
    await screen.findByRole('button', { name: `Excerpts for ${title}` }, { timeout: 5000 }),
  )
}

describe('a support mailbox', () => {
  test('EV13 mails are counted per touchpoint as terms are typed, and noise is taken off', async () => {
    await show()
    await screen.findByText(/3 mails were read · 5 Jan 2026 – 1 Mar 2026 · support.mbox/u)
    await look('Courier delivers', 'LÄTE, parcel')
    screen.getByText('2 mails')
    fireEvent.click(screen.getByRole('button', { name: /^Noise: .*again/u }))
    screen.getByText('1 mail')
    fireEvent.input(await terms('Advert'), { target: { value: 'nothing like it' } })
    await screen.findByText('no mail', {}, { timeout: 5000 })
  })

  test('EV14 what is kept becomes one piece of evidence with count, days and source, in one step of undo', async () => {
    const { workshop, docs } = await show()
    await look('Courier delivers', 'late')
    expect(screen.getByRole('button', { name: 'Keep 0 excerpts' })).toHaveProperty('disabled', true)
    fireEvent.click(screen.getByRole('button', { name: /^Keep: .*Call me/u }))
    fireEvent.click(screen.getByRole('button', { name: 'Keep 1 excerpt' }))
    await waitFor(() => expect(closed).toHaveBeenCalledOnce())
    expect(workshop.evidence()).toEqual([
      expect.objectContaining({
        touchpoint: 'ship',
        kind: 'supportMail',
        text: '“Paket Call me: […], late”',
        source: 'support.mbox: late',
        date: '2026-01-05',
        until: '2026-03-01',
        count: 2,
        status: 'kept',
        author: 'ana',
      }),
    ])
    expect(JSON.stringify(docs.board.toJSON())).not.toMatch(/secret|parcel is/u)
    expect(workshop.undo.undo()).toBe(true)
    expect(workshop.evidence()).toEqual([])
  })

  test('EV12 telephone numbers are hidden unless one wants them, and the screen says what it cannot find', async () => {
    await show()
    await look('Courier delivers', 'late')
    screen.getByText(/Names are not found by any rule/u)
    expect(screen.queryByText(/70 123/u)).toBeNull()
    fireEvent.click(screen.getByRole('switch', { name: /Hide addresses/u }))
    await screen.findByText(/70 123 45 67/u, {}, { timeout: 5000 })
  })

  test('EV13 terms are kept in this browser for the next mailbox, filled from titles and cleared', async () => {
    await show()
    const field = (await terms('Courier delivers')) as HTMLInputElement
    fireEvent.click(screen.getByRole('button', { name: 'Fill in from the titles' }))
    expect(field.value).toBe('courier, delivers')
    cleanup()
    await show()
    expect(((await terms('Courier delivers')) as HTMLInputElement).value).toBe('courier, delivers')
    fireEvent.click(screen.getByRole('button', { name: 'Clear all terms' }))
    expect(((await terms('Advert')) as HTMLInputElement).value).toBe('')
  })

  test('EV15 what is no mail is told at once, and so is a mailbox nothing could be read of', async () => {
    await show(openHere, [aFile('photo.png', 'x')])
    await screen.findByText(/There is no mail file among them/u)
    expect(asked).toEqual([])
    cleanup()
    await show(openHere, [aFile('broken.mbox', 'not at all')])
    await screen.findByText(/No mail could be read/u)
    screen.getByText('broken.mbox:')
    screen.getByText(/this is no mail file/u)
  })

  test('EV15 reading is given up at once, and one that breaks is told', async () => {
    const { workshop } = await show(openSilent)
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(isClosed).toBe(true)
    await screen.findByRole('button', { name: 'Choose mail files' })
    cleanup()
    await show(openSilent)
    breakDown()
    await screen.findByText(/ran out of memory/u)
    expect(workshop.evidence()).toEqual([])
  })

  test('EV15 closing the dialog ends the reading and all it holds', async () => {
    await show(openSilent)
    cleanup()
    expect(isClosed).toBe(true)
  })

  test('EV13 an excerpt can be judged by keys alone, and says what it stands for', async () => {
    await show()
    await look('Courier delivers', 'late')
    const list = screen.getByText(/LATE again/u).closest('li')!
    const keep = within(list).getByRole('button', { name: /^Keep: / })
    expect(keep.getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(keep)
    expect(keep.getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(keep)
    expect(keep.getAttribute('aria-pressed')).toBe('false')
  })

  test('EV72 a mailbox with damaged mails says which and why, and counts the others', async () => {
    const torn = mboxText([mailText({ body: 'LATE' }), '\r\nno head\r\n'])
    await show(openHere, [aFile('support.mbox', torn)])
    await screen.findByText(/1 mail was read/u)
    screen.getByText('support.mbox, mail 2:')
    screen.getByText(/neither a sender, a subject nor a date/u)
  })

  test('EV78 filling in from the titles comes first, empty fields hold no words, and clearing keeps the focus', async () => {
    await show()
    const field = (await terms('Advert')) as HTMLInputElement
    expect([field.value, field.placeholder]).toEqual(['', 'No terms yet'])
    const fill = screen.getByRole('button', { name: 'Fill in from the titles' })
    expect(screen.queryByRole('button', { name: 'Clear all terms' })).toBeNull()
    fireEvent.click(fill)
    const clear = screen.getByRole('button', { name: 'Clear all terms' })
    clear.focus()
    fireEvent.click(clear)
    expect(document.activeElement).toBe(fill)
  })

  test('EV73 files that were chosen elsewhere are read at once', async () => {
    renderScreen(
      () => (
        <MailboxDialog
          files={[aFile('support.mbox', box)]}
          openWorker={openHere}
          onClose={closed}
        />
      ),
      { touchpoints: { 'decision/ship': 'Courier delivers' } },
    )
    isClosed = false
    await screen.findByText(/3 mails were read/u)
  })
})
