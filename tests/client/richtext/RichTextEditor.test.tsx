import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import type { Editor } from '@tiptap/core'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { catalogue } from '../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../client/i18n/i18n.tsx'
import { RichTextEditor } from '../../../client/richtext/RichTextEditor.tsx'
import { asPlainText } from '../../../shared/doc/fields.ts'
import { prepareBrowser } from '../browserParts.ts'

const words = catalogue.richtext

function paragraph(text: string, marks: object = {}): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  const run = new Y.XmlText()
  run.insert(0, text, marks)
  element.insert(0, [run])
  return element
}

/** The text of one browser, and the same text as somebody else has it. */
function open({
  readOnly = false,
  fill,
}: { readOnly?: boolean; fill?: (f: Y.XmlFragment) => void } = {}) {
  const [doc, theirs] = [new Y.Doc(), new Y.Doc()]
  const ours = doc.getXmlFragment('note')
  const other = theirs.getXmlFragment('note')
  theirs.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, 'network'))
  const sent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'network') return
    sent.push(update)
    Y.applyUpdate(theirs, update)
  })
  other.insert(0, [paragraph('First line')])
  fill?.(other)
  const awareness = new Awareness(doc)
  const stopped: boolean[] = []
  const [isReadOnly, setReadOnly] = createSignal(readOnly)
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <RichTextEditor
        text={{ fragment: ours, awareness }}
        label="Note"
        placeholder=""
        readOnly={isReadOnly()}
        author={{ name: 'Mara', colour: 1 }}
        onStopped={(is) => stopped.push(is)}
      />
    </I18nProvider>
  ))
  return { doc, ours, other, theirs, awareness, sent, stopped, setReadOnly }
}

const field = () => document.querySelector<HTMLElement & { editor: Editor }>('.ProseMirror')
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))
const reported: unknown[] = []

describe('RichTextEditor', () => {
  beforeEach(() => {
    prepareBrowser()
    reported.length = 0
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  test('J34 Escape in a note is left to the panel around it', async () => {
    open()
    const text = await screen.findByRole('textbox', { name: 'Note' })
    const heard: boolean[] = []
    document.body.addEventListener('keydown', (event) => heard.push(event.defaultPrevented), {
      once: true,
    })
    text.focus()
    fireEvent.keyDown(text, { key: 'Escape', keyCode: 27 })
    expect(heard).toEqual([false])
  })

  test('RX3 while somebody sends a caret that is none, edits of both sides go on', async () => {
    const { ours, other, awareness } = open()
    awareness.states.set(7, { cursor: { anchor: null, head: 7 }, user: 'x' })
    awareness.emit('change', [{ added: [7], updated: [], removed: [] }, 'network'])
    await turn()
    other.insert(1, [paragraph('Theirs')])
    field()!.editor.commands.insertContentAt(1, 'Mine. ')
    await turn()
    expect(field()!.textContent).toBe('Mine. First lineTheirs')
    expect(asPlainText(other, 99)).toBe(asPlainText(ours, 99))
    expect(reported).toEqual([])
  })

  test.each<[string, (f: Y.XmlFragment) => void]>([
    ['a map beside the paragraphs', (f) => f.insert(1, [new Y.Map() as never])],
    ['an unknown mark', (f) => f.insert(1, [paragraph('Anna', { nosuchmark: { x: 1 } })])],
    ['an unknown block', (f) => f.insert(1, [new Y.XmlElement('video')])],
  ])('RX4 %s is shown read only in words, and nothing is written', (_, fill) => {
    const { ours, sent } = open({ fill })
    expect(field()).toBeNull()
    expect(screen.getByText(words.unknown.title)).toBeTruthy()
    expect(screen.getByRole('group', { name: 'Note' }).textContent).toBe(asPlainText(ours, 99))
    expect(sent).toEqual([])
  })

  test('RX4 an open editor lets go when something unknown arrives, and opens again when it goes', async () => {
    const { other, sent } = open()
    expect(field()).not.toBeNull()
    other.insert(0, [paragraph('Anna', { nosuchmark: { x: 1 } })])
    expect(field()).toBeNull()
    await turn()
    expect(asPlainText(other, 99)).toBe('Anna\nFirst line')
    expect(sent).toEqual([])
    other.delete(0, 1)
    await turn()
    expect(field()!.textContent).toBe('First line')
  })

  test('RX4 who may write can keep only the text, who reads is not asked', async () => {
    const fill = (f: Y.XmlFragment) => f.insert(1, [new Y.Map() as never])
    const { other } = open({ fill })
    fireEvent.click(screen.getByRole('button', { name: words.unknown.keep }))
    await turn()
    expect(other.toString()).toBe('<paragraph>First line</paragraph>')
    expect(field()!.textContent).toBe('First line')
    cleanup()
    open({ fill, readOnly: true })
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('RX4 whoever only reads clears nothing away, not even empty leftovers', () => {
    const fill = (f: Y.XmlFragment) => f.insert(1, [new Y.XmlElement('bulletList')])
    const { sent } = open({ fill, readOnly: true })
    expect(sent).toEqual([])
    expect(field()).toBeNull()
    cleanup()
    const writer = open({ fill })
    expect(field()!.textContent).toBe('First line')
    expect(asPlainText(writer.other, 99)).toBe('First line')
  })

  test('RX5 an editor that broke says so, keeps what was typed in view, and opens again', async () => {
    const { doc, ours, stopped } = open()
    const broken = vi.spyOn(doc, 'transact').mockImplementation(() => {
      throw new Error('broken')
    })
    field()!.editor.commands.insertContentAt(1, 'Lost? ')
    field()?.editor.commands.insertContentAt(1, 'more')
    broken.mockRestore()
    await turn()
    expect(reported).toHaveLength(1)
    expect(field()).toBeNull()
    expect(stopped).toEqual([true])
    expect(screen.getByRole('alert').textContent).toContain(words.stopped.title)
    expect(screen.getByText('Lost? First line')).toBeTruthy()
    expect(asPlainText(ours, 99)).toBe('First line')
    fireEvent.click(screen.getByRole('button', { name: words.stopped.reopen }))
    await turn()
    expect(field()!.textContent).toBe('First line')
    expect(stopped).toEqual([true, false])
  })

  test('RX5 when nothing of one’s own was lost the text is opened again at once, the first time', async () => {
    const { other, stopped } = open()
    const breakOnce = (): void => {
      const { editor } = field()!
      vi.spyOn(editor.view, 'updateState').mockImplementationOnce(() => {
        throw new Error('broken')
      })
    }
    breakOnce()
    other.insert(1, [paragraph('Theirs')])
    await turn()
    expect(field()!.textContent).toBe('First lineTheirs')
    expect(stopped).toEqual([])
    breakOnce()
    other.insert(2, [paragraph('Again')])
    await turn()
    expect(field()).toBeNull()
    expect(stopped).toEqual([true])
    expect(asPlainText(other, 99)).toBe('First line\nTheirs\nAgain')
  })
})
