/** What the figures were taken on. */
import { readFileSync, statfsSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'

export interface Machine {
  readonly cpu: string
  readonly cores: number
  /** Bytes. */
  readonly memory: number
  readonly kernel: string
  readonly node: string
  /** Packages of the product that the figures depend on, with their versions. */
  readonly packages: Readonly<Record<string, string>>
  /** Average number of busy tasks in the last minute, before the first run. */
  readonly load: number
}

const packages = ['yjs', 'ws', 'lib0', 'y-protocols', 'better-sqlite3']
/** More than this share of the cores busy before the start makes figures doubtful. */
const busyShare = 0.25
/** Kind of a file system in memory (statfs `f_type`). */
const tmpfs = 0x0102_1994

export function readMachine(root: string): Machine {
  const cores = cpus()
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memory: totalmem(),
    kernel: release(),
    node: process.version,
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(root, name)])),
    load: loadavg()[0] ?? 0,
  }
}

export function isBusy({ load, cores }: Machine): boolean {
  return load > cores * busyShare
}

/** Whether a folder lies in memory, where syncing to disk costs nothing and proves nothing. */
export function isInMemory(folder: string): boolean {
  return statfsSync(folder).type === tmpfs
}

function versionOf(root: string, name: string): string {
  const file = join(root, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
