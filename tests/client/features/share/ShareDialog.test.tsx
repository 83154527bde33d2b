import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ShareDialog } from '../../../../client/features/share/ShareDialog.tsx'
import { findVisit, rememberVisit } from '../../../../client/workshop/visits.ts'
import { departments } from '../../../../shared/doc/frame.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareDialogs } from '../../browserParts.ts'

const links = {
  facilitator: 'http://a.example/w/w1#f',
  participant: 'http://a.example/w/w1#p',
  customer: 'http://a.example/w/w1#c',
  viewer: 'http://a.example/w/w1#v',
}
const copied = vi.fn((_text: string) => Promise.resolve())

beforeEach(() => {
  localStorage.clear()
  copied.mockClear()
  Object.assign(navigator, { clipboard: { writeText: copied } })
  prepareDialogs()
})
afterEach(cleanup)

function open({
  holds = true,
  prepare,
}: { holds?: boolean; prepare?: (made: MadeWorkshop) => void } = {}) {
  return renderScreen(
    () => <ShareDialog onClose={() => undefined} />,
    { role: 'facilitator' },
    {
      prepare(made) {
        rememberVisit({ ...made.workshop.visit, ...(holds ? { links } : {}) })
        prepare?.(made)
      },
    },
  )
}

const roles = ['Facilitator', 'Participant', 'Customer', 'Viewer']
const row = (role: string) =>
  screen.getByRole('heading', { name: new RegExp(`^${role}`, 'u') }).closest('li')!

