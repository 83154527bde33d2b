import { describe, expect, test } from 'vitest'
import { templateFacts } from '../../../../client/features/home/templateFacts.ts'
import { buildTemplate } from '../../../../shared/domain/template/buildTemplate.ts'

describe('templateFacts', () => {
  test.each(templateFacts)('HM4 the card of $template says how large it is', (facts) => {
    const content = buildTemplate(facts.template, 'en')
    expect({ stages: facts.stages, touchpoints: facts.touchpoints }).toEqual({
      stages: content.stages.length,
      touchpoints: content.touchpoints.length,
    })
  })

  test('HM4 a mood never leaves the scale of emotion', () => {
    for (const { mood } of templateFacts)
      for (const value of mood) expect(Math.abs(value)).toBeLessThanOrEqual(2)
  })
})
