import * as Y from 'yjs'
import { differentPrefix } from '../domain/contribution.ts'
import { evidenceKinds, mostBehind, type Evidence } from '../domain/evidence/evidence.ts'
import { initiativeStatuses, type Initiative } from '../domain/priority/initiative.ts'
import { quadrants, type Finding } from '../domain/swot/finding.ts'
import { textLimits } from '../domain/text.ts'
import { shownTouchpoints } from '../domain/touchpoint/merges.ts'
import { decisions, reaches, tags, type Touchpoint } from '../domain/touchpoint/touchpoint.ts'
import { mostMentions, type Comment, type Mention } from '../domain/workshop.ts'
import { defineCollection } from './collection.ts'
import {
  asArray,
  asDay,
  asFlag,
  asId,
  asIds,
  asNumber,
  asOneOf,
  asPlainText,
  asText,
  asWords,
  fieldsOf,
  type Fields,
} from './fields.ts'

/** Collections of the `board` document. Participants write it unless it is locked. */

/**
 * Needs a title and a stage; the title is shared text, the note belongs to the editor (SPEC V1). Those
 * that were merged into another one are among them: what is shown is `listShown`.
 */
export const touchpoints = defineCollection<Touchpoint>(
  'touchpoints',
  (f) => {
    const title = asText(f.title, textLimits.title)
    const stage = asId(f.stage)
    if (title === '' || stage === null) return null
    return {
      title,
      note: asPlainText(f.note, textLimits.paragraph),
      stage,
      position: asText(f.position, 200),
      channels: asIds(f.channels),
      reach: asOneOf(f.reach, reaches, null),
      department: asId(f.department),
      tags: asWords(f.tags, tags),
      decision: asOneOf(f.decision, decisions, null),
      author: asId(f.author),
      into: asId(f.into) ?? undefined,
      different: asDifferent(f),
    }
  },
  { texts: ['title'], fragments: ['note'] },
)

/** Pairs one touchpoint can be put aside in; more than a board has likely ones. */
const mostDifferent = 1000

/** A key of its own for each pair, so that two people who each put one aside lose neither. */
function asDifferent(f: Fields): string[] | undefined {
  const ids = Object.keys(f)
    .filter((key) => key.startsWith(differentPrefix) && f[key] === true)
    .map((key) => key.slice(differentPrefix.length))
  const all = asIds([...asArray(f.different), ...ids], mostDifferent)
  // Keys come in the order they arrived, which is another one for everybody.
  return all.length > 0 ? all.sort() : undefined
}

/** The touchpoints that stand for themselves, each with what was merged into it, in display order (SPEC D60). */
export function listShown(doc: Y.Doc): readonly Touchpoint[] {
  return shownTouchpoints(touchpoints.list(doc))
}

/** The rich-text note of a touchpoint, for an editor to bind; `null` when there is no such touchpoint. */
export function noteOf(doc: Y.Doc, touchpointId: string): Y.XmlFragment | null {
  const entry = touchpoints.map(doc).get(touchpointId)
  const note = entry instanceof Y.Map ? entry.get('note') : null
  return note instanceof Y.XmlFragment ? note : null
}

/** Needs a text; without a known quadrant it is none. */
export const findings = defineCollection<Finding>(
  'findings',
  (f) => {
    const text = asText(f.text, textLimits.sentence)
    const quadrant = asOneOf(f.quadrant, quadrants, null)
    if (text === '' || quadrant === null) return null
    return {
      text,
      quadrant,
      touchpoints: asIds(f.touchpoints),
      origin: asOneOf(f.origin, ['votes', 'person'] as const, 'person' as const),
      reason: asText(f.reason, textLimits.sentence),
      position: asText(f.position, 200),
      author: asId(f.author),
    }
  },
  { texts: ['text'] },
)

/** Needs a title; everything of the plan may be missing. */
export const initiatives = defineCollection<Initiative>(
  'initiatives',
  (f) => {
    const title = asText(f.title, textLimits.title)
    if (title === '') return null
    return {
      title,
      findings: asIds(f.findings),
      touchpoints: asIds(f.touchpoints),
      department: asId(f.department),
      owner: asText(f.owner, textLimits.name),
      due: asDay(f.due),
      status: asOneOf(f.status, initiativeStatuses, 'idea' as const),
      applicable: asFlag(f.applicable),
      measurable: asFlag(f.measurable),
      feasible: asFlag(f.feasible),
      measure: asText(f.measure, textLimits.title),
      position: asText(f.position, 200),
      author: asId(f.author),
    }
  },
  { texts: ['title'] },
)

/** Needs a touchpoint and words; unknown kinds are none. */
export const evidence = defineCollection<Evidence>('evidence', (f) => {
  const text = asText(f.text, textLimits.paragraph)
  const touchpoint = asId(f.touchpoint)
  const kind = asOneOf(f.kind, evidenceKinds, null)
  if (text === '' || touchpoint === null || kind === null) return null
  return {
    touchpoint,
    kind,
    text,
    source: asText(f.source, textLimits.title),
    date: asDay(f.date),
    // Always there, so that a view that follows takes away what a change took away.
    until: asDay(f.until) ?? undefined,
    count: Math.floor(asNumber(f.count, 1, mostBehind) ?? 0) || undefined,
    survey: asId(f.survey) ?? undefined,
    status: asOneOf(f.status, ['kept', 'rejected'] as const, 'kept' as const),
    author: asId(f.author),
  }
})

/** Needs a touchpoint and words; ordered by `at`, not by position. */
export const comments = defineCollection<Comment>('comments', (f) => {
  const text = asText(f.text, textLimits.paragraph)
  const target = asId(f.target)
  if (text === '' || target === null) return null
  const mentions = asArray(f.mentions).slice(0, mostMentions).flatMap(asMention)
  return {
    target,
    text,
    author: asId(f.author),
    at: asNumber(f.at, 0, 1e15) ?? 0,
    // Always there, so that a view that follows takes away what a change took away.
    replyTo: asId(f.replyTo) ?? undefined,
    mentions: mentions[0] && mentions,
    edited: asFlag(f.edited) || undefined,
    resolved: asFlag(f.resolved) || undefined,
  }
})

/** What names nobody is left out. */
function asMention(raw: unknown): readonly Mention[] {
  const fields = fieldsOf(raw)
  const person = asId(fields?.person)
  const name = asText(fields?.name, textLimits.name)
  return person && name ? [{ person, name }] : []
}
