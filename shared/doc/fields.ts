/**
 * Readers of single fields. What lies in a document was written by any client at all, so every
 * reader takes `unknown` and gives a value of the right shape, never the object Yjs keeps.
 */
import * as Y from 'yjs'
import { readableText } from '../domain/text.ts'

/** Fields of a record as they came: any names, any values. */
export type Fields = Readonly<Record<string, unknown>>

/** Plain fields of a record that is a `Y.Map` or a plain object; `null` for anything else. */
export function fieldsOf(raw: unknown): Fields | null {
  if (raw instanceof Y.Map) return Object.fromEntries(raw.entries())
  if (raw === null || typeof raw !== 'object' || raw instanceof Y.AbstractType) return null
  return Array.isArray(raw) ? null : { ...(raw as Record<string, unknown>) }
}

/**
 * Text of a string or a `Y.Text` as it may be shown, measured and exported: at most `limit`
 * graphemes, tidied (`readableText`); anything else gives the empty string.
 */
export function asText(raw: unknown, limit: number): string {
  if (typeof raw === 'string') return readableText(raw, limit)
  if (raw instanceof Y.Text) return readableText(raw.toString(), limit)
  return ''
}

/** Plain text of rich text: block elements end a line. Strings pass; anything else is empty. */
export function asPlainText(raw: unknown, limit: number): string {
  if (!(raw instanceof Y.XmlFragment)) return asText(raw, limit)
  const lines: string[] = []
  collectLines(raw, lines)
  return readableText(lines.join('\n').trim(), limit)
}

const leafBlocks = new Set(['paragraph', 'heading', 'codeBlock'])

function collectLines(node: Y.XmlFragment | Y.XmlElement, lines: string[]): void {
  for (const child of node.toArray()) {
    if (child instanceof Y.XmlText) lines.push(plainOf(child))
    else if (child instanceof Y.XmlElement) {
      if (leafBlocks.has(child.nodeName)) {
        const inner: string[] = []
        collectLines(child, inner)
        lines.push(inner.join(''))
      } else collectLines(child, lines)
    }
  }
}

function plainOf(text: Y.XmlText): string {
  return (text.toDelta() as { insert?: unknown }[])
    .map((part) => (typeof part.insert === 'string' ? part.insert : ''))
    .join('')
}

/** `raw` if it is one of `options`, else `fallback`. */
export function asOneOf<T extends string, F>(
  raw: unknown,
  options: readonly T[],
  fallback: F,
): T | F {
  return options.includes(raw as T) ? (raw as T) : fallback
}

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * An id as ids are written here: 1 to 64 characters without space or control; else `null`. Names
 * every object inherits (`__proto__`, `constructor`) are no ids: looked up, they would be found.
 */
export function asId(raw: unknown): string | null {
  if (typeof raw !== 'string' || inherited.has(raw)) return null
  return /^[\w:.-]{1,64}$/u.test(raw) ? raw : null
}

/** Distinct ids of an array (plain or `Y.Array`), at most `limit`; unreadable entries are left out. */
export function asIds(raw: unknown, limit = 50): string[] {
  const ids = asArray(raw)
    .map(asId)
    .filter((id) => id !== null)
  return [...new Set(ids)].slice(0, limit)
}

/** Distinct known words of an array; others are left out. */
export function asWords<T extends string>(raw: unknown, options: readonly T[]): T[] {
  return options.filter((option) => asArray(raw).includes(option))
}

/** Entries of an array or `Y.Array`; anything else is empty. */
export function asArray(raw: unknown): readonly unknown[] {
  if (raw instanceof Y.Array) return raw.toArray()
  return Array.isArray(raw) ? raw : []
}

/** A finite number within bounds, else `null`. */
export function asNumber(raw: unknown, min = -1e12, max = 1e12): number | null {
  return typeof raw === 'number' && Number.isFinite(raw) && raw >= min && raw <= max ? raw : null
}

/** A calendar day `YYYY-MM-DD` that exists, else `null`. */
export function asDay(raw: unknown): string | null {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(raw)) return null
  const day = new Date(`${raw}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw) ? raw : null
}

/** Only `true` is true. */
export function asFlag(raw: unknown): boolean {
  return raw === true
}
