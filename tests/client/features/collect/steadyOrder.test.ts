import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { steadyOrder } from '../../../../client/features/collect/steadyOrder.ts'

const column = (...ids: string[]) => [{ stage: 's', ids }]

describe('steadyOrder', () => {
  test('CO5 under a hand what is there stays in its row, and what comes stands at the end', () => {
    expect(steadyOrder(column('a', 'b'), column('new', 'b', 'a'))).toEqual(column('a', 'b', 'new'))
  })

  test('CO5 what was deleted does not linger', () => {
    expect(steadyOrder(column('a', 'b', 'c'), column('c', 'a'))).toEqual(column('a', 'c'))
  })

  test('CO5 a touchpoint that changed its stage leaves the old one', () => {
    const shown = [
      { stage: 's', ids: ['a', 'b'] },
      { stage: 't', ids: [] },
    ]
    const next = [
      { stage: 's', ids: ['b'] },
      { stage: 't', ids: ['a'] },
    ]
    expect(steadyOrder(shown, next)).toEqual(next)
  })

  test('CO5 whatever others do, exactly what is there now is shown, each once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(ids, ids, (shown, next) => {
        const [steady] = steadyOrder(column(...shown), column(...next))
        expect([...steady!.ids].sort()).toEqual([...next].sort())
      }),
    )
  })
})
