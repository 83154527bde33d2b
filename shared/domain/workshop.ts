import type { Evidence } from './evidence/evidence.ts'
import type { Participant } from './participant.ts'
import type { Initiative } from './priority/initiative.ts'
import type { DotTally, EstimateTally, Tally } from './rating/tally.ts'
import type { Crosshair } from './rating/crosshair.ts'
import type { Activities, Step } from './step.ts'
import type { Finding } from './swot/finding.ts'
import type { ChannelKind, Touchpoint } from './touchpoint/touchpoint.ts'

/** What the workshop is about. */
export interface About {
  readonly title: string
  /** Goal of the journey; empty until a facilitator states it. */
  readonly goal: string
  /** Language the workshop was made in; its exports speak it. */
  readonly language: Language
  /** Names of the customer groups looked at. */
  readonly segments: readonly string[]
}

export const languages = ['en', 'pl', 'sv', 'it'] as const
export type Language = (typeof languages)[number]

/** One stretch of the journey (GLOSSARY: stage). */
export interface Stage {
  readonly id: string
  readonly name: string
  /** In the customer's voice. */
  readonly subtitle: string
  readonly customerGoal: string
  readonly ourGoal: string
  /** Customers who enter this stage per period; `null` = no data. */
  readonly volume: number | null
  readonly position: string
}

export interface Department {
  readonly id: string
  readonly name: string
  /** 1..10, a colour of the department palette. */
  readonly colour: number
  /** People expected to join; `null` = not planned. */
  readonly expected: number | null
  readonly position: string
}

export interface Channel {
  readonly id: string
  readonly name: string
  readonly kind: ChannelKind
  readonly position: string
}

export interface Persona {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly position: string
}

/** A figure the journey is measured by; values in `unit`, `null` = not set. */
export interface Kpi {
  readonly id: string
  readonly stage: string
  readonly name: string
  readonly unit: string
  readonly better: 'higher' | 'lower'
  readonly baseline: number | null
  readonly target: number | null
  readonly actual: number | null
  readonly date: string | null
  readonly source: string
  readonly position: string
}

export interface Settings {
  /** Contributions carry no author. */
  readonly anonymous: boolean
  /** A join may not add departments. */
  readonly departmentsClosed: boolean
  /** Only its author and facilitators may move, merge away or delete a touchpoint. */
  readonly authorsOnly: boolean
  /** Every person gets the cards in an order of their own. */
  readonly shuffleCards: boolean
  /** Dots each person may give, and how many of them on one item. */
  readonly dotBudget: number
  readonly dotsPerItem: number
  /** Planned minutes per step. */
  readonly minutes: Readonly<Record<Step, number>>
  /** Where the lines of expectation and experience cross; absent = at the means of the data. */
  readonly crosshair?: Crosshair | undefined
  /** Day of the next review, `YYYY-MM-DD`; absent = none is planned. */
  readonly nextReview?: string | null | undefined
}

/** Somebody named in a comment: participant id, and the name as it stands in the text behind an `@`. */
export interface Mention {
  readonly person: string
  readonly name: string
}

/** People one comment may name; more are words like any other. */
export const mostMentions = 20

export interface Comment {
  readonly id: string
  readonly target: string
  readonly text: string
  readonly author: string | null
  /** Unix milliseconds. */
  readonly at: number
  /** Id of the comment it answers; none = it begins a thread. */
  readonly replyTo?: string | undefined
  /** Who is named in the text; none = nobody. */
  readonly mentions?: readonly Mention[] | undefined
  /** Its words were changed after it was sent. */
  readonly edited?: boolean | undefined
  /** The thread it begins is settled. */
  readonly resolved?: boolean | undefined
}

/** A countdown everybody sees; Unix milliseconds of the server's clock. */
export interface Timer {
  readonly startedAt: number
  readonly endsAt: number
  /** It stands still since then; left out while it runs. What is left is `endsAt − pausedAt`. */
  readonly pausedAt?: number
}

/** The facilitator asks whether everybody is done with what they do right now; a new one each time. */
interface ReadyCheck {
  readonly id: string
  readonly at: number
}

/** The facilitator asks everybody to look at a place. */
export interface Summon {
  readonly step: Step
  readonly target: string | null
  readonly at: number
}

export interface Session {
  readonly step: Step
  /** Id of the current round; the first is `r1`. */
  readonly round: string
  readonly activities: Activities
  readonly boardLocked: boolean
  readonly timer: Timer | null
  readonly summon: Summon | null
  /** Left out while nobody is asked. */
  readonly ready?: ReadyCheck | null
  /** Since when (Unix ms) the workshop is finished; left out while it goes on. */
  readonly finished?: { readonly at: number } | null
}

/**
 * How many people are done with an activity; never what they answered, never per item. Of `collect`, while
 * it is private, only `started` is told: how many people have a draft, of how many.
 */
