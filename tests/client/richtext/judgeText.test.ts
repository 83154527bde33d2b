import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { schemaOf } from '../../../client/richtext/extensions.ts'
import { judgeText } from '../../../client/richtext/judgeText.ts'

const words = (text: string, marks: object = {}): Y.XmlText => {
  const run = new Y.XmlText()
  if (text !== '') run.insert(0, text, marks)
  return run
}

function block(name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, children)
  return element
}

function verdictOf(fill: (fragment: Y.XmlFragment) => void): string {
  const fragment = new Y.Doc().getXmlFragment('note')
  fill(fragment)
  return judgeText(fragment, schemaOf())
}

const holding = (...blocks: (Y.XmlElement | Y.XmlText)[]) =>
  verdictOf((fragment) => fragment.insert(0, blocks))

describe('judgeText', () => {
  test('RX4 what the editor writes is whole', () => {
    const heading = block('heading', words('Head'))
    heading.setAttribute('level', 2 as never)
    expect(verdictOf(() => undefined)).toBe('whole')
    expect(holding(block('paragraph'))).toBe('whole')
    expect(
      holding(
        heading,
        block('paragraph', words('a'), words('b', { bold: {}, code: {} }), words('')),
        block('paragraph', words('l', { link: { href: 'https://example.org' } })),
        block('bulletList', block('listItem', block('paragraph', words('item')))),
        block('blockquote', block('blockquote', block('paragraph', words('deep')))),
      ),
    ).toBe('whole')
  })

  test('RX4 a foreign node, mark, attribute or value is unknown', () => {
    const strange = block('paragraph', words('Anna'))
    strange.setAttribute('fontSize', '90')
    const typed = block('heading', words('Anna'))
    typed.setAttribute('level', new Y.Map() as never)
    expect(holding(block('video', words('Anna')))).toBe('unknown')
    expect(holding(block('__proto__'))).toBe('unknown')
    expect(holding(block('paragraph', words('Anna', { nosuchmark: { x: 1 } })))).toBe('unknown')
    expect(holding(block('paragraph', words('Anna', { bold: { x: 1 } })))).toBe('unknown')
    expect(holding(strange)).toBe('unknown')
    expect(holding(typed)).toBe('unknown')
    expect(holding(words('no paragraph'))).toBe('unknown')
  })

  test('RX4 what is no rich text at all is unknown', () => {
    const embed = words('Anna')
    embed.insertEmbed(2, { a: 1 })
    expect(holding(block('paragraph', embed))).toBe('unknown')
    expect(verdictOf((f) => f.insert(0, [new Y.Map() as never]))).toBe('unknown')
    expect(verdictOf((f) => f.insert(0, [new Y.XmlHook('hook') as never]))).toBe('unknown')
    expect(verdictOf((f) => f.insert(0, [new Y.Text('x') as never]))).toBe('unknown')
    const paragraph = block('paragraph', words('Anna'))
    paragraph.insert(0, [new Y.Array() as never])
    expect(holding(paragraph)).toBe('unknown')
  })

  test('RX4 known blocks in a wrong place are unknown with words in them, leftovers without', () => {
    expect(holding(block('listItem', block('paragraph', words('Anna'))))).toBe('unknown')
    expect(holding(block('paragraph', block('paragraph', words('Anna'))))).toBe('unknown')
    expect(holding(block('paragraph', words('Anna')), block('bulletList'))).toBe('leftovers')
    expect(holding(block('bulletList', block('listItem')))).toBe('leftovers')
  })
})
