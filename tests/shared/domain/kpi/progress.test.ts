import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kpiProgress } from '../../../../shared/domain/kpi/progress.ts'

type Figures = Parameters<typeof kpiProgress>[0]
const kpi = (figures: Partial<Figures>): Figures => ({
  better: 'higher',
  baseline: null,
  target: null,
  actual: null,
  ...figures,
})

describe('progress of a key figure', () => {
  test('D81 half of the way is half, whichever direction is better', () => {
    const sales = kpiProgress(kpi({ baseline: 3100, target: 3400, actual: 3250 }))
    expect(sales).toEqual({ share: 0.5, missing: null, isReached: false, moved: 'better' })
    const cost = kpiProgress(kpi({ better: 'lower', baseline: 0.42, target: 0.35, actual: 0.385 }))
    expect(cost.share).toBeCloseTo(0.5, 10)
    expect(cost).toMatchObject({ isReached: false, moved: 'better' })
  })

  test('D82 the wrong way is below nothing, and beyond the target is more than all', () => {
    const worse = kpiProgress(kpi({ baseline: 10, target: 20, actual: 5 }))
    expect(worse).toEqual({ share: -0.5, missing: null, isReached: false, moved: 'worse' })
    const beyond = kpiProgress(kpi({ better: 'lower', baseline: 20, target: 10, actual: 5 }))
    expect(beyond).toEqual({ share: 1.5, missing: null, isReached: true, moved: 'better' })
  })

  test('D83 what is missing is told and never counts as nothing', () => {
    expect(kpiProgress(kpi({ baseline: 1, actual: 2 }))).toEqual({
      share: null,
      missing: 'target',
      isReached: null,
      moved: 'better',
    })
    expect(kpiProgress(kpi({ baseline: 1, target: 2 })).missing).toBe('actual')
    expect(kpiProgress(kpi({ target: 2, actual: 2 }))).toEqual({
      share: null,
      missing: 'baseline',
      isReached: true,
      moved: null,
    })
  })

  test('D83 a target that is no better than the baseline makes no way, but is reached or not', () => {
    const same = kpiProgress(kpi({ baseline: 5, target: 5, actual: 5 }))
    expect(same).toEqual({ share: null, missing: 'way', isReached: true, moved: 'same' })
    const against = kpiProgress(kpi({ baseline: 5, target: 3, actual: 4 }))
    expect(against).toEqual({ share: null, missing: 'way', isReached: true, moved: 'worse' })
  })

  test('D84 told in the other direction, with all signs turned, it is the same', () => {
    const figure = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, actual) => {
        const up = kpiProgress(kpi({ baseline, target, actual }))
        const down = kpiProgress({
          better: 'lower',
          baseline: -baseline,
          target: -target,
          actual: -actual,
        })
        expect({ ...down, share: down.share === null ? null : down.share + 0 }).toEqual({
          ...up,
          share: up.share === null ? null : up.share + 0,
        })
      }),
    )
  })

  test('D84 a share of all or more is a target reached, and no other is', () => {
    const figure = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(
        fc.constantFrom('higher' as const, 'lower' as const),
        figure,
        figure,
        figure,
        (better, baseline, target, actual) => {
          const { share, isReached } = kpiProgress({ better, baseline, target, actual })
          if (share !== null) expect(share >= 1).toBe(isReached)
        },
      ),
    )
  })
})
