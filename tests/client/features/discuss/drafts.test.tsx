import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, describe, expect, test } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { hasUnsent } from '../../../../client/ui/isWriting.ts'
import * as record from '../../../../shared/doc/record.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { apart, publish, together } from './tallies.ts'

const show = () =>
  renderScreen(
    DiscussScreen,
    {
      touchpoints: { close: 'Payment', track: 'Delivery tracking' },
      activities: { rate: 'revealed' },
      rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
    },
    { prepare: (made) => publish(made, 'r1', { close: together, track: apart }) },
  )
const field = () => screen.getByLabelText<HTMLInputElement>('Add a comment')
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const call = (made: ReturnType<typeof show>, target: string, at: number) =>
  record.session.patch(made.docs.record, { summon: { step: 'discuss', target, at } })

afterEach(() => {
  cleanup()
  localStorage.clear()
})

describe('half-written comments', () => {
  test('DS7 a half-written comment stays with its touchpoint and is never filed under another', () => {
    const { workshop } = show()
    fireEvent.input(field(), { target: { value: 'Two days' } })
    expect(hasUnsent()).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Next: Payment' }))
    expect(hasUnsent()).toBe(false)
    expect(heading()).toBe('Payment')
    expect(field().value).toBe('')
    fireEvent.submit(field().form!)
    expect(workshop.comments()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Previous item', hidden: true }))
    expect(field().value).toBe('Two days')
    fireEvent.submit(field().form!)
    expect(workshop.comments()).toMatchObject([{ target: 'track', text: 'Two days' }])
    expect(field().value).toBe('')
  })

  test('DS12 the facilitator’s call waits while somebody writes, and can be taken or left', () => {
    const made = show()
    field().focus()
    fireEvent.input(field(), { target: { value: 'Two days' } })
    call(made, 'close', 5)
    expect(heading()).toBe('Delivery tracking')
    expect(screen.getByText('The facilitator asks everyone to look at “Payment”')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Finish here first' }))
    expect(screen.queryByText(/asks everyone to look at/u)).toBeNull()
    expect(heading()).toBe('Delivery tracking')
    call(made, 'close', 6)
    fireEvent.click(screen.getByRole('button', { name: 'Go there' }))
    expect(heading()).toBe('Payment')
    expect(field().value).toBe('')
    expect(screen.queryByText(/asks everyone to look at/u)).toBeNull()
  })
})
