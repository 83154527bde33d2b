import type { Held } from '../contribution.ts'

/** Where a touchpoint lies: beside our influence, between us and the customer, or inside the house. */
export const reaches = ['peripheral', 'external', 'internal'] as const
export type Reach = (typeof reaches)[number]

/** What people mark on a touchpoint by hand. */
export const tags = ['pain', 'bottleneck', 'lost', 'good'] as const
export type Tag = (typeof tags)[number]

/** What the group decided about a touchpoint in the discussion. */
export const decisions = ['keep', 'weakness', 'strength', 'look'] as const
export type Decision = (typeof decisions)[number]

/** One contact of the customer with organisation, product or brand (GLOSSARY: touchpoint). */
export interface Touchpoint {
  readonly id: string
  readonly title: string
  /** Plain text of the rich note; empty when nobody wrote one. */
  readonly note: string
  /** Id of a stage of the frame. */
  readonly stage: string
  /** Sort key inside the stage; compare as strings. */
  readonly position: string
  /** Ids of channels of the frame. */
  readonly channels: readonly string[]
  readonly reach: Reach | null
  /** Id of the owning department. */
  readonly department: string | null
  readonly tags: readonly Tag[]
  readonly decision: Decision | null
  /** Participant id; `null` where contributions are anonymous. */
  readonly author: string | null
  /** Id of the touchpoint it was merged into; none while it stands for itself. */
  readonly into?: string | undefined
  /** Ids of touchpoints that people said are not the same; none = nobody said so. */
  readonly different?: readonly string[] | undefined
  /** What was merged into it, each as it was written; only where touchpoints are shown (`shownTouchpoints`). */
  readonly merged?: readonly Touchpoint[] | undefined
}

/** A note nobody but its author can see yet (GLOSSARY: draft). */
export interface Draft {
  readonly id: string
  readonly title: string
  readonly note: string
  /** Empty when it says none; then, and when its stage is gone, it goes to the first stage. */
  readonly stage: string
  readonly channels: readonly string[]
  readonly reach: Reach | null
  readonly department: string | null
  readonly tags: readonly Tag[]
  /** As for a wish (`Wish`). */
  readonly held?: Held | undefined
}

/** The channel kinds a new channel can have; they only choose the icon. */
export const channelKinds = ['web', 'shop', 'phone', 'mail', 'social', 'courier', 'other'] as const
export type ChannelKind = (typeof channelKinds)[number]
