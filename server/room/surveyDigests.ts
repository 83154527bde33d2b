/**
 * What each import of survey results was sent as, so that one that is sent again under its id is known
 * from another (SPEC PN75). In the vault: of a few answers a digest in everybody's hands could be guessed back.
 */
import { createHash } from 'node:crypto'
import type * as Y from 'yjs'
import type { ImportSurvey } from './contract.ts'

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('surveyDigests')

/** SHA-256 (hex) of what an import brings. */
export function digestOf({ name, people, answers }: ImportSurvey): string {
  return createHash('sha256')
    .update(JSON.stringify([name, people, answers]))
    .digest('hex')
}

/** The digest an import came with; `null` for one from before there were any, or from a file. */
export function keptDigest(vault: Y.Doc, surveyId: string): string | null {
  const kept = root(vault).get(surveyId)
  return typeof kept === 'string' ? kept : null
}

/** Keeps the digest of an import that came in. */
export function keepDigest(vault: Y.Doc, surveyId: string, digest: string): void {
  root(vault).set(surveyId, digest)
}

/** Forgets an import that was taken back: it may come in again. */
export function forgetDigest(vault: Y.Doc, surveyId: string): void {
  root(vault).delete(surveyId)
}
