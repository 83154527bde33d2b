/** Bodies and answers of the HTTP calls, checked on both sides. Unknown fields are refused (SPEC H2). */
import * as v from 'valibot'
import { panelStates } from '../domain/customer/panel.ts'
import { retentionDays } from '../domain/keeping.ts'
import { customerClasses, roles, type Role } from '../domain/participant.ts'
import { mostAsked } from '../domain/rating/askedIn.ts'
import {
  activities,
  activityStates,
  deadlineEnds,
  steps,
  type Activities,
  type Step,
} from '../domain/step.ts'
import { templates } from '../domain/template/templates.ts'
import { textLimits } from '../domain/text.ts'
import type { Differences } from '../domain/version/compareWorkshops.ts'
import { languages, type Version, type WorkshopContent } from '../domain/workshop.ts'
import { id, key, line, madeToken, maybeLine } from './inputs.ts'

/** A new workshop: from a template, or from a file that was exported. */
export const createWorkshopBody = v.strictObject({
  title: line(textLimits.title),
  template: v.optional(v.picklist(templates)),
  language: v.optional(v.picklist(languages)),
  import: v.optional(v.record(v.string(), v.unknown())),
})
export type CreateWorkshopBody = v.InferInput<typeof createWorkshopBody>

/** Answer to a new workshop; the only time the keys are told. */
export interface CreatedWorkshop {
  readonly id: string
  /** Whole addresses to hand out; the key stands after `#`. */
  readonly links: Readonly<Record<Role, string>>
  readonly keys: Readonly<Record<Role, string>>
}

/** Who joins, by the key of a link that decides the role. */
export const joinBody = v.strictObject({
  key,
  name: line(textLimits.name),
  department: v.optional(line(textLimits.name)),
  customerClass: v.optional(v.picklist(customerClasses)),
})
export type JoinBody = v.InferInput<typeof joinBody>

/** Answer to a join; the token is the person from now on. */
export interface Joined {
  readonly participantId: string
  readonly role: Role
  readonly token: string
}

/** What a person sees before joining, by the key of their link alone. */
export interface Invitation {
  readonly id: string
  readonly title: string
  readonly goal: string
  readonly language: string
  readonly role: Role
  readonly departments: readonly {
    readonly id: string
    readonly name: string
    readonly colour: number
  }[]
  readonly departmentsClosed: boolean
  /** Contributions carry no author; left out by servers of before. */
  readonly anonymous?: boolean
  /** How many points customers are asked about, from 0; by their link alone, left out by servers of before. */
  readonly asked?: number
}

/** Asks what a link leads to. */
export const invitationBody = v.strictObject({ key })

/** A code as it was typed: what is none is told by the same answer as a wrong one (SPEC A21). */
const code = v.pipe(v.string(), v.maxLength(100))

/** Opens the door of a workshop, or moves its end: open for so many minutes from now, 15 unless said. */
export const doorBody = v.strictObject({
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
  /** The code there is goes on unless a new one is asked for. */
  newCode: v.optional(v.boolean()),
})
export type DoorBody = v.InferInput<typeof doorBody>

/** The door of a workshop, as facilitators see it. */
export interface Door {
  /** Six letters; `null` while the door is closed. */
  readonly code: string | null
  /** Milliseconds from now on; 0 while it is closed. */
  readonly closesInMs: number
  /** Where the code is typed. */
  readonly address: string
}

/** Asks what a code leads to. */
export const codeBody = v.strictObject({ code })

/** Who joins by the code of an open door, always as a participant. */
export const doorJoinBody = v.strictObject({
  code,
  name: line(textLimits.name),
  department: v.optional(line(textLimits.name)),
})
export type DoorJoinBody = v.InferInput<typeof doorJoinBody>

/** Answer to a join by code, which names no workshop itself. */
export interface DoorJoined extends Joined {
  readonly workshopId: string
}

/** A code that lets one person in on another device, once. */
export interface DeviceCode {
  /** Eight letters. */
  readonly code: string
  /** The same as an address; the code stands after `#`. */
  readonly link: string
  /** Where the code is typed. */
  readonly address: string
  /** Milliseconds from now on. */
  readonly endsInMs: number
}

/** Which code of the asking person still lets somebody in: `null` when it was used, has ended, or there was none. */
export interface DeviceWaiting {
  readonly code: string | null
}

/** Answer to such a code: the same person, with the same rights. */
export interface DeviceJoined extends DoorJoined {
  readonly name: string
  readonly title: string
}

/** What an insider may know of a workshop over HTTP. */
export interface WorkshopInfo {
  readonly id: string
  readonly title: string
  readonly role: Role
  readonly step: Step
  readonly activities: Activities
  /** The server's clock as it answers, Unix milliseconds: countdowns and deadlines are told by it. */
  readonly now: number
  /** People who ever joined and were not removed. */
  readonly participants: number
}

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e15))

