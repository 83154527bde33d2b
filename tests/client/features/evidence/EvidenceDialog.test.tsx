import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EvidenceDialog } from '../../../../client/features/evidence/EvidenceDialog.tsx'
import { evidence } from '../../../../shared/doc/board.ts'
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const opened = vi.fn()
const a = (text: string, fields: Partial<Evidence> = {}): Evidence => ({
  id: text.replaceAll(' ', '-'),
  touchpoint: 'pay',
  kind: 'complaint',
  text,
  source: '',
  date: null,
  status: 'kept',
  author: null,
  ...fields,
})
const pieces = [
  a('Too slow'),
  a('Where is it', {
    kind: 'supportMail',
    source: 'box.mbox',
    date: '2026-01-05',
    until: '2026-03-01',
    count: 34,
  }),
  a('Just talk', { touchpoint: 'ad', status: 'rejected' }),
]
const show = (seed: Seed = {}) => {
  const made = renderScreen(() => <EvidenceDialog onClose={() => undefined} onOpen={opened} />, {
    touchpoints: { 'awareness/ad': 'Advert', 'decision/pay': 'Payment' },
    ...seed,
  })
  for (const one of pieces) evidence.put(made.docs.board, one)
  return made
}
const look = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const row = (text: string) => screen.getByText(text).closest('li')!

describe('all evidence', () => {
  test('EV7 stands by touchpoint with its facts, counted with what is noise and what has none', () => {
    show()
    screen.getByText('2 pieces of evidence kept · 1 set aside as noise · 1 touchpoint has none')
    within(row('Where is it')).getByText(
      'Support mail · 34 mails · box.mbox · 5 Jan 2026 – 1 Mar 2026',
    )
    look('Without evidence')
    expect(screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual([
      'Advert',
    ])
    look('Noise')
    screen.getByText('Just talk')
    expect(screen.queryByText('Too slow')).toBeNull()
  })

  test('EV7 one kind at a time', () => {
    show()
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), {
      target: { value: 'supportMail' },
    })
    screen.getByText('Where is it')
    expect(screen.queryByText('Too slow')).toBeNull()
    expect(screen.queryByText('Advert')).toBeNull()
  })

  test('EV8 what is set aside as noise counts nowhere, and is kept again', () => {
    const { workshop } = show()
    fireEvent.click(within(row('Too slow')).getByRole('button', { name: 'Reject as noise' }))
    screen.getByText('1 piece of evidence kept · 2 set aside as noise · 1 touchpoint has none')
    fireEvent.click(within(row('Just talk')).getByRole('button', { name: 'Keep after all' }))
    screen.getByText(
      '2 pieces of evidence kept · 1 set aside as noise · every touchpoint has evidence',
    )
    expect(workshop.evidence().filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })

  test('EV9 a participant is led to the ways in, a viewer reads and is offered nothing', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Read support mail' }))
    expect(opened).toHaveBeenLastCalledWith('mailbox')
    fireEvent.click(screen.getByRole('button', { name: 'Import a table' }))
    expect(opened).toHaveBeenLastCalledWith('importEvidence')
    expect(screen.getByRole('link', { name: 'Add evidence to Payment' }).getAttribute('href')).toBe(
      '/w/w1/collect?touchpoint=pay',
    )
    cleanup()
    show({ role: 'viewer' })
    screen.getByText('Too slow')
    const buttons = screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))
    expect(buttons).toEqual(['Close'])
    expect(screen.queryByRole('link')).toBeNull()
  })
})
