/** What people add to the board, by kind. */
export const contributionKinds = [
  'touchpoint',
  'finding',
  'initiative',
  'comment',
  'evidence',
] as const
export type ContributionKind = (typeof contributionKinds)[number]

/**
 * What the server is asked to do; `back` brings back a touchpoint that the same person had taken off by wish,
 * and `done` is the server's own mark on what it published for this person.
 */
export const wishes = ['add', 'change', 'remove', 'back', 'done'] as const

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
  /** Of `add` and `back` the whole, of `change` what is to be different; else empty. Not judged yet. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Words of somebody else's as the writer read them: who says them may change them, or take them off. */
  readonly from?: Readonly<Record<string, unknown>> | undefined
  /** The writer's own memory of having written what it changes; the server asks the vault instead. */
  readonly isMine: boolean
  /** Written by the server; whoever writes the wish anew takes it away. */
  readonly held?: Held | undefined
}

/** Begins the names of what says that two touchpoints are not the same; the other one's id follows. */
export const differentPrefix = 'different:'
