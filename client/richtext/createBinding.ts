/** Holds an editor on a shared text as long as that is safe, and says why when it is not. */
import { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { createEffect, createSignal, onCleanup, untrack, type Accessor } from 'solid-js'
import type { Transaction as TextTransaction } from 'yjs'
import { asPlainText } from '../../shared/doc/fields.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import { schemaOf, type SharedText } from './extensions.ts'
import { judgeText } from './judgeText.ts'

/** Why there is no editor, and what can be read all the same. */
export interface Trouble {
  /** `unknown`: the text holds what the editor does not know. `stopped`: the editor broke. */
  readonly kind: 'unknown' | 'stopped'
  /** Plain text of what is saved. */
  readonly saved: string
  /** What stood in the editor when it broke and did not reach the shared text; `null` for nothing. */
  readonly unsaved: string | null
}

export interface Binding {
  readonly editor: Accessor<Editor | null>
  readonly trouble: Accessor<Trouble | null>
  /** Opens the text again after the editor broke. */
  readonly reopen: () => void
  /** Makes the text what can be read of it; the way back from `unknown`. */
  readonly keepPlainText: () => void
}

/** What a person may write in one note is far less; only such texts are cut that nobody typed. */
const longest = 100_000

/** An editor that breaks twice within so many ms is not opened again by itself. */
const calmMs = 30_000

/** What an editor is made with; told when a change could not be applied. */
export type MakeEditor = (onThrow: (error: unknown, transaction: Transaction) => void) => Editor

/** Needs an owner; the editor goes with it. Call it when the place of the editor is on the page. */
export function createBinding(
  text: SharedText,
  isReadOnly: Accessor<boolean>,
  make: MakeEditor,
): Binding {
  const { fragment } = text
  const [editor, setEditor] = createSignal<Editor | null>(null)
  const [trouble, setTrouble] = createSignal<Trouble | null>(null)
  let brokeAt = Number.NEGATIVE_INFINITY
  let isClosed = false
  const savedText = (): string => asPlainText(fragment, longest)

  const release = (): void => {
    const made = untrack(editor)
    setEditor(null)
    leaveCaret(text)
    made?.destroy()
  }
  const stop = (unsaved: string | null): void => {
    if (isClosed || untrack(editor) === null) return
    release()
    const isCalm = performance.now() - brokeAt > calmMs
    brokeAt = performance.now()
    if (unsaved === null && isCalm) settle()
    else setTrouble({ kind: 'stopped', saved: savedText(), unsaved })
  }
  const open = (): void => {
    let hasThrown = false
    const onThrow = (error: unknown, transaction: Transaction): void => {
      if (hasThrown) return
      hasThrown = true
      reportError(error)
      const unsaved = unsavedOf(transaction, savedText())
      // Its view is still at work up the stack.
      queueMicrotask(() => stop(unsaved))
    }
    try {
      const made = inOneTransaction(fragment, () => make(onThrow))
      setTrouble(null)
      setEditor(made)
    } catch (error) {
      reportError(error)
      setTrouble({ kind: 'stopped', saved: savedText(), unsaved: null })
    }
  }
  /** Opens, goes on or lets go, as the text now is. */
  const settle = (): void => {
    if (isClosed || untrack(trouble)?.kind === 'stopped') return
    const verdict = judgeText(fragment, schemaOf())
    const isKnown = verdict === 'whole' || (verdict === 'leftovers' && !untrack(isReadOnly))
    if (isKnown) {
      if (untrack(editor) === null) open()
      return
    }
    if (untrack(editor) !== null) release()
    setTrouble({ kind: 'unknown', saved: savedText(), unsaved: null })
  }
  const watch = (_events: unknown, { local, origin }: TextTransaction): void => {
    if (local && origin === ySyncPluginKey) return // the editor's own, made by its schema
    const now = untrack(trouble)
    if (now?.kind === 'stopped') setTrouble({ ...now, saved: savedText() })
    else if (now) queueMicrotask(settle)
    else settle()
  }
  // Before the editor's own observer, which would delete what it does not know.
  fragment.observeDeep(watch)
  createEffect(() => {
    isReadOnly()
    untrack(settle)
  })
  onCleanup(() => {
    isClosed = true
    fragment.unobserveDeep(watch)
    release()
  })
  return {
    editor,
    trouble,
    reopen() {
      setTrouble(null)
      settle()
    },
    keepPlainText() {
      const plain = savedText()
      fragment.doc?.transact(() => {
        fragment.delete(0, fragment.length)
        writeRichText(fragment, plain)
      })
    },
  }
}

/**
 * What the editor joins while it opens (texts that two people began in one place) it must not hear of
 * as a change by somebody else, or it stands there twice.
 */
function inOneTransaction<T>({ doc }: SharedText['fragment'], deed: () => T): T {
  return doc ? doc.transact(deed, ySyncPluginKey) : deed()
}

/** What was typed and is not in the shared text; a change that came from others loses nothing. */
function unsavedOf(transaction: Transaction, saved: string): string | null {
  const sync = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined
  if (!transaction.docChanged || sync?.isChangeOrigin) return null
  const typed = plainOf(transaction.doc)
  return withoutSpace(typed) === withoutSpace(saved) ? null : typed
}

function plainOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n')
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** A caret left behind would stand in the text for everybody else. */
function leaveCaret({ awareness }: SharedText): void {
  if (awareness.getLocalState()?.cursor) awareness.setLocalStateField('cursor', null)
}
