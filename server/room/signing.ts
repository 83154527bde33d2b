/**
 * Who puts which name under what they write (SPEC G25–G27). What a participant sends is signed by that
 * person or by nobody; another name may only stand where it stands already, or stood before the
 * contribution was taken off the board, because undo brings back what was there. Facilitators sign for
 * others; whom for is remembered.
 */
import * as Y from 'yjs'
import { everyContribution } from '../../shared/doc/contributions.ts'
import { asId, fieldsOf } from '../../shared/doc/fields.ts'
import type { AdmittedUpdate } from './admission/admit.ts'
import type { AdmittedStruct } from './admission/shelf.ts'
import type { Id } from './admission/scanUpdate.ts'
import type { RoomCore } from './core.ts'
import type { RoomDocument } from './roomDocument.ts'
import { signedFor } from './signatures.ts'

/** A name under a contribution. */
interface Signature {
  readonly root: string
  readonly id: string
  readonly author: string
}

interface Judged {
  readonly isAllowed: boolean
  /** What a facilitator signed for somebody else. */
  readonly forOthers: readonly Signature[]
  /** What judging cost, in steps of about a microsecond. */
  readonly steps: number
}

const roots: ReadonlySet<string> = new Set(everyContribution.map(({ root }) => root))
/** Structs looked at, structs read again and bytes read again in the time of one step; as measured, rather fewer. */
const lookedPerStep = 8
const readPerStep = 3
const bytesPerStep = 1024
/** Values of one key that are looked back at: more people have not made and deleted one contribution. */
const mostEarlier = 100

/** Whether every name in the update may stand where it would. */
export function judgeSigning(
  core: RoomCore,
  document: RoomDocument,
  update: AdmittedUpdate,
  participantId: string,
): Judged {
  const { structs, bytes } = update
  const looked = structs.length / lookedPerStep
  const isNone = { isAllowed: true, forOthers: [], steps: looked }
  if (document.kind !== 'board') return isNone
  const places = structs.filter(maySign)
  if (places.length === 0) return isNone
  const others = signaturesIn(document, update, places).filter(
    ({ author }) => author !== participantId,
  )
  const isFacilitator = core.members.get(participantId)?.role === 'facilitator'
  return {
    isAllowed: isFacilitator || others.every((one) => isKnown(core, document, one)),
    forOthers: isFacilitator ? others : [],
    steps: looked + structs.length / readPerStep + bytes.length / bytesPerStep,
  }
}

/** A value under the key `author` of something, or something plain in place of a record. */
function maySign({ struct, place }: AdmittedStruct): boolean {
  if (struct.kind !== 'item' || place === 'gone' || place.where === null) return false
  if (place.where.endsWith('/author')) return true
  return struct.type === null && roots.has(place.where.slice(0, place.where.indexOf('/')))
}

function signaturesIn(
  document: RoomDocument,
  { structs, bytes }: AdmittedUpdate,
  places: readonly AdmittedStruct[],
): readonly Signature[] {
  const values = valuesIn(bytes)
  const own = new Map<string, AdmittedStruct['place']>()
  for (const { struct, place } of structs) if (struct.type !== null) own.set(keyOf(struct), place)
  const whereOf = (id: Id): string | null => {
    const place = own.get(keyOf(id)) ?? document.frontier.placeOf(id.client, id.clock)
    return place === 'gone' ? null : place.where
  }
  return places.flatMap(({ struct, place }) => {
    const where = place === 'gone' ? '' : (place.where ?? '')
    const value = values.get(keyOf(struct))
    const isPlain = roots.has(listOf(where))
    if (isPlain && struct.type !== null) return []
    const record = isPlain ? where : whereOf(idIn(listOf(where)))
    const author = asId(isPlain ? fieldsOf(value)?.author : value)
    if (record === null || author === null || !roots.has(listOf(record))) return []
    return [{ root: listOf(record), id: record.slice(record.indexOf('/') + 1), author }]
  })
}

/** What the items of an update hold, by where each begins. */
function valuesIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  for (const struct of Y.decodeUpdate(bytes).structs)
    if (struct instanceof Y.Item) values.set(keyOf(struct.id), lastOf(struct.content))
  return values
}

/** Yjs would part a long text into its letters for it. */
function lastOf(content: Y.Item['content']): unknown {
  return content instanceof Y.ContentString ? content.str.at(-1) : content.getContent().at(-1)
}

/** Whether the name stands, or stood, under this contribution. */
function isKnown(core: RoomCore, { doc, frontier }: RoomDocument, signature: Signature): boolean {
  const { root, id, author } = signature
  const all = doc.getMap(root)
  if (asId(fieldsOf(all.get(id))?.author) === author) return true
  if (signedFor(core.writer.ahead('vault'), id) === author) return true
  let item = all._map.get(id) ?? null
  for (let i = 0; item && i < mostEarlier; i++) {
    if (frontier.ownerOf(item.id.client) === author) return true
    item = item.left
  }
  return false
}

const keyOf = ({ client, clock }: Id): string => `${client}:${clock}`

function listOf(where: string): string {
  const slash = where.indexOf('/')
  return slash < 0 ? where : where.slice(0, slash)
}

/** The id in the name of a list that is no root. */
function idIn(list: string): Id {
  const [client, clock] = list.split(':')
  return { client: Number(client), clock: Number(clock) }
}
