import { createSignal } from 'solid-js'

/** What the person one follows has in front in the discussion; `null` while one follows nobody there. */
const [followedItem, setFollowedItem] = createSignal<string | null>(null)
export { followedItem, setFollowedItem }

/**
 * What the person one follows has open on the board of Collect, by its id, `null` for nothing;
 * all of it `null` while one follows nobody there.
 */
const [followedNote, setFollowedNote] = createSignal<{ readonly id: string | null } | null>(null, {
  equals: (a, b) => a === b || (a !== null && b !== null && a.id === b.id),
})
export { followedNote, setFollowedNote }
