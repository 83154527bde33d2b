/** What the server promised in one workshop, and whether it is kept after it was killed. */
import { expect } from 'vitest'
import * as Y from 'yjs'
import type { ServedDocKind } from '../../../shared/access/docName.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { drafts, ratings } from '../../../shared/doc/desk.ts'
import { session, tallies } from '../../../shared/doc/record.ts'
import { rawClient, until } from '../../flow/client.ts'
import { call, type ServerProcess } from '../serverProcess.ts'

export interface Promises {
  /** Touchpoints that were called saved; the title of each is its id. */
  readonly touchpoints: Set<string>
  /** Touchpoints that somebody else than the author saw. */
  readonly seen: Set<string>
  /** Drafts that were called saved, each with its author's token; titles are ids. */
  readonly drafts: Map<string, string>
  /** How often a touchpoint was moved, as far as it was called saved. */
  readonly moves: Map<string, number>
  /** Ratings called saved: token → touchpoints. */
  readonly ratings: Map<string, Set<string>>
  /** Tokens of people who were let in. */
  readonly tokens: Set<string>
  /** Rounds whose reveal was answered, or seen by a colleague. */
  readonly revealed: Set<string>
}

export function noPromises(): Promises {
  return {
    touchpoints: new Set(),
    seen: new Set(),
    drafts: new Map(),
    moves: new Map(),
    ratings: new Map(),
    tokens: new Set(),
    revealed: new Set(),
  }
}

/** Position of the n-th move of a touchpoint. */
export const movedTo = (n: number): string => `m${n}`

/** Asks as a newcomer would, one document after another; answers which drafts were published. */
export async function checkPromises(
  server: ServerProcess,
  workshopId: string,
  [token, promises]: readonly [token: string, Promises],
): Promise<string[]> {
  const board = await read(server, workshopId, 'board', token)
  const record = await read(server, workshopId, 'record', token)
  checkBoard(board, promises)
  const authors = new Set([...promises.drafts.values(), ...promises.ratings.keys()])
  for (const author of authors) {
    const desk = await read(server, workshopId, 'desk', author)
    checkDesk(desk, board, [author, promises])
  }
  checkReveals(record, promises)
  for (const one of promises.tokens) {
    const info = await call<{ id?: string }>(server, `/${workshopId}`, { token: one })
    expect(info.id).toBe(workshopId)
  }
  const onBoard = touchpoints.all(board)
  return [...promises.drafts.keys()].filter((id) => id in onBoard)
}

function checkBoard(board: Y.Doc, promises: Promises): void {
  const found = touchpoints.all(board)
  for (const promised of [promises.touchpoints, promises.seen])
    expect([...promised].filter((id) => !(id in found))).toEqual([])
  // A text that was applied twice would read twice.
  for (const [id, { title }] of Object.entries(found)) expect(title).toBe(id)
  for (const [id, moves] of promises.moves)
    expect(Number(found[id]?.position.slice(1))).toBeGreaterThanOrEqual(moves)
}

/** A draft lies on its desk or on the board, never on both and never nowhere. */
function checkDesk(
  desk: Y.Doc,
  board: Y.Doc,
  [author, promises]: readonly [author: string, Promises],
): void {
  const lying = drafts.all(desk)
  const published = touchpoints.all(board)
  expect(Object.keys(lying).filter((id) => id in published)).toEqual([])
  for (const [id, { title }] of Object.entries(lying)) expect(title).toBe(id)
  const own = [...promises.drafts].filter(([, token]) => token === author).map(([id]) => id)
  expect(own.filter((id) => !(id in lying) && !(id in published))).toEqual([])
  const round = Object.keys(ratings.all(desk, 'r1'))
  expect([...(promises.ratings.get(author) ?? [])].filter((id) => !round.includes(id))).toEqual([])
}

/** A reveal is there with its figures or not at all. */
function checkReveals(record: Y.Doc, promises: Promises): void {
  const { state } = session.get(record).activities.rate
  const isTold = Object.keys(tallies.all(record, 'r1')).length > 0
  expect(isTold).toBe(state === 'revealed')
  if (promises.revealed.has('r1')) expect(state).toBe('revealed')
}

async function read(
  server: ServerProcess,
  workshopId: string,
  kind: ServedDocKind,
  token: string,
): Promise<Y.Doc> {
  const reader = rawClient(server.ws, workshopId, kind, { token })
  await reader.opened()
  reader.step1()
  const isHere = (): boolean => reader.frames.some((frame) => frame[0] === 0 && frame[1] === 1)
  await until(isHere, `${kind} is read`, 20_000)
  reader.close()
  expect(reader.doc.store.pendingStructs).toBeNull()
  // What was read makes the same document again.
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(reader.doc))
  expect(Y.equalSnapshots(Y.snapshot(copy), Y.snapshot(reader.doc))).toBe(true)
  return reader.doc
}
