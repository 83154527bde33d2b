import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { MemoryRouter, Route } from '@solidjs/router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CreateDialog } from '../../../../client/features/home/CreateDialog.tsx'
import type { Source } from '../../../../client/features/home/startWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

const sent = vi.fn()

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
  vi.stubGlobal('fetch', sent)
  sent.mockReset().mockResolvedValue(Response.json({ code: 'internal' }, { status: 500 }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = async (source: Source): Promise<HTMLInputElement> => {
  renderScreen(
    () => (
      <MemoryRouter>
        <Route path="/" component={() => <CreateDialog source={source} onClose={() => {}} />} />
      </MemoryRouter>
    ),
    {},
  )
  return screen.findByRole('textbox', { name: 'Title of the workshop' })
}
const send = async (): Promise<unknown> => {
  fireEvent.input(screen.getByRole('textbox', { name: /^Your name/u }), {
    target: { value: 'Mara' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Create the workshop' }))
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  return JSON.parse((sent.mock.calls[0] as [string, { body: string }])[1].body)
}

test('HM52 the name of the template is proposed as the title, and taken where nothing else is written', async () => {
  const title = await show({ kind: 'template', template: 'bank' })
  expect(title.value).toBe('Opening a bank account')
  expect(await send()).toMatchObject({ title: 'Opening a bank account', template: 'bank' })
})

test('HM52 a proposed title lies ready to be typed over, and what was typed stays', async () => {
  const title = await show({ kind: 'template', template: 'bank' })
  expect(document.activeElement).toBe(title)
  expect([title.selectionStart, title.selectionEnd]).toEqual([0, title.value.length])
  fireEvent.input(title, { target: { value: 'Our accounts' } })
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'sv' } })
  expect(title.value).toBe('Our accounts')
  expect(await send()).toMatchObject({ title: 'Our accounts', language: 'sv' })
})

test('HM52 a title that was emptied is asked for, and none is put back', async () => {
  const title = await show({ kind: 'template', template: 'bank' })
  fireEvent.input(title, { target: { value: '' } })
  fireEvent.click(screen.getByRole('button', { name: 'Create the workshop' }))
  expect(title.getAttribute('aria-invalid')).toBe('true')
  expect(title.value).toBe('')
  expect(sent).not.toHaveBeenCalled()
})

test('HM52 a blank workshop has nothing to be named after', async () => {
  const title = await show({ kind: 'template', template: 'blank' })
  expect(title.value).toBe('')
})
