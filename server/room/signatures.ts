/**
 * Names that stand under contributions without their maker having put them there: the server published
 * it for them, or a facilitator wrote it. Kept in the vault, so that whoever takes such a contribution
 * off the board can bring it back under its name (SPEC G26).
 */
import * as Y from 'yjs'
import { everyContribution } from '../../shared/doc/contributions.ts'
import { asId } from '../../shared/doc/fields.ts'
import type { RoomCore } from './core.ts'
import { serverAuthor } from './serverWriter.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('signed')

/** Name that was put under a contribution for somebody; `null` = none. */
export function signedFor(vault: Y.Doc, contributionId: string): string | null {
  return asId(root(vault).get(contributionId))
}

/** Remembers whose name was put under a contribution, in place of an earlier one. */
export function keepSigned(vault: Y.Doc, contributionId: string, participantId: string): void {
  if (root(vault).get(contributionId) !== participantId)
    root(vault).set(contributionId, participantId)
}

/** Nothing was signed for this person any more: they were erased. */
export function forgetSigned(vault: Y.Doc, participantId: string): void {
  for (const [id, author] of [...root(vault).entries()])
    if (author === participantId) root(vault).delete(id)
}

/** Remembers the names under all that the server wrote on the board: it brought an older state back. */
export function keepSignedByServer({ writer, documents }: RoomCore): void {
  const frontier = documents.get('board')?.frontier
  const board = writer.ahead('board')
  const found: (readonly [id: string, author: string])[] = []
  for (const of of everyContribution)
    for (const [id, item] of of.map(board)._map) {
      const entry: unknown = of.map(board).get(id)
      const author = entry instanceof Y.Map ? asId(entry.get('author')) : null
      if (author !== null && frontier?.ownerOf(item.id.client) === serverAuthor)
        found.push([id, author])
    }
  const vault = writer.ahead('vault')
  const fresh = found.filter(([id, author]) => signedFor(vault, id) !== author)
  if (fresh.length === 0) return
  writer.edit('vault', (doc) => {
    for (const [id, author] of fresh) keepSigned(doc, id, author)
  })
}
