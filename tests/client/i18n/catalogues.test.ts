import { describe, expect, test } from 'vitest'
import { catalogue as english } from '../../../client/i18n/en/catalogue.ts'
import { catalogue as italian } from '../../../client/i18n/it/catalogue.ts'
import { languages } from '../../../client/i18n/languages.ts'
import { catalogue as polish } from '../../../client/i18n/pl/catalogue.ts'
import { catalogue as swedish } from '../../../client/i18n/sv/catalogue.ts'
import { sameInEnglish } from './sameInEnglish.ts'

type Words = Readonly<Record<string, unknown>>

const catalogues = { en: english, pl: polish, sv: swedish, it: italian } as const
const entries = Object.fromEntries(
  languages.map((language) => [language, new Map(flat(catalogues[language]))]),
) as Record<(typeof languages)[number], Map<string, unknown>>

/** One number of every plural category in our four languages, and the edges around them. */
const counts = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 1_000_000]

describe.each(languages)('the %s catalogue', (language) => {
  test('WD1 every key of English is there, and no other', () => {
    expect([...entries[language].keys()].sort()).toEqual([...entries.en.keys()].sort())
  })

  test('WD1 a key is a word or a function in all languages alike', () => {
    for (const [key, value] of entries.en)
      expect(typeof entries[language].get(key), key).toBe(typeof value)
  })

  test('WD1 no text is empty, doubled in its spaces or left with a placeholder', () => {
    for (const [key, value] of entries[language])
      for (const text of texts(value)) {
        expect(text.trim(), key).not.toBe('')
        expect(text, key).not.toMatch(/ {2}|\{\{|TODO|undefined|\[object/u)
      }
  })

  test('WD2 a count is worded for every plural category', () => {
    for (const [key, value] of entries[language]) {
      if (typeof value !== 'function' || value.length !== 1 || !isPlural(value)) continue
      for (const n of counts) {
        const text = String((value as (n: number) => unknown)(n))
        expect(text.trim(), `${key} ${n}`).not.toBe('')
        expect(text, `${key} ${n}`).not.toMatch(/#|undefined|NaN/u)
      }
    }
  })

  if (language === 'en') return
  test('WD1 nothing is left in English', () => {
    const same = [...entries[language]]
      .filter(([, value]) => typeof value === 'string')
      .filter(([key, value]) => value === entries.en.get(key) && /\p{L}{2}/u.test(String(value)))
      .map(([key, value]) => `${key}: ${String(value)}`)
      .filter((line) => !sameInEnglish.has(line.split(': ').slice(1).join(': ')))
    expect(same).toEqual([])
  })
})

function flat(words: Words, prefix = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flat(value as Words, `${prefix}${key}.`)
      : [[prefix + key, value] as [string, unknown]],
  )
}

/** What a reader may see: the word itself, or what a function says for a few arguments. */
function texts(value: unknown): string[] {
  if (typeof value !== 'function') return [String(value)]
  const say = value as (...args: unknown[]) => unknown
  return [1, 2, 5].map((n) => String(say(...Array.from({ length: say.length }, () => n))))
}

/** Functions of one number tell it in their source; the others take a name. */
function isPlural(say: object): boolean {
  return /plural\w*\(/u.test(say.toString())
}
