/**
 * Rich text as plain nodes and back: the shape Tiptap and ProseMirror call JSON. What comes back in
 * is judged node by node, because an archive may have been written by anybody (SPEC V4).
 */
import * as Y from 'yjs'
import { textLimits } from '../domain/text.ts'
import { asArray, asPlainText, fieldsOf, type Fields } from './fields.ts'

/** A block with `content`, or a run of text with `marks` (type `text`). */
export interface RichNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, string | number | boolean>>
  readonly content?: readonly RichNode[]
  readonly text?: string
  readonly marks?: readonly RichMark[]
}

interface RichMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, string | number | boolean>>
}

const deepest = 8
const longestRun = 20_000
/** Nodes one rich text may have; what follows is left out. */
const mostNodes = 5000

/** The nodes of a fragment in reading order, without links that would run; an untouched fragment gives an empty list. */
export function richTextOf(fragment: Y.XmlFragment | Y.XmlElement): RichNode[] {
  return fragment.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return runsOf(child)
    return child instanceof Y.XmlElement ? [elementOf(child)] : []
  })
}

function elementOf(element: Y.XmlElement): RichNode {
  const attrs = asAttrs(element.getAttributes())
  const content = richTextOf(element)
  return {
    type: element.nodeName,
    ...(attrs ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  }
}

function runsOf(text: Y.XmlText): RichNode[] {
  const delta = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[]
  return delta.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes ?? {})
      .map(([name, value]) => markOf(name, value))
      .filter(({ attrs = {} }) => isHarmless(attrs))
    return [{ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }]
  })
}

/** The words of nodes, a line for each block, as the same text in a document reads. */
export function plainTextOf(raw: unknown): string {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment()
  writeRichText(fragment, raw)
  return asPlainText(fragment, textLimits.paragraph)
}

/** The editor's binding tells overlapping marks of one kind apart by a suffix `--hash`. */
function markOf(name: string, value: unknown): RichMark {
  const attrs = asAttrs(value)
  return { type: name.replace(/--[\w+/=]{8}$/u, ''), ...(attrs ? { attrs } : {}) }
}

/**
 * Fills an empty fragment with `raw`, a list of nodes or a plain text (one paragraph a line).
 * Unreadable nodes, links that are no web or mail address, and nesting beyond 8 are left out.
 */
export function writeRichText(fragment: Y.XmlFragment, raw: unknown): void {
  const nodes = typeof raw === 'string' ? paragraphsOf(raw) : asArray(raw)
  const budget = { left: mostNodes }
  fragment.insert(0, build(nodes, 1, budget))
}

function paragraphsOf(text: string): RichNode[] {
  if (text.trim() === '') return []
  return text.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
  }))
}

/** Neighbouring runs become one text, as the editor's binding keeps them. */
function build(
  nodes: readonly unknown[],
  depth: number,
  budget: { left: number },
): (Y.XmlElement | Y.XmlText)[] {
  if (depth > deepest) return []
  const built: (Y.XmlElement | Y.XmlText)[] = []
  let runs: Fields[] = []
  const closeRuns = (): void => {
    if (runs.length > 0) built.push(buildText(runs))
    runs = []
  }
  for (const node of nodes) {
    const fields = fieldsOf(node)
    const type = asName(fields?.type)
    if (!fields || type === null || budget.left-- <= 0) continue
    if (type === 'text') {
      if (typeof fields.text === 'string' && fields.text !== '') runs.push(fields)
      continue
    }
    closeRuns()
    built.push(buildElement(type, fields, build(asArray(fields.content), depth + 1, budget)))
  }
  closeRuns()
  return built
}

function buildElement(
  type: string,
  fields: Fields,
  content: (Y.XmlElement | Y.XmlText)[],
): Y.XmlElement {
  const element = new Y.XmlElement(type)
  for (const [name, value] of Object.entries(asAttrs(fields.attrs) ?? {})) {
    // reason: the type says string, but the editor's binding stores numbers and flags as they are
    element.setAttribute(name, value as string)
  }
  element.insert(0, content)
  return element
}

function buildText(runs: readonly Fields[]): Y.XmlText {
  const text = new Y.XmlText()
  let length = 0
  for (const run of runs) {
    const written = String(run.text).slice(0, longestRun)
    text.insert(length, written, marksOf(run))
    length += written.length
  }
  return text
}

function marksOf(run: Fields): Record<string, object> {
  const marks: Record<string, object> = {}
  for (const raw of asArray(run.marks)) {
    const mark = fieldsOf(raw)
    const type = asName(mark?.type)
    const attrs = asAttrs(mark?.attrs) ?? {}
    if (type !== null && isHarmless(attrs)) marks[type] = attrs
  }
  return marks
}

function isHarmless(attrs: Readonly<Record<string, unknown>>): boolean {
  return attrs.href === undefined || /^(https?:|mailto:)/iu.test(String(attrs.href))
}

function asName(raw: unknown): string | null {
  return typeof raw === 'string' && /^[a-z]\w{0,39}$/iu.test(raw) ? raw : null
}

/** Plain attributes; `null` when there are none. */
function asAttrs(raw: unknown): Record<string, string | number | boolean> | null {
  const kept = Object.entries(fieldsOf(raw) ?? {}).filter(
    ([name, value]) =>
      asName(name) !== null &&
      ['string', 'number', 'boolean'].includes(typeof value) &&
      String(value).length <= 2000,
  )
  return kept.length > 0
    ? (Object.fromEntries(kept) as Record<string, string | number | boolean>)
    : null
}
