/**
 * Whose touchpoints are, as the server knows it (SPEC G20). The board says it in a field that anybody
 * could write, so it counts only from who made the touchpoint, a facilitator or the server itself; of
 * those without a name the vault says it.
 */
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { asId, fieldsOf } from '../../shared/doc/fields.ts'
import { headOf, headsOf, type Heads } from '../../shared/domain/touchpoint/merges.ts'
import { authorOf } from './authorship.ts'
import type { RoomCore } from './core.ts'
import type { RoomDocument } from './roomDocument.ts'
import { serverAuthor } from './serverWriter.ts'

/** Looks at a board as it is now. Good for one turn. */
export interface TouchpointOwners {
  /** Whether the touchpoint that is shown in its place, and all that were merged into that, are this person's. */
  isOwn(id: string): boolean
  /** Whether it is shown itself, not merged into another one. */
  isShown(id: string): boolean
  /** Whether one that is another's would be merged away by something under this id. */
  wouldTakeIn(id: string): boolean
}

/** A board as it is, or will be, and who wrote it. */
export type Written = Pick<RoomDocument, 'doc' | 'frontier'>

/** @param participantId whose touchpoints are told from others' */
export function createTouchpointOwners(
  core: RoomCore,
  board: Written,
  participantId: string,
): TouchpointOwners {
  const { doc } = board
  const links = linksIn(doc)
  let merges: Merges | null = null
  const known = (): Merges => (merges ??= mergesIn(doc, links))
  const judged = new Map<string, boolean>()
  const isAuthor = (id: string): boolean => authorIn(core, board, id) === participantId
  return {
    isOwn(id) {
      if (!isAuthor(id)) return false
      const { heads, families } = known()
      const head = headOf(heads, id)
      const isAllOwn = judged.get(head) ?? [head, ...(families.get(head) ?? [])].every(isAuthor)
      judged.set(head, isAllOwn)
      return isAllOwn
    },
    isShown: (id) => !known().heads.has(id),
    wouldTakeIn: (id) => links.some((link) => link.into === id && !isAuthor(link.id)),
  }
}

interface Link {
  readonly id: string
  readonly into: string
}

/** Those that say they are merged into others. Past the readers of Yjs: all are looked at for each that is added. */
function linksIn(doc: Y.Doc): Link[] {
  const links: Link[] = []
  for (const [id, { deleted, content }] of touchpoints.map(doc)._map) {
    if (deleted) continue
    const raw =
      content instanceof Y.ContentType
        ? newest(content.type, 'into')
        : fieldsOf(touchpoints.map(doc).get(id))?.into
    const into = raw === undefined ? null : asId(raw)
    if (into !== null) links.push({ id, into })
  }
  return links
}

function newest(type: Y.AbstractType<unknown>, key: string): unknown {
  const item = type._map.get(key)
  return item && !item.deleted ? item.content.getContent()[item.length - 1] : undefined
}

/** The links between touchpoints that anybody can read, and the ends of them. */
function wellFormed(
  doc: Y.Doc,
  links: readonly Link[],
): { id: string; into: string | undefined }[] {
  const intoOf = new Map(links.map(({ id, into }) => [id, into]))
  const ids = new Set(links.flatMap(({ id, into }) => [id, into]))
  return [...ids]
    .filter((id) => touchpoints.get(doc, id) !== null)
    .map((id) => ({ id, into: intoOf.get(id) }))
}

interface Merges {
  readonly heads: Heads
  /** Id of each touchpoint that took others in → ids of those. */
  readonly families: ReadonlyMap<string, readonly string[]>
}

/** Who was merged into what on a board, as anybody can read it. */
export function mergesOn(doc: Y.Doc): Merges {
  return mergesIn(doc, linksIn(doc))
}

function mergesIn(doc: Y.Doc, links: readonly Link[]): Merges {
  const heads = headsOf(wellFormed(doc, links))
  const families = new Map<string, string[]>()
  for (const [id, head] of heads) {
    const family = families.get(head)
    if (family) family.push(id)
    else families.set(head, [id])
  }
  return { heads, families }
}

/** Participant whose a touchpoint is; `null` = nobody's but the facilitators'. */
function authorIn(core: RoomCore, { doc, frontier }: Written, id: string): string | null {
  const hidden = authorOf(core.writer.ahead('vault'), id)
  if (hidden !== null) return hidden
  const entry = touchpoints.map(doc)._map.get(id)
  if (!entry || entry.deleted) return null
  const said = asId(fieldsOf(touchpoints.map(doc).get(id))?.author)
  const type = entry.content instanceof Y.ContentType ? entry.content.type : null
  const saying = type?._map.get('author') ?? entry
  const [maker, sayer] = [entry, saying].map((item) => frontier.ownerOf(item.id.client))
  const isTrusted =
    sayer === maker ||
    sayer === serverAuthor ||
    core.members.get(sayer ?? '')?.role === 'facilitator'
  if (isTrusted) return said
  return maker === serverAuthor ? null : (maker ?? null)
}
