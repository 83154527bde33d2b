import { Extension, getSchema, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Placeholder } from '@tiptap/extensions'
import type { Schema } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { sendAuthor, type Author } from './author.ts'
import { viewCarets } from './caretView.ts'
import { drawCaret, drawSelection } from './drawCaret.ts'
import { isSafeAddress } from './linkAddress.ts'

/** Text to bind and the presence its carets travel in. */
export interface SharedText {
  readonly fragment: XmlFragment
  readonly awareness: Awareness
}

interface ExtensionOptions {
  readonly text: SharedText
  /** Whose the caret is; `null` where people write without names: then it is not sent. */
  readonly author: () => Author | null
  readonly placeholder: string
  /** Name of a caret whose owner writes without a name. */
  readonly someone: string
  /** Hears of a change that threw; nothing after it reaches editor or text. */
  readonly onThrow: (error: unknown, transaction: Transaction) => void
}

/** The schema stays whole: a node it did not know would be deleted for everybody. Nothing may write by itself. */
const content: Extensions = [
  StarterKit.configure({
    undoRedo: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      protocols: ['mailto'],
      defaultProtocol: 'https',
      isAllowedUri: (address) => isSafeAddress(address),
      shouldAutoLink: (address) => isSafeAddress(address) || !address.includes(':'),
      HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: '_blank' },
    },
  }),
]

let schema: Schema | null = null

/** What a text may hold; the same for every editor. */
export function schemaOf(): Schema {
  schema ??= getSchema(content)
  return schema
}

/** What the editor can do, bound to one shared text and the carets in it. */
export function extensionsFor(options: ExtensionOptions): Extensions {
  const { author } = options
  const { fragment, awareness } = options.text
  return [
    guard(options.onThrow),
    ...content,
    Placeholder.configure({ placeholder: options.placeholder }),
    Collaboration.configure({ fragment }),
    CollaborationCaret.configure({
      provider: { awareness: viewCarets(fragment, awareness, () => author() === null) },
      user: { ...sendAuthor(author()) },
      render: (user) => drawCaret(user, options.someone),
      selectionRender: drawSelection,
    }),
  ]
}

/**
 * After a change that threw, editor and text no longer say the same, and the next key would write the
 * difference over what others wrote. So it is the last one.
 */
function guard(onThrow: ExtensionOptions['onThrow']): Extension {
  let hasThrown = false
  return Extension.create({
    name: 'guard',
    priority: 10_000,
    dispatchTransaction({ transaction, next }) {
      if (hasThrown) return
      // ProseMirror refuses what is out of date before anything has changed.
      if (transaction.before !== this.editor.state.doc) return next(transaction)
      try {
        next(transaction)
      } catch (error) {
        hasThrown = true
        onThrow(error, transaction)
      }
    },
  })
}
