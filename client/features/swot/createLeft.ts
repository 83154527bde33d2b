import { createSignal } from 'solid-js'

/** Suggestions this person does not want to see again in this browser and round. */
export interface Left {
  readonly has: (id: string) => boolean
  add(id: string): void
  remove(id: string): void
}

export function createLeft(workshopId: string, round: string): Left {
  const key = `touchline:left:${workshopId}:${round}`
  const [ids, setIds] = createSignal<readonly string[]>(read(key))
  const keep = (next: readonly string[]): void => {
    setIds(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // reason: storage is full or switched off; the suggestion only comes back after a reload
    }
  }
  return {
    has: (id) => ids().includes(id),
    add: (id) => keep([...ids(), id]),
    remove: (id) => keep(ids().filter((other) => other !== id)),
  }
}

function read(key: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return [] // reason: not readable; then nothing was left out yet
  }
}
