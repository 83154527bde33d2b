import type { DocKind } from '../access/docName.ts'
import { textLimits } from '../domain/text.ts'

const fixed: Readonly<Record<DocKind, readonly string[]>> = {
  frame: ['about', 'stages', 'departments', 'channels', 'personas', 'kpis', 'settings', 'brief'],
  board: ['touchpoints', 'evidence', 'findings', 'initiatives', 'comments'],
  desk: ['drafts', 'ready'],
  record: ['session', 'roster', 'progress', 'rounds', 'versions', 'keeping', 'panel', 'surveys'],
  vault: [
    'counted',
    'authors',
    'removed',
    'writers',
    'nameless',
    'asked',
    'signed',
    'owing',
    'surveyDigests',
  ],
}

const parted: Readonly<Record<DocKind, readonly string[]>> = {
  frame: [],
  board: [],
  desk: ['ratings', 'estimates', 'dots'],
  record: ['tallies', 'estimates', 'dots'],
  vault: [],
}

/** Whether a root is rich text, which holds nodes and nothing else; all others are maps. */
export function isRichRoot(name: string): boolean {
  return name === 'brief'
}

/** Whether a document of `kind` may hold a root type called `name` (SPEC G4: known root types only). */
export function isKnownRoot(kind: DocKind, name: string): boolean {
  if (fixed[kind].includes(name)) return true
  const colon = name.indexOf(':')
  if (colon < 1 || name.length - colon - 1 > textLimits.name) return false
  return parted[kind].includes(name.slice(0, colon)) && /^[\w-]+$/u.test(name.slice(colon + 1))
}
