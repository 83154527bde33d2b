/** What Linux tells of another process; everywhere else the bench cannot run. */
import { readFileSync } from 'node:fs'

/** Clock ticks a second in /proc (USER_HZ), 100 on every Linux that Node runs on. */
const ticksPerSecond = 100

/** Seconds of processor time a process has used: user and system, all its threads; `null` when it is gone. */
export function cpuSecondsOf(pid: number): number | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The name stands in brackets and may hold anything; the fields follow the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Seconds that all cores together were busy with anything since the machine started; waiting for a disk is not busy. */
export function busySeconds(): number {
  const [, ...fields] = (readOrNull('/proc/stat')?.split('\n')[0] ?? '').split(/\s+/u)
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = fields.map(Number)
  return (user + nice + system + irq + softirq) / ticksPerSecond
}

/** Memory of a process in bytes; `null` when it is gone. */
export interface Memory {
  /** Resident now. */
  readonly rss: number
  /** Most that was ever resident. */
  readonly peak: number
}

export function memoryOf(pid: number): Memory | null {
  const status = readOrNull(`/proc/${pid}/status`)
  if (status === null) return null
  const kibibytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1] ?? Number.NaN)
  const rss = kibibytes('VmRSS')
  return Number.isNaN(rss) ? null : { rss: rss * 1024, peak: kibibytes('VmHWM') * 1024 }
}

/** Whether it runs; a process that ended but was not collected does not. */
export function isAlive(pid: number): boolean {
  const stat = readOrNull(`/proc/${pid}/stat`)
  return stat !== null && stat[stat.lastIndexOf(')') + 2] !== 'Z'
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null // reason: the process ended, which is the answer
  }
}
