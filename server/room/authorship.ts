/**
 * Who wrote what was published without a name, kept in the vault that nobody is ever served: so that
 * people can change and take back their own, and the facilitator can have a person's words taken
 * out (SPEC P24). Whoever runs the server can read it; the people in the room cannot.
 */
import type * as Y from 'yjs'
import { asId } from '../../shared/doc/fields.ts'

/** Stands for whoever was erased; no participant has this id. */
const nobody = ''

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('authors')

/** Participant who wrote a contribution; `null` for what was not published for anybody. */
export function authorOf(vault: Y.Doc, contributionId: string): string | null {
  return asId(root(vault).get(contributionId))
}

/** Whether it was published without a name for anybody else, erased people among them. */
export function isAnothers(vault: Y.Doc, contributionId: string, participantId: string): boolean {
  return (root(vault).get(contributionId) ?? participantId) !== participantId
}

/** Remembers who wrote it, once: whoever reuses an id does not become the author of what had it. */
export function keepAuthor(vault: Y.Doc, contributionId: string, participantId: string): void {
  if (!root(vault).has(contributionId)) root(vault).set(contributionId, participantId)
}

/** Whether anything was ever published without a name here. */
export function isAnybodyHidden(vault: Y.Doc): boolean {
  return root(vault).size > 0
}

/** How much was ever published without a name for this person, be it there still or not. */
export function countOfAuthor(vault: Y.Doc, participantId: string): number {
  let count = 0
  for (const author of root(vault).values()) if (author === participantId) count++
  return count
}

/**
 * Nothing published without a name is this person's any more, not even here. It stays somebody's all the
 * same: could anybody become its author, what is free to be had would tell what was this person's.
 */
export function forgetAuthor(vault: Y.Doc, participantId: string): void {
  for (const [id, author] of [...root(vault).entries()])
    if (author === participantId) root(vault).set(id, nobody)
}
