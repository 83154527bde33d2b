import type { Workshop } from '../../workshop/workshop.ts'

/** How long what was just added stands out, ms. */
const shownMs = 1800

/** Remembers what is there; answers, when it is asked later, the ids of what came since: touchpoints and own drafts. */
export function newcomers(workshop: Pick<Workshop, 'touchpointsById' | 'drafts'>) {
  const ids = (): string[] => [
    ...Object.keys(workshop.touchpointsById),
    ...workshop.drafts().map(({ id }) => id),
  ]
  const known = new Set(ids())
  return (): readonly string[] => ids().filter((id) => !known.has(id))
}

/**
 * Scrolls to what a person just added, the last of several, and lets it stand out for a moment: who writes in a
 * field at the top sees where the words went (SPEC CO86). The focus stays where it is. Unknown ids do nothing.
 */
export function showAdded(ids: readonly string[]): void {
  queueMicrotask(() => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const cards = ids.flatMap((id) => {
      const found = document.querySelector(`[data-note="${CSS.escape(id)}"]`)?.closest('li, tr')
      return found ? [found] : []
    })
    const behavior = isStill ? 'instant' : 'smooth'
    cards.at(-1)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior })
    const bright = { backgroundColor: 'var(--accent-soft)', outline: '2px solid var(--accent)' }
    // Without motion it is there and then is not.
    const frames = isStill ? [bright, bright] : [bright, { ...bright, offset: 0.6 }, {}]
    for (const card of cards) card.animate?.(frames, { duration: shownMs, easing: 'ease-out' })
  })
}
