import { expect, test } from 'vitest'
import { textOfHtml } from '../../../../shared/domain/mailbox/textOfHtml.ts'

test('X41 words of HTML are read line by line, what is quoted, styled or scripted is not', () => {
  const html =
    '<html><head><title>T</title><style>p{late:1}</style></head><body><!-- late -->' +
    '<p>Too&nbsp;<b>slow</b><br/>and cold</p><script>late()</script>' +
    '<blockquote>late<blockquote>late</blockquote>late</blockquote><div>bye</div>'
  expect(textOfHtml(html)).toBe('Too slow\nand cold\n\nbye')
})

test('X41 letters are what their names say', () => {
  expect(
    textOfHtml('Sp&oacute;&#378;nion&#x105;, tr&egrave;s &Ouml;rt &szlig; &lt;b&gt; &bogus; 3 < 4'),
  ).toBe('Spóźnioną, très Ört ß <b> &bogus; 3 < 4')
})

test('X41 what is broken is read as far as it goes, however much of it there is', () => {
  expect(textOfHtml('a<b')).toBe('a')
  expect(textOfHtml('a<style>p{')).toBe('a')
  expect(textOfHtml('a</blockquote>b')).toBe('ab')
  expect(textOfHtml('&#xd800;&#0;')).toBe('&#xd800;&#0;')
  for (const piece of ['<', '<style', '<!--', '<blockquote>', '&', '</p'])
    expect(textOfHtml(piece.repeat(30_000)).length).toBeLessThanOrEqual(piece.length * 30_000)
})
