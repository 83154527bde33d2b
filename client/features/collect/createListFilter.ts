import { createSignal, type Accessor } from 'solid-js'
import type { Tag, Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'

/** What the list shows; empty strings let everything through. */
export interface ListFilter {
  readonly words: string
  /** Department id, or `none` for touchpoints without an owner. */
  readonly owner: string
  readonly tag: Tag | ''
  readonly channel: string
}

export const everything: ListFilter = { words: '', owner: '', tag: '', channel: '' }

export interface ListFilterState {
  readonly filter: Accessor<ListFilter>
  set(changes: Partial<ListFilter>): void
  readonly isActive: () => boolean
  readonly shows: (touchpoint: Touchpoint) => boolean
}

/** Shows everything until something is set; the fields are joined by "and". */
export function createListFilter(): ListFilterState {
  const [filter, setFilter] = createSignal(everything)
  return {
    filter,
    set: (changes) => setFilter((before) => ({ ...before, ...changes })),
    isActive: () => Object.values(filter()).some((value) => value !== ''),
    shows: (touchpoint) => matches(touchpoint, filter()),
  }
}

/** Whether a touchpoint fits; words are looked for in title and note, however accented or capitalised. */
export function matches(touchpoint: Touchpoint, filter: ListFilter): boolean {
  const { owner, tag, channel } = filter
  if (owner === 'none' ? touchpoint.department !== null : owner && touchpoint.department !== owner)
    return false
  if (tag !== '' && !touchpoint.tags.includes(tag)) return false
  if (channel !== '' && !touchpoint.channels.includes(channel)) return false
  const text = plain(`${touchpoint.title} ${touchpoint.note}`)
  return plain(filter.words)
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').trim()
}
