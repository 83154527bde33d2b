import { BadBytes, type Reader } from './reader.ts'

/** Objects and arrays inside one value. */
const deepestValue = 8

/** What matters of the content of an item. */
export interface ScannedContent {
  /** Clock ticks it takes; at least 1. */
  readonly length: number
  readonly type: SharedType
}

/**
 * A shared type: `plain` (map, array, text), or of rich text the `whole`, a `node` or a run of `words`;
 * `null` = no type.
 */
export type SharedType = 'plain' | 'whole' | 'node' | 'words' | null

const longest = 2 ** 32

/** Kinds of content by number: what each one takes, and how it is passed over. */
const kinds: Readonly<Record<number, (reader: Reader) => ScannedContent>> = {
  1: (reader) => ticks(lengthOf(reader)),
  2: (reader) => ticks(times(reader, () => checkLegacyJson(reader.string()))),
  3: (reader) => {
    reader.block()
    return ticks(1)
  },
  4: (reader) => ticks(reader.string().length),
  6: (reader) => {
    checkKey(reader.string())
    checkJson(reader.string())
    return ticks(1)
  },
  7: scanType,
  8: (reader) => ticks(times(reader, () => skipAny(reader, 0))),
}

/** Passes over the content of an item of `kind`. Subdocuments, embeds and unknown kinds are refused. */
export function scanContent(kind: number, reader: Reader): ScannedContent {
  const scan = kinds[kind]
  if (!scan) throw new BadBytes(`content of kind ${kind} is not taken`)
  return scan(reader)
}

/** A length that no bytes stand for, as deleted ranges have. */
export function lengthOf(reader: Reader): number {
  const length = reader.uint()
  if (length < 1 || length >= longest) throw new BadBytes('a length is out of range')
  return length
}

const reservedKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Keys that mean something to the language itself are refused wherever a key can stand. */
export function checkKey(key: string): void {
  if (reservedKeys.has(key)) throw new BadBytes(`the key ${key} is not taken`)
}

function ticks(length: number): ScannedContent {
  if (length < 1) throw new BadBytes('an empty item')
  return { length, type: null }
}

function times(reader: Reader, pass: () => void): number {
  const count = reader.count()
  for (let i = 0; i < count; i++) pass()
  return count
}

const richTypes: Readonly<Record<number, SharedType>> = { 3: 'node', 4: 'whole', 6: 'words' }

function scanType(reader: Reader): ScannedContent {
  const ref = reader.uint()
  if (ref > 6 || ref === 5) throw new BadBytes(`a shared type of kind ${ref} is not taken`)
  if (ref === 3) checkKey(reader.string())
  return { length: 1, type: ref < 3 ? 'plain' : (richTypes[ref] ?? null) }
}

/** Passes over one value of lib0's `any` encoding. */
function skipAny(reader: Reader, depth: number): void {
  switch (reader.byte()) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return
    case 125:
      return reader.skipInt()
    case 124:
      return void reader.bytes(4)
    case 123: // float
      return void reader.bytes(8)
    case 122: // no page writes one, and JSON, in which all is read and kept, has no word for it
      throw new BadBytes('big integers are not taken')
    case 119:
      return void reader.string()
    case 118:
      checkDepth(depth + 1)
      return void times(reader, () => {
        checkKey(reader.string())
        skipAny(reader, depth + 1)
      })
    case 117:
      checkDepth(depth + 1)
      return void times(reader, () => skipAny(reader, depth + 1))
    case 116:
      return void reader.block()
    default:
      throw new BadBytes('a value of an unknown kind')
  }
}

function checkDepth(depth: number): void {
  if (depth > deepestValue) throw new BadBytes(`values may be nested ${deepestValue} deep`)
}

/** The oldest kind of content writes a missing value as a word. */
function checkLegacyJson(text: string): void {
  if (text !== 'undefined') checkJson(text)
}

function checkJson(text: string): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadBytes('a value is not JSON')
  }
  checkValue(value, 0)
}

function checkValue(value: unknown, depth: number): void {
  if (value === null || typeof value !== 'object') return
  checkDepth(depth + 1)
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) checkKey(key)
    checkValue(inner, depth + 1)
  }
}
