// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { reasonFigures } from '../../../client/demo/reasonFigures.ts'
import { loadDemoWords } from '../../../client/demo/words/loadDemoWords.ts'
import { tallyTouchpoint } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { countGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import { languages } from '../../../shared/domain/workshop.ts'

const english = await loadDemoWords('en')

describe.each(languages)('in %s', (language) => {
  test('Y20 what people wrote fits into its fields, is tidy and in nobody else’s words', async () => {
    const words = await loadDemoWords(language)
    const { name, title, sentence, paragraph } = textLimits
    const sized: [readonly string[], number][] = [
      [[words.title, words.versionName], title],
      [Object.values(words.people), name],
      [words.brief, paragraph],
      [Object.values(words.kpiSources), title],
      [Object.values(words.notes).flat(), paragraph],
      [Object.values(words.comments), paragraph],
      [Object.values(words.evidence).map((item) => item.text), paragraph],
      [Object.values(words.evidence).map((item) => item.source), title],
      [Object.values(words.findings), sentence],
      [Object.values(words.initiatives).map((item) => item.title), title],
      [Object.values(words.initiatives).map((item) => item.measure), title],
    ]
    for (const [texts, limit] of sized) {
      for (const text of texts) {
        expect(text).not.toBe('')
        expect(tidyLine(text), text).toBe(text)
        expect(countGraphemes(text), text).toBeLessThanOrEqual(limit)
      }
    }
    expect(new Set(Object.values(words.people)).size).toBe(Object.values(words.people).length)
  })
})

test.each(languages.filter((language) => language !== 'en'))(
  'Y21 nothing people wrote is left in English in %s',
  async (language) => {
    const words = await loadDemoWords(language)
    const pairs = [
      ...Object.entries(words.comments).map(([id, text]) => [text, english.comments[id as 'scan']]),
      ...Object.entries(words.findings).map(([id, t]) => [
        t,
        english.findings[id as 'noLinkToShare'],
      ]),
      ...words.brief.map((text, index) => [text, english.brief[index]]),
    ]
    expect(words.brief).toHaveLength(english.brief.length)
    for (const [own, other] of pairs) expect(own).not.toBe(other)
  },
)

test('Y22 figures in a reason are written as the language writes them', async () => {
  const rating = { expectation: 5, experience: 2, emotion: -2 } as const
  const department = 'sales'
  const tally = tallyTouchpoint(
    [1, 2, 3].map(() => ({ department, rating })),
    [department],
  )
  const said = async (language: (typeof languages)[number]): Promise<string> =>
    (await loadDemoWords(language)).reasons.shortfall(reasonFigures(tally, language))
  expect(await said('en')).toBe('Expected 5.0, experienced 2.0: a gap of −3.0 (n = 3).')
  expect(await said('pl')).toBe('Oczekiwanie 5,0, doświadczenie 2,0: luka −3,0 (n = 3).')
  expect(await said('sv')).toBe('Förväntan 5,0, upplevelse 2,0: ett gap på −3,0 (n = 3).')
  expect(await said('it')).toBe('Aspettativa 5,0, esperienza 2,0: un divario di −3,0 (n = 3).')
})
