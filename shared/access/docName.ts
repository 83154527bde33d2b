/**
 * Documents are the unit of permission (SPEC A1). Three are shared by a workshop, one desk belongs
 * to each person, and the vault is the server's own: it is never served to anyone.
 */
export const docKinds = ['frame', 'board', 'record', 'desk', 'vault'] as const
export type DocKind = (typeof docKinds)[number]

/** Kinds a connection can ask for. */
export type ServedDocKind = Exclude<DocKind, 'vault'>

/** Key of a document inside its workshop, as the log stores it: `frame`, …, `desk:<participantId>`. */
export type DocName = 'frame' | 'board' | 'record' | 'vault' | `desk:${string}`

/** Name of a person's desk. */
export function deskOf(participantId: string): DocName {
  return `desk:${participantId}`
}

/** Kind of a document by its name. */
export function kindOf(name: DocName): DocKind {
  return name.startsWith('desk:') ? 'desk' : (name as DocKind)
}

/** Whose desk it is; `null` for the shared documents. */
export function ownerOf(name: DocName): string | null {
  return name.startsWith('desk:') ? name.slice('desk:'.length) : null
}

/** The document kind named in a URL, or `null`. The vault cannot be named from outside. */
export function parseServedKind(segment: string): ServedDocKind | null {
  return segment === 'frame' || segment === 'board' || segment === 'record' || segment === 'desk'
    ? segment
    : null
}
