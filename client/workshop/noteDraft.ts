/**
 * A note's long text while contributions carry no name: it is written in a text of this page's own and
 * wished whole when its writer rests, so that nobody sees who types (SPEC P47). The server works it into
 * what others wrote meanwhile.
 */
import { createEffect, onCleanup } from 'solid-js'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { noteOf } from '../../shared/doc/board.ts'
import { richTextOf, writeRichText, type RichNode } from '../../shared/doc/richText.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { projectValue } from '../sync/project.ts'
import type { Documents } from './documents.ts'

/** How long a writer rests before the text is put on the desk (ms). */
const restMs = 1000

export interface NoteDraft {
  readonly fragment: Y.XmlFragment
  /** Nobody else is in it: carets stay here. */
  readonly awareness: Awareness
  /** Puts on the desk what is not there yet. */
  readonly settle: () => void
}

export interface NoteDrafting {
  readonly docs: Pick<Documents, 'board' | 'desk'>
  /** Wishes a text; the one that was read goes with it. */
  readonly wish: (note: readonly RichNode[], read: readonly RichNode[]) => void
  /** Whether the person is in the text, so that it does not change under their hands. */
  readonly isWriting: () => boolean
}

/** Needs an owner; what is not on the desk yet is put there when it ends. */
export function createNoteDraft(id: string, drafting: NoteDrafting): NoteDraft {
  const { docs, wish, isWriting } = drafting
  const waiting = projectValue(deskWishes.map(docs.desk), () => deskWishes.get(docs.desk, id))
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('note')
  const awareness = new Awareness(doc)
  const onBoard = (): readonly RichNode[] => {
    const note = noteOf(docs.board, id)
    return note ? richTextOf(note) : []
  }
  const wished = (): readonly RichNode[] | null => {
    const fields = waiting()?.wish === 'change' ? waiting()?.fields : undefined
    // reason: judged when it is written into a text
    return Array.isArray(fields?.note) ? (fields.note as readonly RichNode[]) : null
  }
  /** What the next change is told apart from. */
  let read = onBoard()
  let last = JSON.stringify(read)
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (nodes: readonly RichNode[]): void => {
    doc.transact(() => {
      fragment.delete(0, fragment.length)
      writeRichText(fragment, nodes)
    }, shown)
    last = JSON.stringify(richTextOf(fragment))
  }
  const settle = (): void => {
    clearTimeout(timer)
    timer = undefined
    const now = richTextOf(fragment)
    if (JSON.stringify(now) === last) return
    last = JSON.stringify(now)
    wish(now, read)
  }
  const typed = (_events: unknown, { origin }: Y.Transaction): void => {
    if (origin === shown) return
    clearTimeout(timer)
    timer = setTimeout(settle, restMs)
  }
  /** Once it was published, or others changed it, and nobody is in it: as it stands on the board. */
  const follow = (): void => {
    if (timer !== undefined || wished() !== null || isWriting()) return
    read = onBoard()
    if (JSON.stringify(read) !== last) show(read)
  }
  const boardChanged = (): void => queueMicrotask(follow)

  show(wished() ?? read)
  fragment.observeDeep(typed)
  docs.board.on('update', boardChanged)
  createEffect<boolean>((was) => {
    const is = wished() !== null
    // It was published as it was wished: the next change is told apart from that.
    if (was && !is) {
      read = JSON.parse(last) as readonly RichNode[]
      follow()
    }
    return is
  }, wished() !== null)
  onCleanup(() => {
    settle()
    docs.board.off('update', boardChanged)
    fragment.unobserveDeep(typed)
    awareness.destroy()
  })
  return { fragment, awareness, settle }
}

/** Not the writer's own typing. */
const shown = Symbol('shown')
