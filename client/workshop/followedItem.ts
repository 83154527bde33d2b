import { createSignal } from 'solid-js'

/** What the person one follows has in front in the discussion; `null` while one follows nobody there. */
const [followedItem, setFollowedItem] = createSignal<string | null>(null)
export { followedItem, setFollowedItem }