/** A moment: Unix milliseconds, or ISO 8601 with its zone. */
const moment = v.union([
  time,
  v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => Date.parse(text)),
    time,
  ),
])

/** A command: decided by the server, one at a time per workshop (SPEC C1). */
export const commandBody = v.variant('type', [
  v.strictObject({ type: v.literal('setStep'), step: v.picklist(steps) }),
  v.strictObject({
    type: v.literal('setActivity'),
    activity: v.picklist(activities),
    state: v.picklist(activityStates),
    until: v.optional(v.nullable(moment)),
    atDeadline: v.optional(v.picklist(deadlineEnds)),
  }),
  v.strictObject({ type: v.literal('lockBoard'), locked: v.boolean() }),
  v.strictObject({
    type: v.literal('startTimer'),
    seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(86_400)),
  }),
  v.strictObject({ type: v.literal('stopTimer') }),
  v.strictObject({ type: v.literal('pauseTimer') }),
  v.strictObject({ type: v.literal('resumeTimer') }),
  v.strictObject({
    type: v.literal('addTime'),
    seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(86_400)),
  }),
  v.strictObject({ type: v.literal('askReady') }),
  v.strictObject({ type: v.literal('endReady') }),
  v.strictObject({
    type: v.literal('summon'),
    step: v.picklist(steps),
    target: v.optional(v.nullable(id)),
  }),
  v.strictObject({ type: v.literal('removeParticipant'), participantId: id }),
  v.strictObject({ type: v.literal('setRole'), participantId: id, role: v.picklist(roles) }),
  v.strictObject({
    type: v.literal('addPerson'),
    name: line(textLimits.name),
    department: v.optional(v.nullable(line(textLimits.name))),
  }),
  v.strictObject({ type: v.literal('takeOverPerson'), participantId: id }),
  v.strictObject({ type: v.literal('setScribe'), participantId: id, scribe: v.boolean() }),
  v.strictObject({ type: v.literal('signOutElsewhere'), token: madeToken }),
  v.strictObject({ type: v.literal('rotateLink'), role: v.picklist(roles) }),
  v.strictObject({
    type: v.literal('setRetention'),
    days: v.nullable(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(retentionDays.fewest),
        v.maxValue(retentionDays.most),
      ),
    ),
  }),
  v.strictObject({
    type: v.literal('eraseContributions'),
    participantId: id,
    /** Also takes the person's name off what is on the board. */
    removesName: v.boolean(),
    /** Also takes the person out of the workshop. */
    removesPerson: v.boolean(),
  }),
  v.strictObject({ type: v.literal('saveVersion'), name: line(textLimits.title) }),
  v.strictObject({ type: v.literal('restoreVersion'), versionId: id }),
  v.strictObject({ type: v.literal('removeVersion'), versionId: id }),
  v.strictObject({ type: v.literal('finishWorkshop'), name: line(textLimits.title) }),
  v.strictObject({ type: v.literal('reopenWorkshop') }),
  /** Of these touchpoints alone where they are named; the others keep the figures they have. */
  v.strictObject({
    type: v.literal('openRound'),
    name: maybeLine(textLimits.title),
    touchpoints: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAsked))),
  }),
  /** Asks customers on their own, until then if that is said, stops asking, or shows what they said. */
  v.strictObject({
    type: v.literal('setPanel'),
    state: v.picklist(panelStates),
    until: v.optional(v.nullable(moment)),
  }),
  v.strictObject({ type: v.literal('removeSurvey'), surveyId: id }),
])
export type Command = v.InferOutput<typeof commandBody>

/**
 * What every command answers; an import of survey results adds its id and how many answers it counted,
 * `rotateLink` adds the new link and key, `addPerson` and `takeOverPerson`
 * the person and the token that opens their desk, told to nobody else.
 */
export interface CommandDone {
  readonly ok: true
  readonly link?: string
  readonly key?: string
  readonly versionId?: string
  readonly round?: string
  readonly participantId?: string
  readonly token?: string
  readonly surveyId?: string
  readonly counted?: number
}

/** A kept version as it was, and what bringing it back would change now (SPEC H14). */
export interface VersionPreview {
  readonly version: Version
  readonly workshop: WorkshopContent
  /** From how it is now to how it would be. */
  readonly differences: Differences
}

/** Somebody who was taken out while what they gave is still in the workshop. */
export interface RemovedPerson {
  readonly participantId: string
  /** Empty for whom an older server removed. */
  readonly name: string
  /** When, Unix milliseconds; `null` where that is not known. */
  readonly at: number | null
}

/** Whom a facilitator can still erase; the last one removed first. */
export interface RemovedPeople {
  readonly people: readonly RemovedPerson[]
}
