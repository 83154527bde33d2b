import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'

/**
 * The number of the last update that was called stored, in a file beside the database. It is not
 * synced to disk: it costs nothing, survives whatever the process does not, and never runs ahead.
 * A database that has less has lost something: its write-ahead file was cut, or an older backup was
 * put in its place (SPEC L26). Without the file nothing is noticed, and nothing else is lost.
 */
export interface Mark {
  /** 0 = nothing was noted. */
  read(): number
  write(seq: number): void
  close(): void
}

const digits = 16

/** @param file of the database */
export function openMark(file: string): Mark {
  const path = `${file}.mark`
  const opened = attempt(() => openSync(path, 'a+', 0o600), null)
  if (opened !== null) closeSync(opened)
  const place = attempt(() => openSync(path, 'r+'), null)
  let last = 0
  return {
    read: () => Number(/^\d{16}\n/u.exec(attempt(() => readFileSync(path, 'utf8'), ''))?.[0] ?? 0),
    write(seq) {
      if (place === null || seq <= last) return
      last = seq
      attempt(() => writeSync(place, `${String(seq).padStart(digits, '0')}\n`, 0), 0)
    },
    close() {
      if (place !== null) closeSync(place)
    },
  }
}

/** The mark is a help only: a disk that refuses it does not stop anything. */
function attempt<T>(deed: () => T, otherwise: T): T {
  try {
    return deed()
  } catch {
    return otherwise // reason: see above
  }
}
