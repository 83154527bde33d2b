import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caretAfter } from '../../../../client/features/collect/keepCaret.ts'

describe('caretAfter', () => {
  test('CO15 what others write behind the caret does not move it', () => {
    expect(caretAfter({ before: 'Delivery', next: 'Delivery tracking', caret: 3 })).toBe(3)
  })

  test('CO15 what others write before the caret takes it along', () => {
    expect(caretAfter({ before: 'tracking', next: 'Delivery tracking', caret: 8 })).toBe(17)
  })

  test('CO15 a caret inside of what was deleted lands where the hole is', () => {
    expect(caretAfter({ before: 'abcdef', next: 'af', caret: 3 })).toBe(1)
  })

  test('CO15 the caret is never outside of the text', () => {
    const text = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, next, at) => {
        const caret = caretAfter({ before, next, caret: Math.min(at, before.length) })
        expect(caret).toBeGreaterThanOrEqual(0)
        expect(caret).toBeLessThanOrEqual(next.length)
      }),
    )
  })
})
