/**
 * What the caret extension sees of the others' presence: only carets that can be drawn. Any client may
 * send anything as its presence, and the extension trusts every word of it (SPEC RX3).
 */
import type { Awareness } from 'y-protocols/awareness'
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromJSON,
  findRootTypeKey,
  type XmlFragment,
} from 'yjs'
import { readAuthor, sendAuthor, type SentAuthor } from './author.ts'

/** A caret that can be drawn: two places in the text and whose it is. */
interface Caret {
  readonly cursor: { readonly anchor: object; readonly head: object }
  readonly user: SentAuthor
}

/** The part of an awareness that the extension uses. */
export interface CaretView {
  readonly states: ReadonlyMap<number, Caret>
  readonly getStates: () => ReadonlyMap<number, Caret>
  readonly getLocalState: Awareness['getLocalState']
  readonly setLocalStateField: Awareness['setLocalStateField']
  readonly on: Awareness['on']
  readonly off: Awareness['off']
}

/**
 * The presence of `awareness`, judged for one text; what does not fit is not there.
 *
 * @param isSilent whether nobody is told where this person writes, nor that they do (SPEC P27)
 */
export function viewCarets(
  fragment: XmlFragment,
  awareness: Awareness,
  isSilent: () => boolean = () => false,
): CaretView {
  const getStates = (): ReadonlyMap<number, Caret> => {
    const carets = new Map<number, Caret>()
    for (const [clientId, state] of awareness.getStates()) {
      const caret = clientId === awareness.clientID ? null : caretOf(state, fragment)
      if (caret) carets.set(clientId, caret)
    }
    return carets
  }
  return {
    // Only the list of users is made of it, which nobody reads here.
    states: new Map(),
    getStates,
    getLocalState: () => awareness.getLocalState(),
    setLocalStateField: (field, value) => {
      const sent = isSilent() ? null : value
      // What was never told is not taken back: that would be a message, too.
      if (sent !== null || (awareness.getLocalState()?.[field] ?? null) !== null)
        awareness.setLocalStateField(field, sent)
    },
    on: (name, listener) => awareness.on(name, listener),
    off: (name, listener) => awareness.off(name, listener),
  }
}

function caretOf(state: Readonly<Record<string, unknown>>, fragment: XmlFragment): Caret | null {
  const cursor = state.cursor
  if (!isObject(cursor)) return null
  const anchor = placeOf(cursor.anchor, fragment)
  const head = anchor && placeOf(cursor.head, fragment)
  if (!head) return null
  const user = isObject(state.user) ? state.user : {}
  return { cursor: { anchor, head }, user: sendAuthor(readAuthor(user)) }
}

/** A place in a document as Yjs writes it, if it is one and Yjs can find it; else `null`. */
function placeOf(raw: unknown, fragment: XmlFragment): object | null {
  if (!isObject(raw) || !fragment.doc) return null
  const { type = null, tname = null, item = null, assoc = 0 } = raw
  if (![type, item].every((id) => id === null || isId(id))) return null
  // Asked for by name, Yjs would make a root of any name.
  if (tname !== null && (fragment._item !== null || tname !== findRootTypeKey(fragment)))
    return null
  if (!Number.isSafeInteger(assoc)) return null
  const place = { type, tname, item, assoc }
  try {
    const position = createRelativePositionFromJSON(place)
    return createAbsolutePositionFromRelativePosition(position, fragment.doc) && place
  } catch {
    return null
  }
}

function isId(raw: unknown): boolean {
  return isObject(raw) && isCount(raw.client) && isCount(raw.clock)
}

function isCount(raw: unknown): boolean {
  return Number.isSafeInteger(raw) && (raw as number) >= 0
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null
}
