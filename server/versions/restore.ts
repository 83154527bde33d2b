/**
 * Makes a document read like a version of it, touching only what differs (SPEC C9): records keep
 * their maps, texts change by one splice, rich text node by node. So colleagues keep their carets,
 * and what somebody wrote offline merges with a restored document as with any other.
 */
import * as Y from 'yjs'
import { spliceBetween } from '../../shared/doc/text.ts'
import { align } from './align.ts'
import { marksOf, readingOf, runsOf, type Run } from './reading.ts'
import { clonesOf, nodesOf, richRoot, type RichChild } from './packVersion.ts'

export interface RestoreOptions {
  /** Whether a record that the version lacks stays all the same. */
  readonly stays: (root: string, id: string) => boolean
}

/** One transaction of the caller. */
export function restoreInto(doc: Y.Doc, version: Y.Doc, { stays }: RestoreOptions): void {
  for (const root of new Set([...doc.share.keys(), ...version.share.keys()])) {
    if (root === richRoot) restoreNodes(doc.getXmlFragment(root), version.getXmlFragment(root))
    else restoreMap(doc.getMap(root), version.getMap(root), (id) => stays(root, id))
  }
}

function restoreMap(
  map: Y.Map<unknown>,
  version: Y.Map<unknown>,
  stays: (key: string) => boolean = () => false,
): void {
  for (const key of [...map.keys()]) if (!version.has(key) && !stays(key)) map.delete(key)
  for (const [key, then] of version.entries()) {
    const now = map.get(key)
    if (now instanceof Y.Map && then instanceof Y.Map) restoreMap(now, then)
    else if (isPlainText(now) && isPlainText(then)) restoreText(now, then)
    else if (isRich(now) && isRich(then)) restoreNodes(now, then)
    else if (!map.has(key) || readingOf(now) !== readingOf(then))
      map.set(key, then instanceof Y.AbstractType ? then.clone() : then)
  }
}

const isPlainText = (value: unknown): value is Y.Text =>
  value instanceof Y.Text && !(value instanceof Y.XmlText)

const isRich = (value: unknown): value is Y.XmlFragment =>
  value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement)

/** Nodes that are alike stay; between them nodes of one kind change in place, the rest comes and goes. */
export function restoreNodes(fragment: Y.XmlFragment, version: Y.XmlFragment): void {
  const now = nodesOf(fragment)
  const then = nodesOf(version)
  const anchors = align(now.map(readingOf), then.map(readingOf))
  let [nowEnd, thenEnd] = [now.length, then.length]
  // From the back, so that places further in front stay right.
  for (const [i, j] of [...anchors.toReversed(), [-1, -1] as const]) {
    restoreBetween(fragment, i + 1, now.slice(i + 1, nowEnd), then.slice(j + 1, thenEnd))
    ;[nowEnd, thenEnd] = [i, j]
  }
}

function restoreBetween(
  parent: Y.XmlFragment,
  from: number,
  now: readonly RichChild[],
  then: readonly RichChild[],
): void {
  const pairs = align(now.map(kindOf), then.map(kindOf))
  let [nowEnd, thenEnd] = [now.length, then.length]
  for (const [i, j] of [...pairs.toReversed(), [-1, -1] as const]) {
    parent.delete(from + i + 1, nowEnd - i - 1)
    parent.insert(from + i + 1, clonesOf(then.slice(j + 1, thenEnd)))
    if (i >= 0) restoreNode(now[i], then[j])
    ;[nowEnd, thenEnd] = [i, j]
  }
}

const kindOf = (node: RichChild): string =>
  node instanceof Y.XmlElement ? `element ${node.nodeName}` : 'text'

/** Two nodes of one kind. */
function restoreNode(now: RichChild | undefined, then: RichChild | undefined): void {
  if (now instanceof Y.XmlText && then instanceof Y.XmlText) restoreText(now, then)
  if (!(now instanceof Y.XmlElement) || !(then instanceof Y.XmlElement)) return
  const [was, wanted] = [now.getAttributes(), then.getAttributes()]
  for (const name of Object.keys(was)) if (!Object.hasOwn(wanted, name)) now.removeAttribute(name)
  for (const [name, value] of Object.entries(wanted))
    if (readingOf(was[name]) !== readingOf(value)) now.setAttribute(name, value as string)
  restoreNodes(now, then)
}

function restoreText(text: Y.Text, version: Y.Text): void {
  if (readingOf(text) === readingOf(version)) return
  const then = runsOf(version)
  const [words, wanted] = [wordsOf(runsOf(text)), wordsOf(then)]
  if (words === null || wanted === null) {
    text.delete(0, text.length)
    text.applyDelta(then)
    return
  }
  if (words !== wanted) {
    const { at, removed, inserted } = spliceBetween(words, wanted)
    // In front of what goes: what others wrote into or behind that follows it, and is not torn apart.
    text.insert(at, inserted, {}) // without the marks of its neighbours
    text.delete(at + inserted.length, removed)
  }
  restoreMarks(text, then)
}

/** The words of a text; `null` when something else lies between them. */
function wordsOf(runs: readonly Run[]): string | null {
  if (runs.some(({ insert }) => typeof insert !== 'string')) return null
  return runs.map(({ insert }) => insert).join('')
}

/** Both read the same; where their marks differ, those of the version hold. */
function restoreMarks(text: Y.Text, then: readonly Run[]): void {
  const wanted = then.flatMap((run) => Array.from({ length: String(run.insert).length }, () => run))
  let at = 0
  for (const run of runsOf(text)) {
    const end = at + String(run.insert).length
    while (at < end) {
      const goal = wanted[at] ?? { insert: '' }
      let to = at + 1
      while (to < end && wanted[to] === goal) to++
      if (marksOf(run) !== marksOf(goal)) {
        const none = Object.keys(run.attributes ?? {}).map((name) => [name, null])
        text.format(at, to - at, { ...Object.fromEntries(none), ...goal.attributes })
      }
      at = to
    }
  }
}
