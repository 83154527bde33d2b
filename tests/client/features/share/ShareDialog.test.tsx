import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ShareDialog } from '../../../../client/features/share/ShareDialog.tsx'
import { findVisit, rememberVisit } from '../../../../client/workshop/visits.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

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
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
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
    expect(names).toEqual(roles.flatMap((role) => [`Rotate: ${role}`, `Copy: ${role}`]))
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
      within(row('Participant')).getByRole<HTMLButtonElement>('button', {
        name: 'Copy: Participant',
      }).disabled,
    ).toBe(true)
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
    fireEvent.click(within(row('Viewer')).getByRole('button', { name: 'Rotate: Viewer' }))
    expect(commands).toEqual([])
    fireEvent.click(screen.getAllByRole('button', { name: 'Rotate' }).at(-1)!)
    await vi.waitFor(() => expect(screen.getByText(fresh)).toBeTruthy())
    expect(commands).toEqual([{ type: 'rotateLink', role: 'viewer' }])
    expect(findVisit('w1')?.links).toEqual({ ...links, viewer: fresh })
  })
})
