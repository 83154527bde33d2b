import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { FrameScreen } from '../../../../client/features/frame/FrameScreen.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { prepareDialogs } from '../../browserParts.ts'

// reason: the editor has its own tests and needs a real layout
vi.mock('../../../../client/richtext/RichTextEditor.tsx', () => ({ RichTextEditor: () => null }))

const lead: Seed = {
  role: 'facilitator',
  touchpoints: { 'decision/pay': 'Payment', 'consideration/shop': 'Shop' },
}

/** Presses a text and writes over it. */
function edit(name: RegExp, text: string): void {
  fireEvent.click(screen.getAllByRole('button', { name })[0]!)
  const field = document.activeElement as HTMLTextAreaElement
  fireEvent.input(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}
const isSaid = (text: string) => expect(screen.getByText(text)).toBeTruthy()

beforeAll(() => {
  window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList
  prepareDialogs()
})
afterEach(cleanup)

describe('names and numbers of the frame', () => {
  test('FR37 a second department of the same name is refused beside the field, and stays written', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    fireEvent.click(screen.getByRole('button', { name: 'Add a department' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a department' })
    const before = workshop.departments().length
    field.value = ' sALES '
    fireEvent.keyDown(field, { key: 'Enter' })
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toBe('There is a department “sALES” already. Choose another name.')
    expect(field.getAttribute('aria-describedby')).toBe(alert.id)
    fireEvent.blur(field)
    expect(field.isConnected).toBe(true)
    expect(field.value).toBe(' sALES ')
    expect(workshop.departments()).toHaveLength(before)
    fireEvent.input(field, { target: { value: 'Legal' } })
    expect(screen.queryByRole('alert')).toBeNull()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(workshop.departments().map(({ name }) => name)).toContain('Legal')
  })

  test('FR37 renaming a department or channel to a taken name keeps the old one; its own in capitals is fine', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    fireEvent.click(screen.getByRole('button', { name: 'Edit department Sales' }))
    const name = screen.getByLabelText('Name')
    fireEvent.change(name, { target: { value: 'support' } })
    isSaid('There is a department “support” already. Choose another name.')
    expect(workshop.departments()[0]?.name).toBe('Sales')
    fireEvent.submit(name.closest('form')!)
    expect(screen.getByLabelText('Name')).toBeTruthy()
    fireEvent.change(name, { target: { value: 'SALES' } })
    expect(workshop.departments()[0]?.name).toBe('SALES')
  })

  test('FR37 a stage is not called as another, and new ones get names of their own', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    const names = () => workshop.stages().map((stage) => stage.name)
    const [first, second] = names()
    const button = screen
      .getAllByRole('button')
      .find((one) => one.getAttribute('aria-label')?.endsWith(`: ${first}`))!
    const label = button.getAttribute('aria-label')!.replace(`: ${first}`, '')
    fireEvent.click(button)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: label })
    field.value = ` ${second!.toUpperCase()}  `
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(screen.getByRole('alert').textContent).toContain('There is a stage')
    expect(field.isConnected).toBe(true)
    expect(names()[0]).toBe(first)
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.queryByRole('alert')).toBeNull()
    for (let times = 0; times < 2; times++)
      fireEvent.click(screen.getByRole('button', { name: 'Add a stage' }))
    expect(names().slice(-2)).toEqual(['New stage', 'New stage 2'])
  })

  test('FR38 a number out of bounds is told by the bound, not as no number', () => {
    const { workshop } = renderScreen(FrameScreen, lead)
    edit(/Customers who enter/, '42,000')
    edit(/Customers who enter/, '-5')
    isSaid('0 is the least that fits here.')
    expect(screen.queryByText(/is not a number/u)).toBeNull()
    expect(workshop.stages()[0]?.volume).toBe(42_000)
    edit(/^Minutes for Collect/, '10001')
    isSaid('10000 is the most that fits here.')
  })
})
