/** What people add to the board, by kind. */
export const contributionKinds = [
  'touchpoint',
  'finding',
  'initiative',
  'comment',
  'evidence',
] as const
export type ContributionKind = (typeof contributionKinds)[number]

/** What the server is asked to do; `done` is its own mark on what it published for this person. */
export const wishes = ['add', 'change', 'remove', 'done'] as const

/** Why something stays on its writer's desk: they have all that one person may on the board, or the board is full. */
export const heldReasons = ['yours', 'full'] as const
export type Held = (typeof heldReasons)[number]

/**
 * A request on a desk: the server does it on the board with its own client, so that nobody sees whose
 * it was (GLOSSARY: wish). The id is that of the contribution, on the desk and on the board.
 */
export interface Wish {
  readonly id: string
  readonly kind: ContributionKind
  readonly wish: (typeof wishes)[number]
  /** Of `add` the whole, of `change` what is to be different; else empty. Not judged yet. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The writer's own memory of having written what it changes; the server asks the vault instead. */
  readonly isMine: boolean
  /** Written by the server; whoever writes the wish anew takes it away. */
  readonly held?: Held | undefined
}

/** What somebody said: changed for them by their own wish or a facilitator's only. */
const words: Readonly<Record<ContributionKind, readonly string[]>> = {
  touchpoint: ['title'],
  finding: ['text'],
  initiative: ['title'],
  comment: ['text', 'mentions', 'edited'],
  evidence: ['text', 'source', 'date', 'until', 'count', 'kind'],
}

/** What the group says about a contribution: anybody who may write on the board may wish it otherwise. */
const facts: Readonly<Record<ContributionKind, readonly string[]>> = {
  touchpoint: ['channels', 'reach', 'department', 'tags', 'decision', 'stage', 'position'],
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

/**
 * The part of `fields` that a wish may change; where only authors rearrange, more is left out (`unmoved`).
 *
 * @param isOwn the wish is the author's or a facilitator's, so it may change the words as well
 */
export function wishable(
  kind: ContributionKind,
  fields: Readonly<Record<string, unknown>>,
  isOwn: boolean,
): Record<string, unknown> {
  const names = isOwn ? [...words[kind], ...facts[kind]] : facts[kind]
  return Object.fromEntries(names.filter((name) => name in fields).map((n) => [n, fields[n]]))
}

/** The part of `fields` that leaves a contribution where it is. */
export function unmoved(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { stage: _, position: __, ...others } = fields
  return others
}
