import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CustomerLink } from '../../../../client/features/share/CustomerLink.tsx'
import { rememberVisit } from '../../../../client/workshop/visits.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

const customer = 'http://a.example/w/w1#c'
const copied = vi.fn((_text: string) => Promise.resolve())

beforeAll(prepareBrowser)
beforeEach(() => {
  localStorage.clear()
  copied.mockClear()
  Object.assign(navigator, { clipboard: { writeText: copied } })
})
afterEach(cleanup)

const open = (holds: boolean) =>
  renderScreen(
    () => <CustomerLink />,
    { role: 'facilitator' },
    {
      prepare: (made) =>
        rememberVisit({ ...made.workshop.visit, ...(holds && { links: { customer } }) }),
    },
  )

test('PN65 where customers are asked their link is copied, and drawn as a code to scan', async () => {
  open(true)
  screen.getByText(/The form is not open/u)
  fireEvent.click(screen.getByRole('button', { name: 'Copy: Customer' }))
  await vi.waitFor(() => expect(copied).toHaveBeenCalledWith(customer))
  fireEvent.click(screen.getByRole('button', { name: 'QR code: Customer' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain(customer)
  expect(dialog.querySelector('svg[role="img"]')).not.toBeNull()
})

test('PN65 a browser that does not hold the link says where to get one', () => {
  open(false)
  screen.getByText(/This browser does not hold the link/u)
  expect(screen.queryAllByRole('button')).toEqual([])
})
