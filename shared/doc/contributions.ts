/** Where contributions lie on the board, by kind. */
import type { ContributionKind } from '../domain/contribution.ts'
import { comments, evidence, findings, initiatives, touchpoints } from './board.ts'
import type { Collection } from './collection.ts'

/** A contribution of any kind, judged by the `parse` of its collection. */
export type AnyContribution = { readonly id: string } & Readonly<Record<string, unknown>>

export const contributions = {
  touchpoint: touchpoints,
  finding: findings,
  initiative: initiatives,
  comment: comments,
  evidence,
  // reason: what is written back was judged by the `parse` of the collection it came from
} as unknown as Readonly<Record<ContributionKind, Collection<AnyContribution>>>

/** All of them, where it does not matter which: who is named anywhere on the board. */
export const everyContribution: readonly Collection<AnyContribution>[] =
  Object.values(contributions)
