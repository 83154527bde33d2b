import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { anyValues, client, inRoot, makeServer, raw, stateOf } from './rawUpdate.ts'

/** A note as an editor writes it: clocks 0 the map, 1 the note, 2 a paragraph, 3 its words. */
const aNote = (): Y.Doc =>
  client(1, (doc) => {
    const touchpoint = new Y.Map<unknown>()
    doc.getMap('touchpoints').set('t1', touchpoint)
    const note = new Y.XmlFragment()
    touchpoint.set('note', note)
    const paragraph = new Y.XmlElement('paragraph')
    note.insert(0, [paragraph])
    const words = new Y.XmlText()
    paragraph.insert(0, [words])
    words.insert(0, 'Ann', { bold: {} })
  })

/** An item of `kind` at the start of the list of item `clock`. */
const into = (clock: number, kind: number, content: (e: encoding.Encoder) => void, key?: string) =>
  raw(2, 0, [
    (e) => {
      encoding.writeUint8(e, kind | (key === undefined ? 0 : 0x20))
      for (const part of [0, 1, clock]) encoding.writeVarUint(e, part)
      if (key !== undefined) encoding.writeVarString(e, key)
      content(e)
    },
  ])
const type =
  (ref: number, name?: string) =>
  (e: encoding.Encoder): void => {
    encoding.writeVarUint(e, ref)
    if (name !== undefined) encoding.writeVarString(e, name)
  }
const letters = (e: encoding.Encoder): void => encoding.writeVarString(e, 'letters')
const format = (e: encoding.Encoder): void => {
  encoding.writeVarString(e, 'bold')
  encoding.writeVarString(e, 'true')
}

describe('rich text', () => {
  const note = stateOf(aNote())
  const take = (bytes: Uint8Array): string => {
    const server = makeServer()
    expect(server.take(note)).toBe('taken')
    return server.take(bytes)
  }

  test.each([
    ['a map beside the paragraphs', into(1, 7, type(1))],
    ['a list beside the paragraphs', into(1, 7, type(0))],
    ['a whole text beside the paragraphs', into(1, 7, type(4))],
    ['a value beside the paragraphs', into(1, 8, anyValues(null))],
    ['letters beside the paragraphs', into(1, 4, letters)],
    ['a map in a paragraph', into(2, 7, type(1))],
    ['a value in a paragraph', into(2, 8, anyValues({ a: 1 }))],
    ['a format in a paragraph', into(2, 6, format)],
    ['a map among the words', into(3, 7, type(1))],
    ['a node among the words', into(3, 7, type(3, 'paragraph'))],
    ['a value among the words', into(3, 8, anyValues(1, 2))],
  ])('G16 %s is refused', (_, bytes) => {
    expect(take(bytes)).toMatch(/nodes and words only/)
  })

  test.each([
    ['a paragraph', into(1, 7, type(3, 'paragraph'))],
    ['words', into(1, 7, type(6))],
    ['a list item', into(2, 7, type(3, 'listItem'))],
    ['letters', into(3, 4, letters)],
    ['a format', into(3, 6, format)],
    ['an attribute', into(2, 8, anyValues(3), 'level')],
    ['something that is gone', into(1, 1, (e) => encoding.writeVarUint(e, 3))],
  ])('G16 %s is taken where it belongs', (_, bytes) => {
    expect(take(bytes)).toBe('taken')
  })

  test('G16 what follows a paragraph is judged like what says its parent', () => {
    const after = raw(2, 0, [
      (e) => {
        encoding.writeUint8(e, 8 | 0x80)
        for (const part of [1, 2]) encoding.writeVarUint(e, part)
        anyValues(1)(e)
      },
    ])
    expect(take(after)).toMatch(/nodes and words only/)
  })

  test('G16 the brief is rich text by its name, before anybody wrote in it and after', () => {
    const server = makeServer('frame')
    const value = raw(2, 0, [
      (e) => {
        encoding.writeUint8(e, 8)
        encoding.writeVarUint(e, 1)
        encoding.writeVarString(e, 'brief')
        anyValues(1)(e)
      },
    ])
    expect(server.take(value)).toMatch(/nodes and words only/)
    const brief = client(1, (doc) =>
      doc.getXmlFragment('brief').insert(0, [new Y.XmlElement('paragraph')]),
    )
    expect(server.take(stateOf(brief))).toBe('taken')
    expect(server.take(value)).toMatch(/nodes and words only/)
  })

  test('G16 an embed is refused in any text', () => {
    const title = client(1, (doc) => doc.getMap('touchpoints').set('title', new Y.Text('Ann')))
    title.getMap<Y.Text>('touchpoints').get('title')?.insertEmbed(0, { image: 'x' })
    expect(makeServer().take(stateOf(title))).toMatch(/kind 5/)
    expect(
      makeServer().take(
        raw(1, 0, [inRoot('touchpoints', 5, (e) => encoding.writeVarString(e, '{}'))]),
      ),
    ).toMatch(/kind 5/)
  })
})
