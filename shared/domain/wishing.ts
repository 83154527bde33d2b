/** What a wish may change, by kind of contribution; apart from the kinds, because who only rates wishes nothing. */
import { differentPrefix, type ContributionKind, type Wish } from './contribution.ts'

/** What somebody said: changed outright by their own wish or a facilitator's only. The first is what it reads as. */
const words: Readonly<Record<ContributionKind, readonly string[]>> = {
  touchpoint: ['title', 'note'],
  finding: ['text'],
  initiative: ['title'],
  comment: ['text', 'mentions', 'edited'],
  evidence: ['text', 'source', 'date', 'until', 'count', 'kind'],
}

/** What the group says about a contribution: anybody who may write on the board may wish it otherwise. */
const facts: Readonly<Record<ContributionKind, readonly string[]>> = {
  touchpoint: ['channels', 'reach', 'department', 'tags', 'decision', 'stage', 'position', 'into'],
  finding: ['quadrant', 'touchpoints'],
  initiative: [
    'findings',
    'touchpoints',
    'department',
    'owner',
    'due',
    'status',
    'applicable',
    'measurable',
    'feasible',
    'measure',
  ],
  comment: ['resolved'],
  evidence: ['status'],
}

/** The field that a contribution reads as. */
export function firstWord(kind: ContributionKind): string {
  return words[kind][0] ?? ''
}

/**
 * The part of `fields` that a wish may change; where only authors rearrange, more is left out (`unmoved`).
 *
 * @param isOwn the wish is the author's or a facilitator's, so it may change the words as well
 */
export function wishable(
  { kind, fields, from = {} }: Pick<Wish, 'kind' | 'fields' | 'from'>,
  isOwn: boolean,
): Record<string, unknown> {
  // A comment is somebody's own saying, whoever read it.
  const isRead = (name: string): boolean => kind !== 'comment' && name in from
  const names = [...words[kind].filter((name) => isOwn || isRead(name)), ...facts[kind]]
  if (kind === 'touchpoint')
    names.push(...Object.keys(fields).filter((name) => name.startsWith(differentPrefix)))
  return Object.fromEntries(names.filter((name) => name in fields).map((n) => [n, fields[n]]))
}

/** Of a change or a removal, the words of `record` it has to name where they are somebody else's. */
export function wordsRead(
  kind: ContributionKind,
  record: object,
  names: readonly string[] = words[kind].slice(0, 1),
): Record<string, unknown> {
  const said = Object.entries(record)
  return Object.fromEntries(
    said.filter(([name]) => words[kind].includes(name) && names.includes(name)),
  )
}

/** Whether a wish to take something off names what it still reads as: then it need not be one's own. */
export function isReadAsIs(
  { kind, from = {} }: Pick<Wish, 'kind' | 'from'>,
  record: object,
): boolean {
  const read = wordsRead(kind, record)
  const name = firstWord(kind)
  return kind !== 'comment' && name in read && from[name] === read[name]
}

/** The part of `fields` that leaves a contribution where it is. */
export function unmoved(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { stage: _, position: __, into: ___, ...others } = fields
  return others
}

/** What stands in a plan before anybody planned. */
const unplanned: readonly unknown[] = [undefined, null, '', false, 'idea']

/**
 * What a wish to add says of a plan. It is done apart from what was added: who may know whom, an owner or
 * a date tells more of the writer than the words do (SPEC P48).
 */
export function plannedIn({
  kind,
  fields,
}: Pick<Wish, 'kind' | 'fields'>): Record<string, unknown> {
  if (kind !== 'initiative') return {}
  const names = facts.initiative.filter((name) => !['findings', 'touchpoints'].includes(name))
  return Object.fromEntries(
    names.filter((name) => !unplanned.includes(fields[name])).map((name) => [name, fields[name]]),
  )
}
