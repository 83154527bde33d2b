/** Faults of a disk, made honestly: nothing in the server knows of them. */
import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'

/**
 * From now on no file of the process may grow beyond `bytes` (`null` = no limit any more). The
 * kernel refuses the write with EFBIG, as a full disk or an exhausted quota does; needs no root.
 */
export function limitFileSize(pid: number, bytes: number | null): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes ?? 'unlimited'}:`])
}

/** Nothing more can be appended to the write-ahead file of a running server. */
export function stopGrowth(pid: number, dataDir: string): void {
  limitFileSize(pid, statSync(`${dataDir}/touchline.sqlite-wal`).size)
}

/** Says what cannot be tested on this machine, in the words that `.ci/run` counts. */
export function tellNotPossible(tests: number, why: string): void {
  process.stderr.write(`\nNOT POSSIBLE HERE: ${tests} skipped, ${why}\n`)
}

/** Whether file systems can be mounted here; many containers forbid it even to root. */
export function canMount(at: string): boolean {
  if (process.getuid?.() !== 0) return false
  try {
    mountTmpfs(at, '1m')
    unmount(at)
    return true
  } catch {
    return false // reason: refused is the answer
  }
}

export function mountTmpfs(at: string, size: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at], { stdio: 'pipe' })
}

/** Also while something still holds it open. */
export function unmount(at: string): void {
  execFileSync('umount', ['-l', at], { stdio: 'pipe' })
}

export function remount(at: string, options: string): void {
  execFileSync('mount', ['-o', `remount,${options}`, at], { stdio: 'pipe' })
}

/** Fills the disk to the last byte; the answer frees it again. */
export function fillDisk(folder: string): () => void {
  const filler = `${folder}/filler`
  const file = openSync(filler, 'w')
  for (let size = 1024 * 1024; size >= 1;) {
    try {
      if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2)
    } catch {
      size = Math.floor(size / 2) // reason: no room for that much; a smaller piece may fit
    }
  }
  closeSync(file)
  return () => rmSync(filler)
}
