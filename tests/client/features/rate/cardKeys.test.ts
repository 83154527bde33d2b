import { describe, expect, test } from 'vitest'
import { deedOf } from '../../../../client/features/rate/cardKeys.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  deedOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('deedOf', () => {
  test('RT2 the keys 1 to 5 answer, 0 says no contact, and nothing beyond them does', () => {
    expect(press('1')).toEqual({ kind: 'answer', step: 1 })
    expect(press('5')).toEqual({ kind: 'answer', step: 5 })
    expect(press('0')).toEqual({ kind: 'noContact' })
    expect(press('6')).toBeNull()
    expect(press('a')).toBeNull()
  })

  test('RT2 Enter goes on, Backspace goes back, the arrows change the question', () => {
    expect(press('Enter')?.kind).toBe('nextCard')
    expect(press('Backspace')?.kind).toBe('back')
    expect(press('ArrowDown')?.kind).toBe('nextQuestion')
    expect(press('ArrowUp')?.kind).toBe('previousQuestion')
  })

  test('RT2 a shortcut of the browser stays the browser’s', () => {
    expect(press('1', { ctrlKey: true })).toBeNull()
    expect(press('Enter', { metaKey: true })).toBeNull()
    expect(press('ArrowDown', { altKey: true })).toBeNull()
  })
})
