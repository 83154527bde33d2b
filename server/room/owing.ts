/** The part of the vault that says where what was erased may still lie on the disk (SPEC L44). */
import type * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('owing')

/** Documents in which it may. */
export function owedNames(vault: Y.Doc): readonly DocName[] {
  // reason: nobody but `keepOwed` writes them
  return [...root(vault).keys()] as DocName[]
}

/** Whether it is one of them. */
export function isOwed(vault: Y.Doc, name: DocName): boolean {
  return root(vault).has(name)
}

/** Notes these as well; those noted already stay. */
export function keepOwed(vault: Y.Doc, names: readonly DocName[]): void {
  for (const name of names) root(vault).set(name, true)
}

/** It has left the disk. */
export function forgetOwed(vault: Y.Doc, name: DocName): void {
  root(vault).delete(name)
}
