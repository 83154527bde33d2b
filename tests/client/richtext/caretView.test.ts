import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { viewCarets } from '../../../client/richtext/caretView.ts'

/** A text of one paragraph, and what others say of where they are. */
function aText(word = 'First line') {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('brief')
  const paragraph = new Y.XmlElement('paragraph')
  const run = new Y.XmlText(word)
  paragraph.insert(0, [run])
  fragment.insert(0, [paragraph])
  const awareness = new Awareness(doc)
  const view = viewCarets(fragment, awareness)
  return {
    doc,
    run,
    view,
    /** What the view makes of somebody's state. */
    shown(state: unknown) {
      awareness.states.set(7, state as Record<string, unknown>)
      return view.getStates().get(7) ?? null
    },
    close: () => awareness.destroy(),
  }
}

const json = (position: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(position)) as Record<string, unknown>

describe('caretView', () => {
  test('P27 where people write without names nothing of a caret is sent, and what was sent is taken back once', () => {
    const doc = new Y.Doc()
    const awareness = new Awareness(doc)
    let isSilent = true
    const view = viewCarets(doc.getXmlFragment('brief'), awareness, () => isSilent)
    const fields = { user: { name: '', dept: 3 }, cursor: { anchor: {}, head: {} } }
    let sent = 0
    awareness.on('update', () => sent++)
    const tell = (): void => {
      for (const [field, value] of Object.entries(fields)) view.setLocalStateField(field, value)
    }
    tell()
    expect(sent).toBe(0)
    isSilent = false
    tell()
    expect(awareness.getLocalState()).toMatchObject(fields)
    isSilent = true
    tell()
    expect(awareness.getLocalState()).toEqual({ user: null, cursor: null })
    const before = sent
    tell()
    expect(sent).toBe(before)
    awareness.destroy()
  })

  test('RX3 an honest caret is shown, with a user of known shape', () => {
    const { run, shown, close } = aText()
    const place = json(Y.createRelativePositionFromTypeIndex(run, 3))
    const user = { name: 'Ola', color: 5, dept: 2 }
    expect(shown({ cursor: { anchor: place, head: place }, user })).toMatchObject({
      cursor: { anchor: { item: place.item }, head: { item: place.item } },
      user: { name: 'Ola', color: '#676358', dept: 2 },
    })
    expect(shown({ cursor: { anchor: place, head: place }, user: 'x' })?.user.name).toBe('')
    close()
  })

  test('RX3 a caret that is none, or that Yjs cannot find, is not there', () => {
    const { doc, run, shown, close } = aText()
    const place = json(Y.createRelativePositionFromTypeIndex(run, 3))
    const item = place.item as { client: number; clock: number }
    const wrong: unknown[] = [
      ...[null, 7, 'x', [], {}, { item: null }, { item: 'x' }, { ...place, assoc: 'x' }],
      ...[-1, 0.5, null, '0', 2 ** 60, 1e9].map((clock) => ({ item: { ...item, clock } })),
      ...[-1, 0.5, null, {}].map((client) => ({ item: { ...item, client } })),
      { tname: 'touchpoints' },
      { type: item, tname: 3 },
    ]
    for (const head of wrong) {
      expect(shown({ cursor: { anchor: place, head }, user: {} })).toBeNull()
      expect(shown({ cursor: { anchor: head, head: place }, user: {} })).toBeNull()
    }
    for (const cursor of [null, 1, 'x', [], {}]) expect(shown({ cursor })).toBeNull()
    expect([...doc.share.keys()]).toEqual(['brief'])
    close()
  })

  test('RX3 whatever others send, looking never throws and gives places that Yjs finds', () => {
    const { doc, run, shown, close } = aText()
    const [client] = doc.store.clients.keys()
    const id = fc.record(
      {
        client: fc.oneof(fc.constant(client), fc.anything()),
        clock: fc.oneof(fc.nat(20), fc.anything()),
      },
      { requiredKeys: [] },
    )
    const place = fc.oneof(
      fc.anything(),
      fc.constant(json(Y.createRelativePositionFromTypeIndex(run, 2))),
      fc.record(
        {
          item: fc.oneof(id, fc.anything()),
          type: fc.oneof(id, fc.constant(null)),
          tname: fc.oneof(fc.constant(null), fc.string()),
          assoc: fc.oneof(fc.constant(0), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    )
    const state = fc.record({
      cursor: fc.oneof(fc.anything(), fc.record({ anchor: place, head: place })),
      user: fc.anything(),
    })
    fc.assert(
      fc.property(state, (said) => {
        const caret = shown(said)
        if (!caret) return
        for (const raw of [caret.cursor.anchor, caret.cursor.head]) {
          const found = Y.createAbsolutePositionFromRelativePosition(
            Y.createRelativePositionFromJSON(raw),
            doc,
          )
          expect(Number.isSafeInteger(found?.index)).toBe(true)
        }
        expect(typeof caret.user.name).toBe('string')
      }),
      { numRuns: 2000 },
    )
    close()
  })
})
