import { expect, test } from 'vitest'
import {
  mayTell,
  planeAround,
  toWindow,
  toWire,
} from '../../../../client/features/shell/cursorPlanes.ts'
import type { Activity, ActivityState } from '../../../../shared/domain/step.ts'
import type { Workshop } from '../../../../client/workshop/workshop.ts'

function plane(name: string): HTMLElement {
  const element = document.createElement('div')
  element.dataset.cursors = name
  return element
}
const workshop = (states: Partial<Record<Activity, ActivityState>>, anonymous = false) =>
  ({
    settings: { anonymous },
    activity: (activity: Activity) => states[activity] ?? 'closed',
  }) as Workshop

test('SL24 no pointer is told over a secret ballot, a private draft or an anonymous board', () => {
  const told = (name: string, states: Parameters<typeof workshop>[0], anonymous = false) =>
    mayTell(workshop(states, anonymous), plane(name))
  expect(told('collect', { collect: 'open' })).toBe(true)
  expect(told('collect', { collect: 'private' })).toBe(false)
  expect(told('swot', { swot: 'closed' })).toBe(true)
  expect(told('swot', { swot: 'open' })).toBe(false)
  expect(told('prioritise', { prioritise: 'open' })).toBe(false)
  expect(told('chart', { prioritise: 'revealed' })).toBe(true)
  expect(told('chart', { prioritise: 'open' })).toBe(false)
  for (const name of ['collect', 'swot', 'prioritise', 'chart'])
    expect(told(name, { collect: 'open' }, true)).toBe(false)
  expect(told('rate', { rate: 'open' })).toBe(false)
})

/** A board at 10, 20, `width` wide, with one note of half its size in its middle. */
function boardOf(width: number, note = 'n1') {
  const board = plane('collect')
  const inside = document.createElement('div')
  inside.dataset.drop = note
  board.append(inside)
  const boxed = (element: HTMLElement, left: number, top: number, size: number): void => {
    element.getBoundingClientRect = () => new DOMRect(left, top, size, size)
    Object.defineProperty(element, 'scrollWidth', { value: size })
    Object.defineProperty(element, 'scrollHeight', { value: size })
  }
  boxed(board, 10, 20, width)
  boxed(inside, 10 + width / 4, 20 + width / 4, width / 2)
  return { board, inside }
}
const over = (target: Element, clientX: number, clientY: number) =>
  ({ target, clientX, clientY }) as unknown as PointerEvent

test('SL22 a place over a note is a place over that note on every screen', () => {
  const [mine, other] = [boardOf(400), boardOf(1000)]
  const place = toWire(mine.board, over(mine.inside, 10 + 150, 20 + 250))
  expect(place.view).toBeGreaterThan(8)
  const there = toWindow(other.board, place)
  expect(there!.x).toBeCloseTo(10 + 375, 0)
  expect(there!.y).toBeCloseTo(20 + 625, 0)
  expect(toWindow(boardOf(1000, 'n2').board, place)).toBeNull()
})

test('SL22 a place beside all notes is a share of the board, and another board does not show it', () => {
  const [mine, other] = [boardOf(400), boardOf(1000)]
  const place = toWire(mine.board, over(mine.board, 10 + 40, 20 + 380))
  expect(place.view).toBe(1)
  const there = toWindow(other.board, place)
  expect(there!.x).toBeCloseTo(10 + 100, 0)
  expect(there!.y).toBeCloseTo(20 + 950, 0)
  expect(toWindow(plane('swot'), place)).toBeNull()
})

test('SL22 a board is known by its name', () => {
  const { board, inside } = boardOf(100)
  expect(planeAround(inside)).toBe(board)
  expect(planeAround(plane('nothing known'))).toBeNull()
})
