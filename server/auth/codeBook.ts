/**
 * Codes that open something for a while, in memory only: a restart closes them all (SPEC A20–A22).
 * A code is found by its fingerprint under a key of this process, so looking for one takes the same
 * time whether it is wrong, closed or expired.
 */
import { createHmac } from 'node:crypto'
import { codeLetters } from '../../shared/domain/code.ts'

/** Time as codes see it: it never goes back, whatever is done to the clock (SPEC R12). */
export interface Ticker {
  ticks(): number
  after(ms: number, callback: () => void): () => void
}

export interface Listed<T> {
  readonly code: string
  readonly value: T
  /** Milliseconds until it opens nothing any more; more than 0. */
  readonly leftMs: number
}

export interface CodeBook<T> {
  /** Lists `value` under a new code for `ms`; what the holder had before is gone. `null` = the book is full. */
  put(holder: string, value: T, ms: number): Listed<T> | null
  /** The holder's code goes on for `ms` from now; `null` when there is none. */
  extend(holder: string, ms: number): Listed<T> | null
  of(holder: string): Listed<T> | null
  find(code: string): { readonly holder: string; readonly value: T } | null
  /** Whether there was one. */
  remove(holder: string): boolean
}

export interface CodeBookOptions {
  /** Letters of a code. */
  readonly length: number
  /** How many codes may be open at once, 0 = no limit. */
  readonly most: number
  readonly time: Ticker
  readonly randomBytes: (count: number) => Uint8Array
}

interface Entry<T> {
  readonly code: string
  readonly print: string
  readonly value: T
  readonly endsAt: number
  readonly cancel: () => void
}

/** An empty book. What is in it ends with the process. */
export function createCodeBook<T>(options: CodeBookOptions): CodeBook<T> {
  const { length, most, time, randomBytes } = options
  const secret = randomBytes(32)
  const entries = new Map<string, Entry<T>>()
  const holders = new Map<string, string>()
  const printOf = (code: string): string =>
    createHmac('sha256', secret).update(code, 'utf8').digest('base64')

  const remove = (holder: string): boolean => {
    const entry = entries.get(holder)
    if (!entry) return false
    entry.cancel()
    entries.delete(holder)
    holders.delete(entry.print)
    return true
  }
  /** A timer may be late; the end is not. */
  const live = (holder: string): Entry<T> | null => {
    const entry = entries.get(holder)
    if (!entry) return null
    if (entry.endsAt > time.ticks()) return entry
    remove(holder)
    return null
  }
  const list = (holder: string, code: string, value: T, ms: number): Listed<T> => {
    remove(holder)
    const cancel = time.after(ms, () => void remove(holder))
    const entry = { code, print: printOf(code), value, endsAt: time.ticks() + ms, cancel }
    entries.set(holder, entry)
    holders.set(entry.print, holder)
    return { code, value, leftMs: ms }
  }
  const freeCode = (): string => {
    for (;;) {
      const code = drawCode(randomBytes, length)
      if (!holders.has(printOf(code))) return code
    }
  }

  return {
    put(holder, value, ms) {
      if (!live(holder) && most > 0 && entries.size >= most) return null
      return list(holder, freeCode(), value, ms)
    },
    extend(holder, ms) {
      const entry = live(holder)
      return entry && list(holder, entry.code, entry.value, ms)
    },
    of(holder) {
      const entry = live(holder)
      return entry && { code: entry.code, value: entry.value, leftMs: entry.endsAt - time.ticks() }
    },
    find(code) {
      const holder = holders.get(printOf(code)) ?? ''
      const entry = live(holder)
      return entry && { holder, value: entry.value }
    },
    remove,
  }
}

/** A code by lot, every letter as likely as any other: bytes that would favour some are thrown away. */
export function drawCode(randomBytes: (count: number) => Uint8Array, length: number): string {
  const fair = Math.floor(256 / codeLetters.length) * codeLetters.length
  let code = ''
  while (code.length < length) {
    for (const byte of randomBytes(length * 2))
      if (byte < fair && code.length < length) code += codeLetters[byte % codeLetters.length]
  }
  return code
}
