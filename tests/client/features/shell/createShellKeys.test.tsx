import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createShellKeys } from '../../../../client/features/shell/createShellKeys.ts'
import { Dialog } from '../../../../client/ui/Dialog.tsx'
import { ModalProvider } from '../../../../client/ui/modals.tsx'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import { renderRouted } from '../../renderRouted.tsx'
import { prepareDialogs } from '../../browserParts.ts'

beforeEach(() => {
  prepareDialogs()
})
afterEach(cleanup)

test('SL61 under an open dialog no key undoes, steps on or opens another; without it they do', async () => {
  const opened = vi.fn()
  const [isOpen, setOpen] = createSignal(true)
  const Keys = () => {
    createShellKeys(useWorkshop(), () => 'frame', opened)
    return (
      <Dialog open={isOpen()} onClose={() => undefined} title="Share">
        <button type="button">Copy</button>
      </Dialog>
    )
  }
  const { workshop } = renderRouted(
    () => (
      <ModalProvider>
        <Keys />
      </ModalProvider>
    ),
    { role: 'facilitator' },
  )
  // What reads keys is fetched; an open page has it.
  await import('tinykeys')
  await new Promise((resolve) => setTimeout(resolve))
  const add = () => workshop.frame.departments.add({ name: 'Legal', colour: 1, expected: null })
  add()
  const names = () => workshop.departments().map(({ name }) => name)
  const button = screen.getByRole('button', { name: 'Copy' })
  fireEvent.keyDown(button, { key: 'z', code: 'KeyZ', ctrlKey: true })
  fireEvent.keyDown(button, { key: '?', code: 'Slash' })
  expect(names()).toContain('Legal')
  expect(opened).not.toHaveBeenCalled()
  setOpen(false)
  fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true })
  expect(names()).not.toContain('Legal')
  fireEvent.keyDown(document.body, { key: '?', code: 'Slash' })
  expect(opened).toHaveBeenCalledWith('keys')
})
