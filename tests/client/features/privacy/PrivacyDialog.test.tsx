import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PrivacyDialog } from '../../../../client/features/privacy/PrivacyDialog.tsx'
import { privacy } from '../../../../client/i18n/en/privacy.ts'
import { settings } from '../../../../shared/doc/frame.ts'
import { prepareBrowser } from '../../browserParts.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const close = vi.fn<() => void>()
beforeEach(prepareBrowser)
afterEach(cleanup)

const show = (seed: Seed = {}, prepare?: (made: MadeWorkshop) => void) =>
  renderScreen(() => <PrivacyDialog onClose={close} />, seed, prepare ? { prepare } : {})
const receivedPage = () => fireEvent.click(screen.getByLabelText(privacy.tabs.received))

test('SL40 the page follows the settings while it is open', () => {
  const { docs } = show({ activities: { collect: 'open' } })
  expect(screen.getByText(privacy.says.named)).toBeTruthy()
  expect(screen.queryByText(privacy.limits.lone)).toBeNull()
  settings.patch(docs.frame, { anonymous: true })
  expect(screen.queryByText(privacy.says.named)).toBeNull()
  expect(screen.getByText(privacy.says.notWhose)).toBeTruthy()
  expect(screen.getByText(privacy.limits.lone)).toBeTruthy()
})

test('SL41 what was received is counted by document, and found to hold nothing of others’ desks', () => {
  show({ touchpoints: { t1: 'Box', t2: 'Queue' } })
  receivedPage()
  expect(screen.getByText(privacy.received.clean)).toBeTruthy()
  const row = screen.getByRole('row', { name: /^Board/u })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['3', '2', '4', '2,048'])
})

test('SL41 a list that does not belong into a shared document is named', () => {
  show({}, ({ docs }) => docs.board.getMap('ratings:r1').set('t1', { expectation: 5 }))
  receivedPage()
  expect(screen.getByText(privacy.received.stray)).toBeTruthy()
  expect(screen.getByText(/board\/ratings:r1/u)).toBeTruthy()
})

test('SL42 everything can be taken away as a file', async () => {
  const made: Blob[] = []
  vi.stubGlobal('URL', {
    ...URL,
    createObjectURL: (blob: Blob) => {
      made.push(blob)
      return 'blob:x'
    },
    revokeObjectURL: () => undefined,
  })
  show({ touchpoints: { t1: 'Box' } })
  receivedPage()
  fireEvent.click(screen.getByRole('button', { name: privacy.received.download }))
  vi.unstubAllGlobals()
  const file = JSON.parse(await made[0]!.text()) as {
    documents: Record<string, { content: Record<string, object>; bytes: string }>
    messages: { kind: string }[]
  }
  expect(Object.keys(file.documents)).toEqual(['frame', 'board', 'record', 'desk'])
  expect(file.documents.board?.content.touchpoints).toMatchObject({ t1: { title: 'Box' } })
  expect(file.messages).toMatchObject([{ kind: 'board', content: 3 }])
})