export interface Progress {
  readonly done: number
  readonly started: number
  readonly of: number
  /** Department id → people done and people in it. */
  readonly departments: Readonly<Record<string, { readonly done: number; readonly of: number }>>
  /** Of those who began, people without a device whose answers a scribe enters; absent = nobody. */
  readonly proxied?: number
}

/** One measurement of the same touchpoints, or of some of them (GLOSSARY: round). */
export interface Round {
  readonly id: string
  readonly name: string
  /** Unix milliseconds. */
  readonly openedAt: number
  readonly revealedAt: number | null
  /** Ids of what it asks about; absent where it asks about all touchpoints (see `askedIn`). */
  readonly touchpoints?: readonly string[]
}

/** Why a version was kept: somebody asked, or the server did so before something that changes much. */
export const versionReasons = ['person', 'reveal', 'restore'] as const

/** A state of frame and board that can be restored (GLOSSARY: version). */
export interface Version {
  readonly id: string
  /** As the facilitator called it; for versions of the server's own, the activity revealed or empty. */
  readonly name: string
  /** Unix milliseconds. */
  readonly at: number
  readonly reason: (typeof versionReasons)[number]
  /** Participant who asked for it or caused it; `null` = nobody is known. */
  readonly by: string | null
  /** Of reason `restore`: what was brought back right after this state was kept; else `null`. */
  readonly restored: RestoredVersion | null
  /** How many records of these lists it holds; `null` = it was kept before they were counted. */
  readonly holds: VersionFigures | null
  /** Bytes its content takes in the store, packed. */
  readonly bytes: number
  /** Id of the stored content; versions of the same content share it. `null` = its own id. */
  readonly content: string | null
  /** Fingerprint of the content; empty = unknown. */
  readonly digest: string
}

/** What a restore brought back, or took back. */
export interface RestoredVersion {
  readonly name: string
  readonly reason: 'person' | 'reveal'
  /** It did not bring this version back but undid that. */
  readonly isUndo: boolean
}

/** Sizes of the lists people know a workshop by. */
export interface VersionFigures {
  readonly stages: number
  readonly touchpoints: number
  readonly findings: number
  readonly initiatives: number
}

/** What a version holds, as plain data: frame and board. Lists are in display order. */
export type WorkshopContent = Pick<
  Workshop,
  | 'about'
  | 'brief'
  | 'stages'
  | 'departments'
  | 'channels'
  | 'personas'
  | 'kpis'
  | 'settings'
  | 'touchpoints'
  | 'evidence'
  | 'findings'
  | 'initiatives'
  | 'comments'
>

/** What was revealed in one round alone. */
export interface RoundFigures extends Pick<Round, 'id' | 'name' | 'revealedAt' | 'touchpoints'> {
  /** Its place among all rounds, from 1: how it is called where it has no name. */
  readonly number: number
  /** Touchpoint id → figures, also of merged ones (see `talliesTogether`). */
  readonly tallies: Readonly<Record<string, Tally>>
}

/** A whole workshop as plain data: what exports, the map and the screens are computed from. Lists are in display order. */
export interface Workshop {
  readonly about: About
  readonly brief: string
  readonly stages: readonly Stage[]
  readonly departments: readonly Department[]
  readonly channels: readonly Channel[]
  readonly personas: readonly Persona[]
  readonly kpis: readonly Kpi[]
  readonly settings: Settings
  readonly touchpoints: readonly Touchpoint[]
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Finding[]
  readonly initiatives: readonly Initiative[]
  readonly comments: readonly Comment[]
  readonly session: Session
  readonly roster: readonly Participant[]
  readonly rounds: readonly Round[]
  /** Touchpoint id → its latest revealed figures (see `latestTallies`); empty before the first reveal. */
  readonly tallies: Readonly<Record<string, Tally>>
  /**
   * Touchpoint id → what customers said of it (see `customerLayer`); never part of `tallies`. Absent = nobody was
   * heard yet.
   */
  readonly customers?: Readonly<Record<string, Tally>>
  /** Rounds of ratings with figures, oldest first, each by itself; absent = fewer than two, so nothing to compare. */
  readonly byRound?: readonly RoundFigures[]
  /** Rounds with figures of what came after their reveal, oldest first; absent = none. In no other figure. */
  readonly late?: readonly RoundFigures[]
  /** Initiative id → its latest revealed estimates; empty before their first reveal. */
  readonly estimates: Readonly<Record<string, EstimateTally>>
  /** Ballot (`swot`, `prioritise`) → item id → dots. */
  readonly dots: Readonly<Record<string, Readonly<Record<string, DotTally>>>>
  /** Vote → people whose answers were erased after its reveal (see `Keeping`); absent = nobody. */
  readonly erased?: Readonly<Record<string, number>>
}
