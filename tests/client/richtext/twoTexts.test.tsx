/** Two people begin to type in the same empty paragraph: y-tiptap joins the two texts, and must do it once. */
import { cleanup, render } from '@solidjs/testing-library'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { catalogue } from '../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../client/i18n/i18n.tsx'
import { RichTextEditor } from '../../../client/richtext/RichTextEditor.tsx'
import { createWriter } from '../../../client/sync/writer.ts'
import { prepareBrowser } from '../browserParts.ts'

beforeEach(() => prepareBrowser())
afterEach(() => cleanup())

const aMoment = () => new Promise((next) => setTimeout(next, 20))

function openEditor(doc: Y.Doc) {
  const { container, unmount } = render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <RichTextEditor
        text={{ fragment: doc.getXmlFragment('note'), awareness: new Awareness(doc) }}
        label="Note"
        placeholder=""
        readOnly={false}
        author={{ name: 'Ana', colour: 1 }}
        onStopped={() => undefined}
      />
    </I18nProvider>
  ))
  const editor = (): Editor =>
    (container.querySelector('.ProseMirror') as unknown as { editor: Editor }).editor
  return { editor, close: unmount }
}

/** The document of a page that goes on under an id of an earlier one. */
async function goOnUnder(id: number, doc: Y.Doc): Promise<void> {
  const earlier = new Y.Doc()
  earlier.clientID = id
  earlier.getMap('other').set(String(id), 1)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(earlier))
  const writer = createWriter(doc, {
    ids: () => [id],
    read: () => '1',
    write: () => undefined,
    hold: () => Promise.resolve(() => undefined),
  })
  writer.whole()
  await aMoment()
}

/** Two people with the same empty paragraph before them. */
async function twoPeople(isGoneOn: boolean): Promise<readonly [Y.Doc, Y.Doc]> {
  const start = new Y.Doc()
  start.getXmlFragment('note').insert(0, [new Y.XmlElement('paragraph')])
  const docs = [new Y.Doc(), new Y.Doc()] as const
  for (const [at, doc] of docs.entries()) {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(start))
    if (isGoneOn) await goOnUnder(1000 + at, doc)
  }
  await exchange(docs)
  return docs
}

async function exchange([one, other]: readonly [Y.Doc, Y.Doc]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)), 'network')
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)), 'network')
  }
  await aMoment()
}

function expectOnce([one, other]: readonly [Y.Doc, Y.Doc], ...words: string[]): void {
  const text = one.getXmlFragment('note').toString()
  expect(other.getXmlFragment('note').toString()).toBe(text)
  for (const word of words) expect(text.split(word), text).toHaveLength(2)
}

describe.each([
  { pages: 'new pages', isGoneOn: false },
  { pages: 'pages that go on under older client ids', isGoneOn: true },
])('$pages', ({ isGoneOn }) => {
  test('RX6 who begin to type in one paragraph, and go on, find each word once', async () => {
    const docs = await twoPeople(isGoneOn)
    const [ana, ben] = [openEditor(docs[0]), openEditor(docs[1])]
    await aMoment()
    ana.editor().commands.insertContentAt(1, 'aaa')
    ben.editor().commands.insertContentAt(1, 'bbb')
    await exchange(docs)
    expectOnce(docs, 'aaa', 'bbb')
    ana.editor().commands.insertContentAt(1, 'xxx')
    ben.editor().commands.insertContentAt(ben.editor().state.doc.content.size - 1, 'yyy')
    await exchange(docs)
    expectOnce(docs, 'aaa', 'bbb', 'xxx', 'yyy')
    expect((docs[0].getXmlFragment('note').get(0) as Y.XmlElement).length).toBe(1)
  })

  test('RX6 so they do when they open the text again after closing it at once', async () => {
    const docs = await twoPeople(isGoneOn)
    const first = [openEditor(docs[0]), openEditor(docs[1])] as const
    await aMoment()
    first[0].editor().commands.insertContentAt(1, 'aaa')
    first[1].editor().commands.insertContentAt(1, 'bbb')
    await aMoment()
    for (const one of first) one.close()
    await exchange(docs)
    const [ana, ben] = [openEditor(docs[0]), openEditor(docs[1])]
    await exchange(docs)
    expectOnce(docs, 'aaa', 'bbb')
    ana.editor().commands.insertContentAt(1, 'xxx')
    ben.editor().commands.insertContentAt(ben.editor().state.doc.content.size - 1, 'yyy')
    await exchange(docs)
    expectOnce(docs, 'aaa', 'bbb', 'xxx', 'yyy')
  })
})
