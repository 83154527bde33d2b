import * as Y from 'yjs'
import { isRichRoot } from '../../../shared/doc/roots.ts'
import type { Id, ScannedStruct } from './scanUpdate.ts'

/** How deep a shared type lies; a root is 1. `rich` counts nodes of rich text too, `plain` only the others. */
export interface Depth {
  readonly plain: number
  readonly all: number
  readonly takes: Taking
}

/** What may stand in the list of a type: in rich text nodes, in a run of words letters and formats. */
type Taking = 'anything' | 'nodes' | 'words'

/** Maps, arrays and texts inside each other, and everything inside each other: lists in notes nest. */
export const deepestPlain = 8
export const deepestAll = 32

const rootDepth: Depth = { plain: 1, all: 1, takes: 'anything' }
const richRootDepth: Depth = { plain: 1, all: 1, takes: 'nodes' }

/** Depth of a root, by its name. */
export function depthOfRoot(name: string): Depth {
  return isRichRoot(name) ? richRootDepth : rootDepth
}

/** What is known of one struct: deleted for good, or where it hangs and whether others can hang on it. */
export type Place =
  | 'gone'
  | {
      /** Depth of the type it hangs in; `null` when that is gone. */
      readonly inside: Depth | null
      /** Depth of the type it is; `gone` when it was one and is deleted; `null` when it is none. */
      readonly own: Depth | 'gone' | null
      /** The list, or key of a map, it stands in, by a name of its own; `null` when that is gone. */
      readonly where: string | null
    }

/** Name of a list, or of a key of a map, inside one document. */
export function spotOf(parent: Id | { readonly root: string }, key: string | null): string {
  const list = 'root' in parent ? parent.root : `${parent.client}:${parent.clock}`
  return key === null ? list : `${list}/${key}`
}

/** Place of a struct that the document holds. */
export function placeInDoc(doc: Y.Doc, client: number, clock: number): Place {
  const structs = doc.store.clients.get(client)
  const struct = structs?.[Y.findIndexSS(structs, clock)]
  if (!(struct instanceof Y.Item)) return 'gone'
  const { parent, parentSub } = struct
  if (!(parent instanceof Y.AbstractType))
    return { inside: null, own: ownDepth(struct), where: null }
  const named = parent._item?.id ?? { root: Y.findRootTypeKey(parent) }
  return { inside: depthOf(parent), own: ownDepth(struct), where: spotOf(named, parentSub) }
}

function ownDepth(item: Y.Item): Depth | 'gone' | null {
  if (item.content instanceof Y.ContentType) return depthOf(item.content.type)
  return item.content instanceof Y.ContentDeleted ? 'gone' : null
}

function depthOf(type: Y.AbstractType<unknown>): Depth {
  if (!type._item) return depthOfRoot(Y.findRootTypeKey(type))
  let plain = 1
  let all = 1
  for (let at = type; at._item; at = at._item.parent as Y.AbstractType<unknown>) {
    all++
    if (!isRich(at)) plain++
    if (!(at._item.parent instanceof Y.AbstractType)) break
  }
  return { plain, all, takes: takingOf(type) }
}

function takingOf(type: Y.AbstractType<unknown>): Taking {
  if (type instanceof Y.XmlText) return 'words'
  return type instanceof Y.XmlFragment ? 'nodes' : 'anything'
}

function isRich(type: Y.AbstractType<unknown>): boolean {
  return type instanceof Y.XmlFragment || type instanceof Y.XmlText
}

const takingBy = { plain: 'anything', whole: 'nodes', node: 'nodes', words: 'words' } as const

/** Depth of the type a new struct would be; `null` when it is none. */
export function depthWithin(inside: Depth | null, type: ScannedStruct['type']): Depth | null {
  if (type === null) return null
  const { plain, all } = inside ?? rootDepth
  return { plain: type === 'plain' ? plain + 1 : plain, all: all + 1, takes: takingBy[type] }
}
