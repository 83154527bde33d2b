/** What the attack tests share: a server process that can be restarted, people, and honest witnesses. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import type { DocKind } from '../../shared/access/docName.ts'
import type { Role } from '../../shared/domain/participant.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import type { Problem } from '../../shared/protocol/problem.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { rawClient, stockClient, until, type RawOptions } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

export interface Call {
  readonly token?: string
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}

export interface Person extends Joined {
  readonly name: string
}

/** The built program on a data folder that outlives restarts. */
export async function startTarget(env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchline-attacked-'))
  const settings = { ...env, DATA_DIR: dataDir }
  let server: RunningServer = await startServer(settings)
  const call = (method: string, path: string, { token, body, raw, headers }: Call = {}) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(raw !== undefined ? { body: raw } : body !== undefined && { body: JSON.stringify(body) }),
    })
  return {
    get url() {
      return server.url
    },
    get socketUrl() {
      return server.url.replace('http', 'ws')
    },
    get process() {
      return server.process
    },
    output: () => server.output(),
    call,
    async restart() {
      expect(await server.stop()).toBe(0)
      server = await startServer(settings)
    },
    async stop() {
      const code = await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

export type Target = Awaited<ReturnType<typeof startTarget>>

/** A workshop with one person of each role and a second participant. */
export async function makeTown(target: Target, body: object = { title: 'Buying a phone' }) {
  const made = (await (
    await target.call('POST', '/api/workshops', { body })
  ).json()) as CreatedWorkshop & Problem
  const { id, keys } = made
  const path = `/api/workshops/${id}`
  const join = async (role: Role, name: string, more: object = {}): Promise<Person> => {
    const answer = await target.call('POST', `${path}/join`, {
      body: { key: keys[role], name, ...more },
    })
    expect(answer.status).toBe(201)
    return { ...((await answer.json()) as Joined), name }
  }
  const [facilitator, participant, customer, viewer] = await Promise.all(
    (['facilitator', 'participant', 'customer', 'viewer'] as const).map((role) => join(role, role)),
  )
  const people = { facilitator, participant, customer, viewer } as Record<Role, Person>
  const raw = (kind: string, person: Person | string, options: RawOptions = {}) =>
    rawClient(target.socketUrl, id, kind, {
      token: typeof person === 'string' ? person : person.token,
      ...options,
    })
  return {
    id,
    keys,
    path,
    join,
    people,
    raw,
    stock: (kind: string, person: Person) => stockClient(target.socketUrl, id, kind, person.token),
    command: (body: object, person: Person = people.facilitator) =>
      target.call('POST', `${path}/commands`, { token: person.token, body }),
    /** The document as somebody who comes new gets it. */
    async fresh(kind: Exclude<DocKind, 'vault'>, person: Person = people.facilitator) {
      const client = raw(kind, person)
      await client.opened()
      client.step1()
      await until(() => client.frames.some((f) => f[0] === 0 && f[1] === 1), `${kind} answered`)
      client.close()
      return client.doc
    },
  }
}

export type Town = Awaited<ReturnType<typeof makeTown>>

/** The program with one town, for all tests of a file; `endTown` when they are done. */
export async function startTown(env: Record<string, string> = {}) {
  const target = await startTarget(env)
  return { target, town: await makeTown(target) }
}

/** The same with two honest people in the town. */
export async function startWatchedTown(env: Record<string, string> = {}) {
  const { target, town } = await startTown(env)
  return { target, town, witness: await makeWitness(town) }
}

/** Whatever was done to it, the program ends well. */
export async function endTown(target: Target, witness?: Witness): Promise<void> {
  witness?.close()
  expect(await target.stop()).toBe(0)
}

/** Two honest people on one board: proves that the server lives and serves others. */
export async function makeWitness(town: Town) {
  const [olga, piet] = await Promise.all([
    town.join('participant', 'Olga'),
    town.join('participant', 'Piet'),
  ])
  const writer = town.stock('board', olga)
  const reader = town.stock('board', piet)
  await Promise.all([writer.synced(), reader.synced()])
  let count = 0
  return {
    /** An edit of one travels to the other. */
    async proves(ms = 5000) {
      const id = `honest${++count}`
      touchpoints.put(writer.doc, aTouchpoint(id))
      await until(() => touchpoints.get(reader.doc, id) !== null, `${id} travels`, ms)
    },
    titles: () => touchpoints.list(reader.doc).map(({ title }) => title),
    doc: reader.doc,
    close() {
      writer.close()
      reader.close()
    },
  }
}

export type Witness = Awaited<ReturnType<typeof makeWitness>>

/** Asserts a problem document with `status` and `code`, and that it says something. */
export async function expectProblem(response: Response, status: number, code: string) {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/u)
  const problem = JSON.parse(text) as Problem
  expect(problem).toMatchObject({ type: 'about:blank', status, code })
  expect(problem.detail.length).toBeGreaterThan(10)
  return problem
}

/** Close code of a connection that is turned away; the message of the failure when there was none. */
export async function endOf(client: ReturnType<typeof rawClient>): Promise<number | string> {
  await client.ended()
  const code = client.closed?.code
  return code !== undefined && code !== 1006 ? code : (client.failure ?? 'no reason')
}