describe('ShareDialog', () => {
  test('SH1 each of the four links says what it may do and is copied whole', async () => {
    open()
    expect(row('Customer').textContent).toContain('Sees nothing from inside the company')
    fireEvent.click(within(row('Customer')).getByRole('button', { name: 'Copy: Customer' }))
    await vi.waitFor(() => expect(copied).toHaveBeenCalledWith(links.customer))
  })

  test('SH20 each button says of which link, and so does what is said after copying', async () => {
    open()
    const names = roles.flatMap((role) =>
      within(row(role))
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label')),
    )
    const others = (role: string) => (role === 'Participant' ? [] : [`QR code: ${role}`])
    expect(names).toEqual(
      roles.flatMap((role) => [`Replace: ${role}`, ...others(role), `Copy: ${role}`]),
    )
    fireEvent.click(screen.getByRole('button', { name: 'Copy: Viewer' }))
    expect(await screen.findByText('Copied: Viewer')).toBeTruthy()
  })

  test('SH2 the code to scan is the participant link, and only where this browser holds it', () => {
    open()
    expect(screen.getByRole('img', { name: 'Scan to join as a participant' })).toBeTruthy()
    cleanup()
    localStorage.clear()
    open({ holds: false })
    expect(screen.queryByRole('img', { name: 'Scan to join as a participant' })).toBeNull()
    expect(
      within(row('Participant')).queryByRole('button', { name: 'Copy: Participant' }),
    ).toBeNull()
  })

  test('SH34 a link this browser never had says where it is and what works without it', () => {
    open({ holds: false })
    for (const role of roles) {
      expect(row(role).textContent).toContain('made in another browser')
      expect(within(row(role)).getByRole('button', { name: `Replace: ${role}` })).toBeTruthy()
    }
    expect(row('Participant').textContent).toContain('Let people in by code and QR instead')
    expect(row('Viewer').textContent).not.toContain('QR')
    expect(screen.getByText(/^Switch the code on below/u)).toBeTruthy()
    expect(screen.getByRole('switch', { name: 'Let people in by a code' })).toBeTruthy()
  })

  test('SH35 a link that was replaced elsewhere is let go of, the others stay', async () => {
    const fetched = vi.fn((path: string, request?: RequestInit) =>
      Promise.resolve(
        path.endsWith('/invitation') && String(request?.body).includes('"p"')
          ? Response.json({ code: 'badToken', detail: '' }, { status: 401 })
          : Response.json({ code: 'unavailable', detail: '' }, { status: 503 }),
      ),
    )
    vi.stubGlobal('fetch', fetched)
    try {
      open()
      await vi.waitFor(() =>
        expect(row('Participant').textContent).toContain('made in another browser'),
      )
      const { participant: _, ...others } = links
      expect(findVisit('w1')?.links).toEqual(others)
      expect(row('Viewer').textContent).toContain(links.viewer)
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('SH36 the projector opens in a window of its own, with and without the link', () => {
    for (const holds of [true, false]) {
      localStorage.clear()
      open({ holds })
      const project = screen.getByRole('link', { name: 'Project' })
      expect(project.getAttribute('target')).toBe('present-w1')
      cleanup()
    }
  })

  test('SH37 where departments are small, who is in and whose ratings count are told apart', () => {
    open({
      prepare({ docs }) {
        departments.put(docs.frame, {
          id: 'support',
          name: 'Support',
          colour: 1,
          expected: 2,
          position: 'a0',
        })
      },
    })
    const said = screen.getByText(/fewer than three people/u).textContent ?? ''
    expect(said).toMatch(/^Everybody sees who is in\. Ratings/u)
  })
  test('SH3 a link is replaced only after asking, and the new one is kept', async () => {
    const fresh = 'http://a.example/w/w1#new'
    const { commands } = open({
      prepare({ workshop }) {
        const send = workshop.command
        Object.assign(workshop, {
          command: async (command: Parameters<typeof send>[0]) => ({
            ...(await send(command)),
            link: fresh,
          }),
        })
      },
    })
    fireEvent.click(within(row('Viewer')).getByRole('button', { name: 'Replace: Viewer' }))
    expect(commands).toEqual([])
    fireEvent.click(screen.getAllByRole('button', { name: 'Replace' }).at(-1)!)
    await vi.waitFor(() => expect(screen.getByText(fresh)).toBeTruthy())
    expect(commands).toEqual([{ type: 'rotateLink', role: 'viewer' }])
    expect(findVisit('w1')?.links).toEqual({ ...links, viewer: fresh })
  })

  test('SH60 the code of another link is drawn when asked for, alone, and says what scanning does', () => {
    open()
    expect(screen.getAllByRole('img').length).toBe(1)
    fireEvent.click(screen.getByRole('button', { name: 'QR code: Customer' }))
    const dialog = screen.getByRole('dialog', { name: 'To scan: Customer' })
    expect(within(dialog).getByRole('img', { name: 'Scan to rate as a customer' })).toBeTruthy()
    expect(dialog.textContent).toContain('Sees nothing from inside the company')
    expect(dialog.textContent).toContain(links.customer)
    expect(within(dialog).getByRole('button', { name: 'Save as a picture' })).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog', { name: 'To scan: Customer' })).toBeNull()
  })

  test('SH60 a link this browser does not hold has no code to draw', () => {
    open({ holds: false })
    expect(screen.queryByRole('button', { name: /^QR code/u })).toBeNull()
  })

  test('SH61 the code of the facilitator link is drawn after a warning, for a minute, and never kept as a picture', () => {
    vi.useFakeTimers()
    try {
      open()
      fireEvent.click(screen.getByRole('button', { name: 'QR code: Facilitator' }))
      const dialog = within(screen.getByRole('dialog', { name: 'To scan: Facilitator' }))
      expect(dialog.queryByRole('img')).toBeNull()
      expect(dialog.getByText(/not on the projector/u)).toBeTruthy()
      expect(dialog.queryByRole('button', { name: 'Save as a picture' })).toBeNull()
      const show = () => dialog.getByRole('button', { name: 'Show the code for a minute' })
      fireEvent.click(show())
      const code = dialog.getByRole('img', { name: 'Scan to run the workshop too' })
      expect(code.parentElement).toBe(document.activeElement)
      vi.advanceTimersByTime(59_000)
      expect(dialog.queryByRole('img')).not.toBeNull()
      vi.advanceTimersByTime(1000)
      expect(dialog.queryByRole('img')).toBeNull()
      expect(document.activeElement).toBe(show())
    } finally {
      vi.useRealTimers()
    }
  })
})

test('PN65 the customers’ link says whether it works now, and until when', async () => {
  const made = open()
  expect(row('Customer').textContent).toContain('The form is not open')
  const panel = made.docs.record.getMap('panel')
  panel.set('round', 'r1')
  panel.set('state', 'open')
  await vi.waitFor(() => expect(row('Customer').textContent).toContain('The form is open.'))
  panel.set('until', Date.now() + 5 * 60_000 - 1000)
  await vi.waitFor(() =>
    expect(row('Customer').textContent).toContain('The form is open: 5 minutes left.'),
  )
  panel.set('state', 'closed')
  await vi.waitFor(() => expect(row('Customer').textContent).toContain('The form is closed.'))
  panel.set('state', 'revealed')
  await vi.waitFor(() =>
    expect(row('Customer').textContent).toContain('what customers said in this round is shown'),
  )
  expect(row('Participant').textContent).not.toContain('The form')
})
