import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { ProjectedAgenda } from '../../../../client/features/discuss/ProjectedAgenda.tsx'
import { comments } from '../../../../shared/doc/board.ts'
import { ratings } from '../../../../shared/doc/desk.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import { prepareBrowser } from '../../browserParts.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, bigGap, publish, together } from './tallies.ts'

const seed: Seed = {
  touchpoints: { track: 'Delivery tracking', gap: 'Repair', close: 'Payment' },
  activities: { rate: 'revealed' },
  rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
}
type Front = { participantId: string; clientId: number; item: string }
const [fronts, setFronts] = createSignal<readonly Front[]>([])
const prepare = (made: MadeWorkshop): void => {
  publish(made, 'r1', { track: apart, gap: bigGap, close: together })
  Object.assign(made.workshop, { presence: { ...made.workshop.presence, inFront: fronts } })
}
const person = (id: string, role: Role) => ({ id, name: id, department: null, role, present: true })
const people = [person('ana', 'facilitator'), person('ben', 'participant')]
const draw = () => renderRouted(ProjectedAgenda, { ...seed, people }, { prepare })
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const key = (name: string) => fireEvent.keyDown(document.body, { key: name })

beforeEach(() => {
  prepareBrowser()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined
      disconnect = (): void => undefined
    },
  )
  setFronts([])
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('DS30 arrows, page keys and the space bar turn the items, and stop at the ends', () => {
  draw()
  const items = [title()]
  for (const name of ['ArrowRight', 'PageDown', ' ']) {
    key(name)
    items.push(title())
  }
  expect(items).toEqual(['Delivery tracking', 'Payment', 'Repair', 'Repair'])
  key('ArrowLeft')
  expect(title()).toBe('Payment')
  key('PageUp')
  key('PageUp')
  expect(title()).toBe('Delivery tracking')
  fireEvent.click(screen.getByRole('button', { name: 'Next item' }))
  expect(title()).toBe('Payment')
})

test('DS30 it goes where a facilitator goes, in their own other window too, and where nobody else goes', () => {
  draw()
  setFronts([{ participantId: 'ana', clientId: 1, item: 'gap' }])
  expect(title()).toBe('Repair')
  setFronts((now) => [...now, { participantId: 'ben', clientId: 2, item: 'track' }])
  expect(title()).toBe('Repair')
  key('ArrowLeft')
  expect(title()).toBe('Payment')
  // What did not change calls nobody back.
  setFronts((now) => [...now])
  expect(title()).toBe('Payment')
  setFronts([{ participantId: 'ana', clientId: 1, item: 'track' }])
  expect(title()).toBe('Delivery tracking')
})

test('DS31 it shows what everybody may see: hidden departments stay hidden, nobody’s own answers or words', () => {
  renderRouted(
    ProjectedAgenda,
    { ...seed, people },
    {
      prepare: (made) => {
        prepare(made)
        ratings.set(made.docs.desk, 'r1', 'track', { expectation: 1, experience: 5, emotion: 2 })
        comments.put(made.docs.board, {
          id: 'c1',
          target: 'track',
          text: 'I said it',
          author: 'ben',
          at: 1,
        })
      },
    },
  )
  expect(screen.getByRole('row', { name: /^IT n 2/u }).textContent).toContain(
    'Hidden: fewer than three people',
  )
  expect(document.body.textContent).not.toContain('I said it')
  expect(screen.queryAllByRole('textbox')).toEqual([])
})

test.each([
  ['facilitator', [{ item: 'track' }]],
  ['participant', []],
] as const)('DS31 what a %s has in front is told as %o', (role, told) => {
  const set = vi.fn()
  renderRouted(
    DiscussScreen,
    { ...seed, role },
    {
      prepare: (made) => {
        prepare(made)
        Object.assign(made.workshop, { presence: { ...made.workshop.presence, set } })
      },
    },
  )
  expect(set.mock.calls.map(([changes]) => changes)).toEqual(told)
})
