import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'

const root = resolve(import.meta.dirname, '../..')

export interface ServerProcess {
  readonly http: string
  readonly ws: string
  /** Everything it printed. */
  output(): string
  /** Ends it the hard way; resolves when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
}

/** The server from its sources, as a process of its own, over `dataDir`. */
export async function spawnServer(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'server/main.ts')], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const http = await address(() => printed, ended)
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    http,
    ws: http.replace('http', 'ws'),
    output: () => printed,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
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
