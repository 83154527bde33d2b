/** The signs that neither joining nor rating draws: fetched with the first part of the page that does. */
import { createSignal, type Accessor } from 'solid-js'
import type { generalIcons } from './general.ts'
import type { laterDrawings } from './laterDrawings.ts'

interface LaterIcons {
  readonly laterDrawings: typeof laterDrawings
  readonly generalIcons: typeof generalIcons
}

const [icons, setIcons] = createSignal<LaterIcons | null>(null)

/** `null` until they have come. */
export const laterIcons: Accessor<LaterIcons | null> = icons

/** Resolves when they are there, or cannot be had: a page without signs beside its words is still a page. */
export async function loadLaterIcons(): Promise<void> {
  if (icons() !== null) return
  try {
    const [drawn, general] = await Promise.all([
      import('./laterDrawings.ts'),
      import('./general.ts'),
    ])
    setIcons({ laterDrawings: drawn.laterDrawings, generalIcons: general.generalIcons })
  } catch {
    return // reason: no network; the next sign that is missing asks again
  }
}
