import type { Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { sendAuthor, type Author } from './author.ts'
import { drawCaret, drawSelection } from './drawCaret.ts'
import { isSafeAddress } from './linkAddress.ts'

/** Text to bind and the presence its carets travel in. */
export interface SharedText {
  readonly fragment: XmlFragment
  readonly awareness: Awareness
}

interface ExtensionOptions {
  readonly text: SharedText
  readonly author: Author
  readonly placeholder: string
  /** Name of a caret whose owner writes without a name. */
  readonly someone: string
}

/** The schema stays whole: a node it did not know would be deleted for everybody. Nothing may write by itself. */
export function extensionsFor(options: ExtensionOptions): Extensions {
  return [
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
    Placeholder.configure({ placeholder: options.placeholder }),
    Collaboration.configure({ fragment: options.text.fragment }),
    CollaborationCaret.configure({
      provider: { awareness: options.text.awareness },
      user: sendAuthor(options.author),
      render: (user) => drawCaret(user, options.someone),
      selectionRender: drawSelection,
    }),
  ]
}
