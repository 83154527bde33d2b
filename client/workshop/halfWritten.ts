import { createSignal, type Signal } from 'solid-js'
import type { Workshop } from './workshop.ts'

const kept = new WeakMap<object, Map<string, Signal<string>>>()

/**
 * What somebody began to write and has not sent, kept in memory with the thing it is about, until it is sent
 * or the workshop is left: going elsewhere and coming back finds it, and it never lands under something else.
 *
 * @param workshop whose texts they are
 * @returns the signal of the text about the thing with this id; `''` while nothing is begun
 */
export function halfWritten(workshop: Pick<Workshop, 'id' | 'board'>, id: string): Signal<string> {
  const texts = kept.get(workshop) ?? new Map<string, Signal<string>>()
  kept.set(workshop, texts)
  const text = texts.get(id) ?? createSignal('')
  texts.set(id, text)
  return text
}
