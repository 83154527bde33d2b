import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'

const root = resolve(import.meta.dirname, '../..')

export interface ServerProcess {
  readonly http: string
  readonly ws: string
  readonly pid: number
  /** Everything it printed. */
  output(): string
  /** Ends it the hard way; resolves when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
}

export interface SpawnOptions {
  /** Runs it as this user; only root may choose. */
  readonly uid?: number
  /** A module that is loaded before the server. */
  readonly preload?: string
}

/** The server from its sources, as a process of its own, over `dataDir`. */
export async function spawnServer(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  options: SpawnOptions = {},
): Promise<ServerProcess> {
  const { child, printed, ended } = start(dataDir, env, options)
  const http = await address(printed, ended)
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    http,
    ws: http.replace('http', 'ws'),
    pid: child.pid ?? 0,
    output: printed,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}

/** Starts a server that is expected not to come up: how it ended and what it said. */
export async function refusedStart(
  dataDir: string,
  options: SpawnOptions = {},
): Promise<{ code: number | null; output: string }> {
  const { child, printed, ended } = start(dataDir, {}, options)
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  const code = await ended
  clearTimeout(timer)
  return { code, output: printed() }
}

/** Starts a server and kills it after `ms`, whatever it is doing by then. */
export async function interruptStart(
  dataDir: string,
  env: Readonly<Record<string, string>>,
  ms: number,
): Promise<void> {
  const { child, ended } = start(dataDir, env, {})
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  await ended
  clearTimeout(timer)
}

function start(dataDir: string, env: Readonly<Record<string, string>>, options: SpawnOptions) {
  const { uid, preload } = options
  const loaded = preload === undefined ? [] : ['--import', preload]
  const program = ['--import', 'tsx', ...loaded, join(root, 'server/main.ts')]
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  return { child, printed: () => text, ended }
}

async function address(printed: () => string, ended: Promise<number | null>): Promise<string> {
  const state = { isOver: false }
  void ended.then(() => (state.isOver = true))
  for (let waited = 0; waited < 30_000 && !state.isOver; waited += 20) {
    const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed())
    if (found) return found[0]
    await new Promise((next) => setTimeout(next, 20))
  }
  throw new Error(`the server did not come up:\n${printed()}`)
}

/** One JSON call; the answer as it is, whatever its status. */
export async function call<T>(
  server: ServerProcess,
  path: string,
  { body, token }: { body?: unknown; token?: string } = {},
): Promise<T> {
  const response = await fetch(`${server.http}/api/workshops${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return (await response.json()) as T
}

export function createOver(server: ServerProcess): Promise<CreatedWorkshop> {
  return call(server, '', { body: { title: 'Buying a phone' } })
}

export function joinOver(
  server: ServerProcess,
  { id, keys }: CreatedWorkshop,
  role: keyof CreatedWorkshop['keys'],
  name: string,
): Promise<Joined> {
  return call(server, `/${id}/join`, { body: { key: keys[role], name, department: 'Sales' } })
}
