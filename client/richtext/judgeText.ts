/**
 * Whether the editor can show a text without changing it. Its binding deletes whatever its schema does
 * not take, for everybody and in the name of whoever merely looks (SPEC RX4).
 */
import type { Mark, Node, Schema } from '@tiptap/pm/model'
import { XmlElement, XmlText, type XmlFragment } from 'yjs'

/**
 * `whole`: as it stands. `leftovers`: but for blocks without a letter in them that do not fit, which
 * two people leave who delete at once, and which the binding clears away. `unknown`: not at all.
 */
type Verdict = 'whole' | 'leftovers' | 'unknown'

/** Judges `fragment` by the same steps by which the binding makes its nodes. */
export function judgeText(fragment: XmlFragment, schema: Schema): Verdict {
  const found = { leftovers: false }
  try {
    const blocks = fragment.toArray().flatMap((child) => blockOf(child, schema, found))
    // An untouched text has no block yet; the editor shows its empty paragraph and writes nothing.
    if (blocks.length > 0) schema.topNodeType.createChecked(null, blocks)
    return found.leftovers ? 'leftovers' : 'whole'
  } catch {
    return 'unknown'
  }
}

/** The block as a list of one; empty for a leftover. Throws for what is unknown. */
function blockOf(raw: unknown, schema: Schema, found: { leftovers: boolean }): readonly Node[] {
  if (!(raw instanceof XmlElement)) throw new RangeError('no block')
  const type = schema.nodes[raw.nodeName]
  if (!type) throw new RangeError('no node')
  const attrs = raw.getAttributes() as Record<string, unknown>
  mustKnow(attrs, type.spec.attrs)
  const content = raw
    .toArray()
    .flatMap((child): readonly Node[] =>
      child instanceof XmlText ? runsOf(child, schema) : blockOf(child, schema, found),
    )
  try {
    return [type.createChecked(attrs, content)]
  } catch (error) {
    if (content.some((node) => node.textContent !== '')) throw error
    found.leftovers = true
    return []
  }
}

interface Run {
  readonly insert?: unknown
  readonly attributes?: Readonly<Record<string, unknown>>
}

function runsOf(text: XmlText, schema: Schema): readonly Node[] {
  return (text.toDelta() as readonly Run[]).map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') throw new RangeError('no text')
    return schema.text(
      insert,
      Object.entries(attributes).map(([name, value]) => markOf(name, value, schema)),
    )
  })
}

/** The binding tells overlapping marks of one kind apart by a suffix `--hash`. */
function markOf(name: string, raw: unknown, schema: Schema): Mark {
  const type = schema.marks[name.replace(/--[\w+/=]{8}$/u, '')]
  if (!type) throw new RangeError('no mark')
  const attrs = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  mustKnow(attrs, type.spec.attrs)
  return type.create(attrs)
}

function mustKnow(attrs: Readonly<Record<string, unknown>>, known: object = {}): void {
  for (const [name, value] of Object.entries(attrs)) {
    const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    if (!isPlain || !Object.hasOwn(known, name)) throw new RangeError(`no attribute ${name}`)
  }
}
