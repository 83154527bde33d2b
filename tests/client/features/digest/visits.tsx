/** Visits of Ana to a workshop days apart, and what may happen to it between them; with fake timers. */
import { cleanup } from '@solidjs/testing-library'
import { vi } from 'vitest'
import { DigestKeeper } from '../../../../client/features/digest/DigestKeeper.tsx'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

export const day = 86_400_000
const people = ['ana', 'ben'].map((id) => ({
  id,
  name: id === 'ana' ? 'Ana' : 'Ben',
  department: 'sales',
  role: 'participant' as const,
  present: true,
}))
export const seed: Seed = {
  people,
  step: 'collect',
  activities: { collect: 'open' },
  touchpoints: { 'decision/pay': 'Payment', 'decision/old': 'Old one' },
}
export const mine = ({ docs }: MadeWorkshop): void =>
  board.touchpoints.patch(docs.board, 'pay', { author: 'ana' })

/** A visit with the page open for a moment, and then nobody for two days. */
export function visit(more: Seed = {}): void {
  renderRouted(() => <DigestKeeper onShow={() => undefined} />, { ...seed, ...more }, mine)
  vi.advanceTimersByTime(3000)
  cleanup()
  vi.advanceTimersByTime(2 * day)
}

export const shown = vi.fn()
/** Comes back to a workshop to which this has happened. */
export function comeBack(
  happened: (made: MadeWorkshop) => void,
  more: Seed & { readonly at?: string } = {},
) {
  const made = renderRouted(
    () => <DigestKeeper onShow={shown} />,
    { ...seed, ...more },
    (made) => {
      mine(made)
      happened(made)
    },
  )
  vi.advanceTimersByTime(3000)
  return made
}
export const much = ({ docs }: MadeWorkshop): void => {
  board.touchpoints.patch(docs.board, 'pay', { title: 'Payments' })
  for (const id of ['n1', 'n2'])
    board.touchpoints.put(docs.board, {
      ...board.touchpoints.get(docs.board, 'old')!,
      id,
      title: id,
      stage: 'awareness',
      department: 'support',
      author: 'ben',
    })
  board.comments.put(docs.board, { id: 'c1', target: 'pay', text: 'Slow', author: 'ben', at: 5 })
  record.session.patch(docs.record, { step: 'rate' })
}
