/**
 * What somebody began to write and has not sent, kept in this browser with the thing it is about, until it is sent:
 * going elsewhere, loading the page again and closing it find it again, and it never lands under something else.
 */
import { createSignal, untrack, type Signal } from 'solid-js'
import { recall, remember, rememberText } from '../memory/memory.ts'
import type { Workshop } from './workshop.ts'

type Owner = Pick<Workshop, 'id' | 'me'>

const kept = new WeakMap<object, Map<string, Signal<string>>>()

/**
 * @param workshop whose texts they are; each person of a browser has their own
 * @returns the signal of the text about the thing with this id; `''` while nothing is begun
 */
export function halfWritten(workshop: Owner, id: string): Signal<string> {
  const texts = kept.get(workshop) ?? new Map<string, Signal<string>>()
  kept.set(workshop, texts)
  const known = texts.get(id)
  if (known) return known
  const key = `touchline:${workshop.id}:${untrack(() => workshop.me().id)}:unsent`
  const [text, setText] = createSignal(load(key)[id] ?? '')
  const write = ((next?: string | ((before: string) => string)): string => {
    const words = setText(typeof next === 'function' ? next : () => next ?? '')
    save(key, id, words)
    return words
  }) as Signal<string>[1]
  const signal: Signal<string> = [text, write]
  texts.set(id, signal)
  return signal
}

/** Texts by what they are about; what is no such list is none. */
function load(key: string): Record<string, string> {
  const raw = recall(key)
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : []
  return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'))
}

/** Reads anew before it writes: another tab may have begun something else. */
function save(key: string, id: string, text: string): void {
  const { [id]: _, ...others } = load(key)
  const texts = text === '' ? others : { ...others, [id]: text }
  if (Object.keys(texts).length === 0) rememberText(key, null)
  else remember(key, texts)
}
