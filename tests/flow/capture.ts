/** A curious participant: keeps every frame and answer, and reads from them all that can tell writers apart. */
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { messageType } from '../../shared/protocol/message.ts'
import type { Town, Person } from './attackTools.ts'

const documents = ['frame', 'board', 'record', 'desk'] as const

export interface Seen {
  readonly at: number
  readonly where: string
  readonly bytes: Uint8Array
}

/** Listens on everything this person may open. */
export async function listenAs(town: Town, person: Person) {
  const seen: Seen[] = []
  const ears = Object.fromEntries(
    documents.map((kind) => [kind, town.raw(kind, person, { extras: true })]),
  ) as Record<(typeof documents)[number], ReturnType<Town['raw']>>
  /** Client id → participant, from what people show of themselves. */
  const owners = new Map<number, string>()
  for (const kind of documents) {
    ears[kind].socket.on('message', (data: Buffer) => {
      const bytes = new Uint8Array(data)
      seen.push({ at: performance.now(), where: kind, bytes })
      for (const [client, id] of ownersIn(bytes)) owners.set(client, id)
    })
  }
  for (const kind of documents) {
    await ears[kind].opened()
    ears[kind].step1()
  }
  return {
    seen,
    owners,
    board: ears.board.doc,
    frame: ears.frame.doc,
    record: ears.record.doc,
    close: () => Object.values(ears).forEach((ear) => ear.close()),
  }
}

export type Listener = Awaited<ReturnType<typeof listenAs>>

function ownersIn(frame: Uint8Array): [number, string][] {
  const decoder = decoding.createDecoder(frame)
  if (decoding.readVarUint(decoder) !== messageType.awareness) return []
  const body = decoding.createDecoder(decoding.readVarUint8Array(decoder))
  return Array.from({ length: decoding.readVarUint(body) }, () => {
    const client = decoding.readVarUint(body)
    decoding.readVarUint(body)
    const state = JSON.parse(decoding.readVarString(body)) as { participantId?: string } | null
    return [client, state?.participantId ?? ''] as [number, string]
  })
}

/** Whether a frame says nothing but "I am still here". */
export function isSilent({ bytes }: Seen): boolean {
  return bytes.length === 3 && bytes[0] === messageType.awareness && bytes[2] === 0
}

/** Newest struct of a record: its own, or that of the text it holds. */
function newestOf(map: Y.Map<unknown>, id: string, field: string | null): Y.Item | null {
  const item = map._map.get(id) ?? null
  if (field === null) return item
  const entry = map.get(id)
  const text = entry instanceof Y.Map ? entry.get(field) : null
  if (!(text instanceof Y.Text || text instanceof Y.XmlFragment))
    return entry instanceof Y.Map ? (entry._map.get(field) ?? null) : item
  return newestIn(text)
}

/** Newest struct of a text, nodes in it among them. */
function newestIn(text: Pick<Y.AbstractType<unknown>, '_start'>): Y.Item | null {
  let newest: Y.Item | null = null
  const look = (at: Y.Item | null): void => {
    if (at && (!newest || at.id.clock > newest.id.clock)) newest = at
  }
  for (let at = text._start; at; at = at.right) {
    look(at)
    if (at.content instanceof Y.ContentType) look(newestIn(at.content.type))
  }
  return newest
}

export interface Published {
  readonly root: string
  readonly id: string
  /** The field that was changed; `null` = the record came to be. */
  readonly field: string | null
  /** Bytes that tell the frame which brought a change; left out = the id. */
  readonly value?: string
}

/**
 * What can be seen of each of a batch of contributions.
 *
 * @param exported ids in the order of an export
 */
export function featuresOf(
  { board, owners, seen }: Listener,
  batch: readonly Published[],
  exported: readonly string[],
): Record<string, string>[] {
  const items = batch.map(({ root, id, field }) => newestOf(board.getMap(root), id, field))
  const records = batch.map(({ root, id }) => board.getMap<Y.Map<unknown>>(root).get(id)?.toJSON())
  const order = batch.map(({ root, id }) => [...board.getMap(root).keys()].indexOf(id))
  const arrivals = batch.map(({ id, value }) => arrivalOf(seen, value ?? id))
  const ofEach = {
    clock: rank(items.map((item) => item?.id.clock ?? -1)),
    arrival: rank(arrivals.map(({ at }) => Math.round(at))),
    frame: rank(arrivals.map(({ bytes }) => bytes.length)),
    size: rank(items.map((item) => item?.length ?? 0)),
  }
  const ofNew = {
    order: rank(order),
    id: rank(batch.map(({ id }) => id)),
    idStart: batch.map(({ id }) => id.charCodeAt(0) % 8),
    position: rank(records.map((record) => String(record?.position ?? ''))),
    time: rank(records.map((record) => Number(record?.at ?? 0))),
    size: rank(records.map((record) => JSON.stringify(record ?? null).length)),
    exported: rank(batch.map(({ id }) => exported.indexOf(id))),
  }
  return batch.map(({ field }, i) => {
    // Of what is changed the rest is as old as it is: whose it was known to be is no news of the change.
    const ranks = field === null ? { ...ofEach, ...ofNew } : ofEach
    return {
      ...Object.fromEntries(Object.entries(ranks).map(([name, all]) => [name, String(all[i])])),
      client: String(items[i]?.id.client),
      owner: owners.get(items[i]?.id.client ?? -1) ?? 'nobody',
      keys: Object.keys(records[i] ?? {}).join(),
    }
  })
}

/** The frame of the board that brought an id, or what it was changed to, first. */
function arrivalOf(seen: readonly Seen[], mark: string): Pick<Seen, 'at' | 'bytes'> {
  return (
    seen.find(({ where, bytes }) => where === 'board' && Buffer.from(bytes).includes(mark)) ?? {
      at: 0,
      bytes: new Uint8Array(),
    }
  )
}

/** Place of each among all, equal ones share it. */
function rank<T extends string | number>(values: readonly T[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))
  return values.map((value) => sorted.indexOf(value))
}
