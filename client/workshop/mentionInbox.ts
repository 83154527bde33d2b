/**
 * Comments that name this person and that they have not seen yet. What was seen is remembered in this browser,
 * for each workshop and person; another device asks anew.
 */
import { createSignal } from 'solid-js'
import { mentionsOf } from '../../shared/domain/comment/mentions.ts'
import type { Comment } from '../../shared/domain/workshop.ts'
import { recall, remember } from '../memory/memory.ts'
import type { Workshop } from './workshop.ts'

export interface MentionInbox {
  /** Newest first. */
  unread(): readonly Comment[]
  /** These were seen; those that are none of this person's are ignored. */
  markRead(ids: readonly string[]): void
  /**
   * Looks again what was seen, as another tab may have remembered it.
   * @param changed the key of the storage that changed; `null` or left out = any
   */
  recall(changed?: string | null): void
}

/** The newest that are ever told; older ones count as seen. */
const most = 200

const inboxes = new WeakMap<object, MentionInbox>()

type Of = Pick<Workshop, 'id' | 'me' | 'comments'>

/** One for each open workshop. */
export function mentionInbox(workshop: Of): MentionInbox {
  const known = inboxes.get(workshop)
  if (known) return known
  const key = `touchline:${workshop.id}:${workshop.me().id}:mentions`
  const [seen, setSeen] = createSignal(load(key), { equals: false })
  const mine = () => mentionsOf(workshop.comments(), workshop.me().id).slice(0, most)
  const inbox: MentionInbox = {
    unread: () => mine().filter(({ id }) => !seen().has(id)),
    markRead(ids) {
      const told = mine().map(({ id }) => id)
      const fresh = told.filter((id) => ids.includes(id) && !seen().has(id))
      if (fresh.length === 0) return
      // Also what another tab remembered; what is gone from the board is forgotten.
      const all = new Set([...load(key), ...seen(), ...fresh])
      const left = told.filter((id) => all.has(id))
      setSeen(new Set(left))
      remember(key, left)
    },
    recall(changed = null) {
      if (changed === null || changed === key) setSeen(new Set([...load(key), ...seen()]))
    },
  }
  inboxes.set(workshop, inbox)
  return inbox
}

/** Ids of what was seen; where nothing is remembered, all is told again. */
function load(key: string): ReadonlySet<string> {
  const ids = recall(key)
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [])
}
