import { cleanup, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WorkArea } from '../../../../client/features/shell/WorkArea.tsx'
import type { Step } from '../../../../shared/domain/step.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

const [step, setStep] = createSignal<Step>('swot')
const heading = () => screen.getByRole('heading', { level: 1 })
/** Screens are loaded when they are first looked at. */
const patience = { timeout: 15_000 }

beforeEach(() => {
  prepareBrowser()
  setStep('swot')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = () => renderScreen(() => <WorkArea step={step()} />)
const arrived = (name: string) =>
  vi.waitFor(() => {
    expect(heading().textContent).toBe(name)
    expect(document.activeElement).toBe(heading())
  }, patience)

test('SL6 who comes by a button that is gone begins at the heading of the step', async () => {
  show()
  await arrived('SWOT')
  setStep('rate')
  await arrived('Nothing to rate yet')
}, 30_000)

test('SL6 where the focus is still on something it stays, and a page just loaded is read from its top', async () => {
  vi.stubGlobal('navigator', { ...navigator, userActivation: { hasBeenActive: false } })
  show()
  await vi.waitFor(() => screen.getAllByRole('region'), patience)
  expect(document.activeElement).toBe(document.body)
  vi.unstubAllGlobals()
  const link = document.body.appendChild(document.createElement('button'))
  link.focus()
  setStep('rate')
  await vi.waitFor(() => expect(heading().textContent).toBe('Nothing to rate yet'), patience)
  expect(document.activeElement).toBe(link)
  link.remove()
}, 30_000)
