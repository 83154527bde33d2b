import { lazy, type Component } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'

/** Steps whose screen has no heading of its own for the whole page; the shell says their name to screen readers. */
export const unheaded: readonly Step[] = ['frame', 'collect', 'swot']

/** The screen of each step; each is loaded when somebody first looks at it. */
export const screens: Readonly<Record<Step, Component>> = {
  frame: lazy(async () => ({ default: (await import('../frame/FrameScreen.tsx')).FrameScreen })),
  collect: lazy(async () => ({
    default: (await import('../collect/CollectScreen.tsx')).CollectScreen,
  })),
  rate: lazy(async () => ({ default: (await import('../rate/RateScreen.tsx')).RateScreen })),
  discuss: lazy(async () => ({
    default: (await import('../discuss/DiscussScreen.tsx')).DiscussScreen,
  })),
  swot: lazy(async () => ({ default: (await import('../swot/SwotScreen.tsx')).SwotScreen })),
  prioritise: lazy(async () => ({
    default: (await import('../prioritise/PrioritiseScreen.tsx')).PrioritiseScreen,
  })),
  map: lazy(async () => ({ default: (await import('../map/MapScreen.tsx')).MapScreen })),
}
