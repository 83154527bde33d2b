import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../../../shared/domain/report/escapeMarkdown.ts'
import { figureIn } from '../../../../shared/domain/report/figureIn.ts'
import { slugOf } from '../../../../shared/domain/report/slug.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { languages } from '../../../../shared/domain/workshop.ts'

test('X7 a slug keeps what ASCII can say of a title', () => {
  expect(slugOf('Zakup smartfona: łódź & Gdańsk!')).toBe('zakup-smartfona-lodz-gdansk')
  expect(slugOf('Köpresa på nätet')).toBe('kopresa-pa-natet')
  expect(slugOf('../../etc/passwd"')).toBe('etc-passwd')
  expect(slugOf('購入')).toBe('workshop')
})

test('X7 every slug is safe in a file name and in a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/u)
    }),
  )
})

test('X3 escaped text holds no sign that Markdown reads', () => {
  expect(escapeMarkdown('a | b <i>\n[x](http://y) www.z.pl m@n.pl `c` *d* _e_ ~f~ #g &lt;')).toBe(
    String.raw`a \| b &lt;i&gt; \[x\](http\://y) www\.z.pl m\@n.pl \`c\` \*d\* \_e\_ \~f\~ \#g &amp;lt;`,
  )
})

test('X3 escaping anything gives one line without a bare pipe, bracket or angle', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeMarkdown(text)
      expect(escaped).not.toMatch(/[<>\n\r]/u)
      expect(escaped.replace(/\\[^\n]/gu, '')).not.toMatch(/[|[\]`*_~@]/u)
    }),
  )
})

test('X8 every language has its own words for every column and rule', () => {
  const english = reportWords('en')
  for (const language of languages) {
    const words = reportWords(language)
    expect(Object.keys(words.quickWinColumns)).toEqual(Object.keys(english.quickWinColumns))
    expect(words.list.rules('3')).toHaveLength(english.list.rules('3').length)
    if (language !== 'en') expect(words.list.notRevealed).not.toBe(english.list.notRevealed)
  }
})

test.each(languages)('X66 in %s a negative figure of a text has a minus sign', (language) => {
  expect(figureIn(language)(-1.254)).toBe(language === 'en' ? '−1.25' : '−1,25')
  expect(figureIn(language)(-0.001)).toBe('0')
  expect(figureIn(language)(2)).toBe('2')
})
