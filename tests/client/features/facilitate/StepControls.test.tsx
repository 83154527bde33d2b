import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { StepControls } from '../../../../client/features/facilitate/StepControls.tsx'
import * as record from '../../../../shared/doc/record.ts'
import type { Step } from '../../../../shared/domain/step.ts'
import { renderRouted } from '../../renderRouted.tsx'

const onMove = vi.fn()
const open = (viewed: Step, group: Step) =>
  renderRouted(() => <StepControls step={viewed} onMove={onMove} />, {
    role: 'facilitator',
    step: group,
    at: `/w/w1/${viewed}`,
  })
const button = (name: string) => screen.getByRole('button', { name })

afterEach(cleanup)

test('B62 away from the group the bar says where the group is and where I look, else neither', async () => {
  const { docs } = open('collect', 'frame')
  const link = screen.getByRole('link', { name: 'The group is at Frame. You look at Collect.' })
  expect(link.textContent).toContain('Group: FrameYou: Collect')
  expect(link.getAttribute('href')).toBe('/w/w1/frame')
  record.session.patch(docs.record, { step: 'collect' })
  const steps = screen.getByRole('group', { name: 'The step of the group' })
  await vi.waitFor(() => expect(steps.textContent).toContain('2 of 7'))
  expect(steps.textContent).not.toMatch(/You|Group/u)
})

test('B63 away from the group the steps beside it say that they move the group, and do', () => {
  open('swot', 'collect')
  expect(button('Previous step: move the group back to Frame').textContent).toBe('Back to Frame')
  const next = button('Next step: move the group on to Rate')
  expect(next.textContent).toBe('On to Rate')
  fireEvent.click(next)
  expect(onMove).toHaveBeenCalledWith('rate')
})

test('B91 the second click of a double one moves nobody, and Enter that is held presses once', () => {
  onMove.mockClear()
  open('collect', 'collect')
  const next = button('Next step: Rate')
  fireEvent.click(next, { detail: 1 })
  fireEvent.click(next, { detail: 2 })
  expect(onMove).toHaveBeenCalledTimes(1)
  // A key that is prevented presses nothing.
  expect(fireEvent.keyDown(next, { key: 'Enter' })).toBe(true)
  expect(fireEvent.keyDown(next, { key: 'Enter', repeat: true })).toBe(false)
  expect(fireEvent.keyDown(next, { key: 'Tab', repeat: true })).toBe(true)
  cleanup()
  open('map', 'map')
  const end = button('Finish the workshop')
  expect(fireEvent.keyDown(end, { key: 'Enter', repeat: true })).toBe(false)
})

test('B63 together the steps are called by their names alone', () => {
  open('collect', 'collect')
  expect(button('Next step: Rate').textContent).toBe('Rate')
  expect(button('Previous step: Frame').textContent).toBe('Frame')
})
