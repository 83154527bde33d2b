import { createSignal } from 'solid-js'
import { recall, remember } from '../../memory/memory.ts'

/** Suggestions this person does not want to see again in this browser and round. */
export interface Left {
  readonly has: (id: string) => boolean
  add(id: string): void
  remove(id: string): void
}

/** Without storage a suggestion that was left comes back after a reload. */
export function createLeft(workshopId: string, round: string): Left {
  const key = `touchline:left:${workshopId}:${round}`
  const [ids, setIds] = createSignal<readonly string[]>(read(key))
  const keep = (next: readonly string[]): void => {
    setIds(next)
    remember(key, next)
  }
  return {
    has: (id) => ids().includes(id),
    add: (id) => keep([...ids(), id]),
    remove: (id) => keep(ids().filter((other) => other !== id)),
  }
}

function read(key: string): readonly string[] {
  const ids = recall(key)
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}
