import { createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { createSpeech } from '../../../client/i18n/createSpeech.ts'
import type { Language } from '../../../client/i18n/languages.ts'
import { extentOf, speak, type Extent, type Speech } from '../../../client/i18n/speech.ts'

/** A speech whose parts come when the test says so. */
async function setUp(language: Language, extent: Extent) {
  const asked: { readonly what: string; readonly answer: (isThere: boolean) => Promise<void> }[] =
    []
  const fetch = (next: Language, extent: Extent): Promise<Speech> =>
    new Promise((resolve, reject) => {
      asked.push({
        what: `${next} ${extent}`,
        async answer(isThere) {
          if (isThere) resolve(await speak(next, extent))
          else reject(new Error('gone'))
          await Promise.resolve()
        },
      })
    })
  const initial = await speak(language, extent)
  const changing = createRoot(() => createSpeech(initial, fetch))
  const now = () => `${changing.speech().language} ${extentOf(changing.speech())}`
  const came = (what: string, isThere = true) =>
    asked.find((one) => one.what === what)!.answer(isThere)
  return { ...changing, now, came, asked: () => asked.map(({ what }) => what) }
}

describe('words that come later', () => {
  test('Z31 another language brings the late words of an open screen in one piece', async () => {
    const it = await setUp('en', 'all')
    it.change('pl')
    expect([it.now(), it.asked()]).toEqual(['en all', ['pl all']])
    await it.came('pl all')
    expect(it.now()).toBe('pl all')
  })

  test('Z31 a late screen that opens while the language changes finds its words in the new one', async () => {
    const it = await setUp('en', 'main')
    it.change('sv')
    const ready = it.need('all')
    await it.came('sv main')
    expect([it.now(), it.has('all')]).toEqual(['en main', false])
    await it.came('sv all')
    await ready
    expect(it.now()).toBe('sv all')
  })

  test('Z31 more words of the language that is spoken do not wait for another language', async () => {
    const it = await setUp('en', 'first')
    const ready = it.need('main')
    it.change('it')
    await it.came('en main')
    await ready
    expect(it.now()).toBe('en main')
    await it.came('it main')
    expect(it.now()).toBe('it main')
  })

  test('Z31 what is there already is fetched by nobody again, nor while it comes', async () => {
    const it = await setUp('en', 'main')
    await it.need('first')
    const both = [it.need('all'), it.need('all')]
    expect(it.asked()).toEqual(['en all'])
    await it.came('en all')
    await Promise.all(both)
  })

  test('Z32 late words that cannot be fetched are told to who needs them, and asked for again by the next', async () => {
    const it = await setUp('en', 'main')
    const ready = it.need('all')
    await it.came('en all', false)
    await expect(ready).rejects.toThrow('gone')
    expect(it.now()).toBe('en main')
    void it.need('all')
    expect(it.asked()).toEqual(['en all', 'en all'])
  })

  test('Z32 a language that cannot be fetched leaves the one that is spoken, and can be chosen again', async () => {
    const it = await setUp('pl', 'main')
    it.change('sv')
    await it.came('sv main', false)
    expect(it.now()).toBe('pl main')
    it.change('it')
    await it.came('it main')
    expect(it.now()).toBe('it main')
  })

  test('Z32 what came while a change of language failed is not lost with the next', async () => {
    const it = await setUp('en', 'main')
    const ready = it.need('all')
    it.change('pl')
    await it.came('pl all', false)
    it.change('sv')
    await it.came('en all')
    await ready
    await it.came('sv main')
    expect(it.now()).toBe('en all')
    await it.came('sv all')
    expect(it.now()).toBe('sv all')
  })
})
