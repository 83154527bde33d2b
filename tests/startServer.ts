import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
/** What `npm run build` made: server and client. */
export const builtFiles = join(root, 'dist')

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly process: ChildProcess
  /** Everything it printed so far. */
  output(): string
  /** SIGTERM, waits for the end, removes the data; resolves with the exit code. */
  stop(): Promise<number | null>
}

/**
 * The built server as its own process on a free port with an empty data folder.
 *
 * @param dist folder of the build to start
 * @throws Error when it was not built or does not come up within 20 s; the message holds its output
 */
export async function startServer(
  env: Record<string, string> = {},
  dist = builtFiles,
): Promise<RunningServer> {
  const program = join(dist, 'server/main.js')
  if (!existsSync(program)) throw new Error('dist/server is missing: run "npm run build" first')
  const dataDir = mkdtempSync(join(tmpdir(), 'touchline-'))
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...env,
    },
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<number | null>((resolveCode) => child.once('exit', resolveCode))
  const url = await addressIn(() => printed, ended)
  return {
    url,
    process: child,
    output: () => printed,
    async stop() {
      child.kill('SIGTERM')
      const code = await ended
      rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

async function addressIn(printed: () => string, ended: Promise<number | null>): Promise<string> {
  const tick = (): Promise<'tick'> => new Promise((next) => setTimeout(next, 50, 'tick'))
  for (let waited = 0; waited < 20_000; waited += 50) {
    const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed())
    if (found) return found[0]
    if ((await Promise.race([ended, tick()])) !== 'tick') break
  }
  throw new Error(`the server did not come up:\n${printed()}`)
}
