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

test('B63 together the steps are called by their names alone', () => {
  open('collect', 'collect')
  expect(button('Next step: Rate').textContent).toBe('Rate')
  expect(button('Previous step: Frame').textContent).toBe('Frame')
})
