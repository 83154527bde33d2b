/** Honest people in a workshop of a server process: one with our extras, one stock client who watches. */
import { expect } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../../shared/doc/board.ts'
import type { CreatedWorkshop, Joined } from '../../../shared/protocol/http.ts'
import { editOf, rawClient, stockClient, until } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { createOver, joinOver, type ServerProcess } from '../serverProcess.ts'

export interface Team {
  readonly workshop: CreatedWorkshop
  readonly chair: Joined
  readonly ana: Joined
  readonly ben: Joined
}

/** A new workshop with a facilitator and two participants. */
export async function makeTeam(server: ServerProcess): Promise<Team> {
  const workshop = await createOver(server)
  const chair = await joinOver(server, workshop, 'facilitator', 'Fay')
  const ana = await joinOver(server, workshop, 'participant', 'Ana')
  const ben = await joinOver(server, workshop, 'participant', 'Ben')
  return { workshop, chair, ana, ben }
}

export type Writer = Awaited<ReturnType<typeof comeIn>>

/** Ana with our extras, writing touchpoints one frame each. */
export async function comeIn(server: ServerProcess, { workshop, ana }: Team) {
  const client = rawClient(server.ws, workshop.id, 'board', { token: ana.token, extras: true })
  await client.opened()
  client.step1()
  await until(() => client.frames.some((frame) => frame[0] === 0 && frame[1] === 1), 'synced')
  let sent = 0
  return {
    client,
    get sent() {
      return sent
    },
    /** Sends one touchpoint whose title is its id, so that a text applied twice would read twice. */
    write(id: string): void {
      sent++
      client.update(
        editOf(client.doc, (doc) => touchpoints.put(doc, aTouchpoint(id, { title: id }))),
      )
    },
    allSaved: () => until(() => client.saved() >= sent, `all ${sent} are saved`, 20_000),
    notSaving: () =>
      until(() => client.extras.at(-1)?.type === 'notSaving', 'told that the server is not saving'),
  }
}

/** Ben with a stock client. */
export async function watch(server: ServerProcess, { workshop, ben }: Team) {
  const client = stockClient(server.ws, workshop.id, 'board', ben.token)
  await client.synced()
  return {
    ...client,
    write: (id: string): void => touchpoints.put(client.doc, aTouchpoint(id, { title: id })),
    sees: (id: string) => until(() => has(client.doc, id), `a colleague sees ${id}`, 20_000),
  }
}

export const has = (doc: Y.Doc, id: string): boolean => touchpoints.get(doc, id) !== null

/** A newcomer's view: all of `expected` is there, and nothing twice. */
export async function expectThere(
  server: ServerProcess,
  { workshop, ben }: Team,
  expected: readonly string[],
): Promise<void> {
  const reader = rawClient(server.ws, workshop.id, 'board', { token: ben.token })
  await reader.opened()
  reader.step1()
  await until(() => reader.frames.some((frame) => frame[0] === 0 && frame[1] === 1), 'answered')
  const found = touchpoints.all(reader.doc)
  expect(expected.filter((id) => !(id in found))).toEqual([])
  for (const [id, { title }] of Object.entries(found)) expect(title).toBe(id)
  expect(reader.doc.store.pendingStructs).toBeNull()
  reader.close()
}

/** Lines of the server's log, oldest first. */
export function linesOf(
  server: ServerProcess,
): { level: string; msg: string; err?: LoggedError }[] {
  return server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}

interface LoggedError {
  readonly message: string
}

export const said = (server: ServerProcess, text: string) =>
  linesOf(server).filter(({ msg, err }) => `${msg} ${err?.message}`.includes(text))

export interface HttpAnswer {
  readonly status: number
  readonly body: { code?: string; detail?: string; isSaving?: boolean }
  readonly ms: number
}

/** A call as it was answered, whatever its status. */
export async function ask(
  server: ServerProcess,
  path: string,
  { body, token }: { body?: unknown; token?: string } = {},
): Promise<HttpAnswer> {
  const began = performance.now()
  const response = await fetch(`${server.http}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : { detail: text },
    ms: performance.now() - began,
  }
}

export const command = (server: ServerProcess, { workshop, chair }: Team, body: unknown) =>
  ask(server, `/api/workshops/${workshop.id}/commands`, { body, token: chair.token })
