/**
 * The order in which one person gets the cards to rate (SPEC P7, OUR RULE). Everybody starting with
 * the same card makes the last ones suffer everybody's fatigue; an order per person spreads it.
 *
 * @param touchpointIds ids in journey order
 * @param person participant id to shuffle for; `null` keeps the journey's order
 * @returns the same ids; the same person always gets the same order, on every device, and a
 *   touchpoint that is added or removed later leaves the order of the others as it was
 */
export function cardOrder(touchpointIds: readonly string[], person: string | null): string[] {
  if (person === null) return [...touchpointIds]
  return touchpointIds
    .map((id) => ({ id, rank: mixed(`${person}:${id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** FNV-1a with MurmurHash3's finish, 0..2³²−1: neighbouring ids land far apart. Nothing secret rests on it. */
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
