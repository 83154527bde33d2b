/** A peer's process: spawned, heard until it listens, ended by its own id. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Kept, StartOptions } from './peer.ts'

/** A start that takes longer has failed. */
const startPatienceMs = 30_000
/** An orderly end that takes longer becomes a hard one. */
const endPatienceMs = 15_000
const collectPatienceMs = 10_000
/** Characters of output kept for a report. */
const outputLimit = 64 * 1024

export interface ProgramOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Printed once it listens; the first group is the port. */
  readonly ready: RegExp
  readonly canCollect: StartOptions['canCollect']
}

export interface Program {
  readonly pid: number
  readonly port: number
  /** Milliseconds from spawn until it said that it listens. */
  readonly listeningMs: number
  /** Resolves when the process is gone; SIGTERM becomes SIGKILL after 15 s. Idempotent. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** @see RunningPeer.collect */
  collect(): Promise<Kept>
  output(): string
}

/**
 * Starts a program and waits until it listens.
 *
 * @throws Error with what it printed, when it ends or says nothing of a port within 30 s
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { command, args, cwd, env, ready, canCollect = false } = options
  const startedAt = performance.now()
  const flags = canCollect ? ['--expose-gc', '--import', collectProgram()] : []
  const child = spawn(command, [...flags, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const listener = listenTo(child)
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (listener.isOver()) return
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), endPatienceMs)
    await listener.ended
    clearTimeout(timer)
  }
  const match = await listener.next(ready, startPatienceMs)
  const listeningMs = performance.now() - startedAt
  if (match === null || child.pid === undefined) {
    await end('SIGKILL')
    throw new Error(`${args.at(-1) ?? command} did not start:\n${listener.text()}`)
  }
  return {
    pid: child.pid,
    port: Number(match[1]),
    listeningMs,
    end,
    output: listener.text,
    async collect() {
      if (!canCollect) throw new Error('started without `canCollect`')
      const told = listener.next(/^memory (\{.*\})$/mu, collectPatienceMs)
      child.kill('SIGUSR2')
      const memory = (await told)?.[1]
      if (memory === undefined) throw new Error('did not tell its memory within 10 s')
      return JSON.parse(memory) as Kept
    },
  }
}

function collectProgram(): string {
  return join(import.meta.dirname, 'programs/collect.mjs')
}

interface Listener {
  /** What was printed so far, its end. */
  text(): string
  isOver(): boolean
  readonly ended: Promise<void>
  /** The first match in what is printed from now on; `null` when there is none in time. */
  next(pattern: RegExp, patienceMs: number): Promise<RegExpExecArray | null>
}

function listenTo(child: ChildProcess): Listener {
  let text = ''
  let isOver = false
  const hearers = new Set<(chunk: string) => void>()
  const hear = (chunk: Buffer | string): void => {
    text = (text + String(chunk)).slice(-outputLimit)
    for (const hearer of hearers) hearer(String(chunk))
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', (error) => {
      hear(error.message)
      done()
    })
  }).then(() => void (isOver = true))
  return {
    text: () => text,
    isOver: () => isOver,
    ended,
    next: (pattern, patienceMs) =>
      new Promise((found) => {
        let heard = ''
        const finish = (match: RegExpExecArray | null): void => {
          clearTimeout(timer)
          hearers.delete(hearer)
          found(match)
        }
        const hearer = (chunk: string): void => {
          heard += chunk
          const match = pattern.exec(heard)
          if (match) finish(match)
        }
        const timer = setTimeout(() => finish(null), patienceMs)
        hearers.add(hearer)
        void ended.then(() => finish(null))
      }),
  }
}
