import { lazy, type Component } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { laterPart } from '../../ui/laterPart.ts'
import type { LaterPart } from './AllParts.tsx'
import { latePart } from './latePart.tsx'

/** Steps whose screen has no heading of its own for the whole page; the shell says their name to screen readers. */
export const unheaded: readonly Step[] = ['frame', 'collect', 'swot']

/** The screen of each step; each is loaded when somebody first looks at it. */
export const screens: Readonly<Record<Step, Component & LaterPart>> = {
  frame: laterPart(async () => (await import('../frame/FrameScreen.tsx')).FrameScreen),
  collect: laterPart(async () => (await import('../collect/CollectScreen.tsx')).CollectScreen),
  rate: lazy(async () => ({ default: (await import('../rate/RateScreen.tsx')).RateScreen })),
  discuss: latePart(async () => (await import('../discuss/DiscussScreen.tsx')).DiscussScreen),
  swot: laterPart(async () => (await import('../swot/SwotScreen.tsx')).SwotScreen),
  prioritise: laterPart(
    async () => (await import('../prioritise/PrioritiseScreen.tsx')).PrioritiseScreen,
  ),
  map: latePart(async () => (await import('../map/MapScreen.tsx')).MapScreen),
}
