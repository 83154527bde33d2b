/** A peer's process: spawned, heard until it listens, ended by its own id. */
import { spawn } from 'node:child_process'

/** A start that takes longer has failed. */
const patienceMs = 30_000
/** An orderly end that takes longer becomes a hard one. */
const endPatienceMs = 15_000
/** Characters of output kept for a report. */
const outputLimit = 64 * 1024

export interface ProgramOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Printed once it listens; the first group is the port. */
  readonly ready: RegExp
}

export interface Program {
  readonly pid: number
  readonly port: number
  /** Milliseconds from spawn until it said that it listens. */
  readonly listeningMs: number
  /** Resolves when the process is gone; SIGTERM becomes SIGKILL after 15 s. Idempotent. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  output(): string
}

/**
 * Starts a program and waits until it listens.
 *
 * @throws Error with what it printed, when it ends or says nothing of a port within 30 s
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { command, args, cwd, env, ready } = options
  const startedAt = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { text: '' }
  let gone = false
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', (error) => {
      said.text += `\n${error.message}`
      done()
    })
  }).then(() => void (gone = true))

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (gone) return
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), endPatienceMs)
    await ended
    clearTimeout(timer)
  }
  const port = await new Promise<number | null>((found) => {
    const timer = setTimeout(() => found(null), patienceMs)
    const hear = (chunk: Buffer): void => {
      said.text = (said.text + chunk.toString()).slice(-outputLimit)
      const match = ready.exec(said.text)
      if (match) found(Number(match[1]))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => found(null))
    ended.finally(() => clearTimeout(timer)).catch(() => undefined)
  })
  const listeningMs = performance.now() - startedAt
  if (port === null || child.pid === undefined) {
    await end('SIGKILL')
    throw new Error(`${args.at(-1) ?? command} did not start:\n${said.text}`)
  }
  return { pid: child.pid, port, listeningMs, end, output: () => said.text }
}
