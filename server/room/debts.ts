/**
 * What was erased leaves the disk when a snapshot takes its place, which is after the erasure is durable.
 * Where it still lies is kept in the vault, in the same commit as the erasure: should the server end in
 * between, the room is opened when it starts again, and what is left is overwritten then (SPEC L44).
 */
import type { DocName } from '../../shared/access/docName.ts'
import { isLeftBehind } from './anew.ts'
import type { RoomCore } from './core.ts'
import { forgetOwed, isOwed, keepOwed, owedNames } from './owing.ts'
import { nextAct } from './retention.ts'
import type { RoomDocument } from './roomDocument.ts'

/**
 * Notes that what is about to be erased in these documents is to leave the disk. To be called in the turn
 * that erases, before it does: then no commit holds an erasure without it.
 */
export function oweTraces(core: RoomCore, names: readonly DocName[]): void {
  core.writer.edit('vault', (vault) => keepOwed(vault, names))
  core.heartbeat.addChange({ deadline: nextAct(core) })
}

/** What was erased in it has left the disk. A desk that is forgotten whole at close is owed until then. */
export function paidTraces(core: RoomCore, document: RoomDocument): void {
  const { name } = document
  if (isLeftBehind(core, document) || !isOwed(core.writer.ahead('vault'), name)) return
  core.writer.edit('vault', (vault) => forgetOwed(vault, name))
  core.heartbeat.addChange({ deadline: nextAct(core) })
}

/** Goes on with what the server did not come to before it ended. */
export function payDebts(core: RoomCore): void {
  const names = owedNames(core.writer.ahead('vault'))
  if (names.length === 0) return
  const pay = async (): Promise<void> => {
    const owed: DocName[] = []
    for (const name of names) {
      const document = await core.documents.open(name)
      if (document.lastSeq === 0) paidTraces(core, document)
      else owed.push(name)
    }
    core.compactSoon(owed)
  }
  core
    .inTurn(pay)
    .catch((cause: unknown) =>
      core.report(`what was erased in ${core.workshopId} may still lie on the disk`, cause),
    )
}
