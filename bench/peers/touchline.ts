/** The product itself: the built server over its real SQLite file, workshops and people made over HTTP. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { bearerPrefix, subprotocol } from '../../shared/protocol/message.ts'
import { inParallel } from './inParallel.ts'
import type { BenchRoom, Peer, RunningPeer, StartOptions } from './peer.ts'
import { startProgram } from './program.ts'
import { plainWire } from './wire.ts'

const root = join(import.meta.dirname, '../..')

/**
 * One address plays everybody, so what is counted per address is switched off. Nothing else differs
 * from the defaults.
 */
const env = {
  LIMIT_CONNECTIONS_PER_ADDRESS: '0',
  LIMIT_UPGRADES_PER_MINUTE: '0',
  LIMIT_JOINS_PER_MINUTE: '0',
  LIMIT_REQUESTS_PER_MINUTE: '0',
  LIMIT_WORKSHOPS_PER_HOUR: '0',
}

/** Joins asked for at the same time. */
const joinsAtOnce = 16

interface KnownWorkshop {
  readonly id: string
  readonly key: string
  readonly people: Joined[]
}

/** Touchline as a peer. Rooms are remembered per data folder, so that a restart finds them. */
export function createTouchline(): Peer {
  const known = new Map<string, Map<string, KnownWorkshop>>()
  return {
    name: 'touchline',
    version: productVersion(),
    wire: plainWire,
    hasCursorFrames: true,
    async start(options) {
      const workshops = known.get(options.dataDir) ?? new Map<string, KnownWorkshop>()
      known.set(options.dataDir, workshops)
      return startTouchline(options, workshops)
    },
  }
}

async function startTouchline(
  { dataDir, canCollect }: StartOptions,
  workshops: Map<string, KnownWorkshop>,
): Promise<RunningPeer> {
  const { port, ...program } = await startProgram({
    command: process.execPath,
    args: [join(root, 'dist/server/main.js')],
    cwd: root,
    env: { ...env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir },
    ready: /http:\/\/127\.0\.0\.1:(\d+)/u,
    canCollect,
  })
  const host = `127.0.0.1:${port}`
  return {
    ...program,
    async room(name, people): Promise<BenchRoom> {
      const workshop = workshops.get(name) ?? (await createWorkshop(host, name))
      workshops.set(name, workshop)
      await joinUpTo(host, workshop, people)
      return {
        name,
        doors: workshop.people.slice(0, people).map(({ participantId, token }) => ({
          url: `ws://${host}/sync/${workshop.id}/board`,
          protocols: [subprotocol, `${bearerPrefix}${token}`],
          participantId,
        })),
      }
    },
  }
}

async function createWorkshop(host: string, title: string): Promise<KnownWorkshop> {
  const { id, keys } = await post<CreatedWorkshop>(`http://${host}/api/workshops`, { title })
  return { id, key: keys.participant, people: [] }
}

async function joinUpTo(host: string, workshop: KnownWorkshop, people: number): Promise<void> {
  const from = workshop.people.length
  const numbers = Array.from({ length: Math.max(0, people - from) }, (_, index) => from + index)
  const url = `http://${host}/api/workshops/${workshop.id}/join`
  const joined = await inParallel(numbers, joinsAtOnce, (number) =>
    post<Joined>(url, { key: workshop.key, name: `Person ${number + 1}`, department: 'Sales' }),
  )
  workshop.people.push(...joined)
}

async function post<Answer>(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

function productVersion(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  return `touchline ${(JSON.parse(text) as { version: string }).version}`
}
