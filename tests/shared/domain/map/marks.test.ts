/** The map says that people without a device, and people erased since, are in its figures (SPEC X35). */
import { expect, test } from 'vitest'
import { drawMap } from '../../../../shared/domain/map/drawMap.ts'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { viewOf } from '../../../../shared/domain/map/viewOf.ts'
import { mapWords } from '../../../../shared/domain/map/words.ts'
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import { languages, type Language, type Workshop } from '../../../../shared/domain/workshop.ts'
import { smartphone } from './smartphone.ts'

/** The smartphone with these marks on its first touchpoints that are rated. */
function withMarks(marks: readonly Pick<Tally, 'proxied' | 'erased'>[], language: Language = 'en') {
  const base = smartphone()
  const ids = Object.keys(base.tallies).slice(0, marks.length)
  return {
    ...base,
    about: { ...base.about, language },
    tallies: {
      ...base.tallies,
      ...Object.fromEntries(ids.map((id, i) => [id, { ...base.tallies[id]!, ...marks[i] }])),
    },
  } satisfies Workshop
}

/** What stands in a drawing as running text: lines are broken where there is no room. */
const textOf = (svg: string) =>
  svg
    .replace(/<style[^]*?<\/style>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')

test('X35 the largest mark of all figures stands for the whole map', () => {
  const { marks, touchpoints } = rollUp(
    withMarks([{ proxied: 4 }, { proxied: null, erased: 1 }, { proxied: 3, erased: 2 }]),
  )
  expect(marks).toEqual({ proxied: 4, erased: 2 })
  const marked = touchpoints.filter((one) => 'proxied' in one)
  expect(marked).toHaveLength(3)
  expect(rollUp(withMarks([{ proxied: null }])).marks).toEqual({ proxied: null })
  expect(rollUp(smartphone()).marks).toEqual({})
})

test('X35 how many of one department have no device is told nowhere', () => {
  const map = viewOf(rollUp(withMarks([{ proxied: 4, erased: 1 }])), {
    department: 'sales',
    channel: null,
  })
  for (const touchpoint of map.touchpoints) {
    expect(touchpoint).not.toHaveProperty('proxied')
    expect(touchpoint).not.toHaveProperty('erased')
  }
})

test.each(languages)(
  'X35 the drawing says both under the map, and nothing where there is nothing (%s)',
  (language) => {
    const { poster } = mapWords(language)
    const marked = textOf(drawMap(withMarks([{ proxied: 4 }, { erased: 2 }], language)))
    expect(marked).toContain(poster.proxied(4))
    expect(marked).toContain(poster.erased(2))
    const few = textOf(drawMap(withMarks([{ proxied: null }], language)))
    expect(few).toContain(poster.proxied(null))
    const plain = textOf(drawMap(withMarks([], language)))
    for (const text of [poster.proxied(null), poster.proxied(4), poster.erased(2)])
      expect(plain).not.toContain(text.slice(0, 30))
  },
)
