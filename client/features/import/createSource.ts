/** Where the rows come from: a file or what was pasted, with how to read it. Needs an owner. */
import { createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Rows } from '../../../shared/domain/intake/columns.ts'
import { decodeFile, guessEncoding, type Encoding } from './decodeFile.ts'
import { firstBytes, kindOfFile, type FileKind } from './kindOfFile.ts'
import { mostBytes } from './limits.ts'
import { readTable, type ReadTable, type Separator } from './readTable.ts'

type Problem = 'empty' | 'tooLarge' | 'unreadable' | Exclude<FileKind, 'table'>

export interface Source {
  /** What was pasted or typed; empty for a file. */
  readonly text: Accessor<string>
  setText(text: string): void
  /** Name of the file; `null` for what was pasted. */
  readonly fileName: Accessor<string | null>
  openFile(file: File): Promise<void>
  /** `null` for what was pasted. */
  readonly encoding: Accessor<Encoding | null>
  setEncoding(encoding: Encoding): void
  readonly separator: Accessor<Separator | null>
  setSeparator(separator: Separator): void
  /** The rows as read last; `null` before and while nothing was. */
  readonly table: Accessor<ReadTable | null>
  /** Share that is read, 0 to 1; `null` while nothing is being read. */
  readonly reading: Accessor<number | null>
  /** Why there are no rows. */
  readonly problem: Accessor<Problem | null>
  /** The file that is mail and no table; `null` = none. */
  readonly mail: Accessor<File | null>
  /** Letters that were not understood: the file is read in a wrong encoding. */
  readonly hasStrangeLetters: Accessor<boolean>
  /** Reads what is there; resolves when the rows are there or it was given up. */
  read(): Promise<void>
  /** Back to choosing. */
  forget(): void
  stop(): void
}

/** @param onRows called with rows that were read anew, before they are shown */
export function createSource(pasted: string, onRows: (rows: Rows) => void): Source {
  const [text, setText] = createSignal(pasted)
  const [file, setFile] = createSignal<{ name: string; bytes: Uint8Array } | null>(null)
  const [encoding, setEncoding] = createSignal<Encoding | null>(null)
  const [separator, setSeparator] = createSignal<Separator | null>(null)
  const [table, setTable] = createSignal<ReadTable | null>(null)
  const [reading, setReading] = createSignal<number | null>(null)
  const [problem, setProblem] = createSignal<Problem | null>(null)
  const [mail, setMail] = createSignal<File | null>(null)
  let giveUp = new AbortController()
  const stop = (): void => giveUp.abort()
  onCleanup(stop)

  const decoded = (): string => {
    const opened = file()
    return opened ? decodeFile(opened.bytes, encoding() ?? 'utf-8') : text()
  }
  const read = async (): Promise<void> => {
    stop()
    giveUp = new AbortController()
    const { signal } = giveUp
    const words = decoded()
    setProblem(words.trim() === '' ? 'empty' : words.length > mostBytes ? 'tooLarge' : null)
    if (problem() !== null) return void setTable(null)
    setReading(0)
    const found = await readTable(words, { separator: separator(), signal, onProgress: setReading })
    if (signal !== giveUp.signal) return
    setReading(null)
    if (found === null) return
    setSeparator(found.separator)
    onRows(found.rows)
    setTable(found)
  }

  return {
    text,
    setText(words) {
      setText(words)
      setProblem(null)
    },
    fileName: () => file()?.name ?? null,
    async openFile(chosen) {
      setMail(null)
      try {
        const kind = kindOfFile(chosen.name, await bytesOf(chosen.slice(0, firstBytes)))
        if (kind === 'mail') setMail(chosen)
        if (kind !== 'table') return void setProblem(kind)
        if (chosen.size > mostBytes) return void setProblem('tooLarge')
        const bytes = await bytesOf(chosen)
        setEncoding(guessEncoding(bytes))
        setFile({ name: chosen.name, bytes })
      } catch {
        return void setProblem('unreadable') // reason: the file went away or may not be read; both are said alike
      }
      setSeparator(null)
      await read()
    },
    encoding,
    setEncoding(wanted) {
      setEncoding(wanted)
      void read()
    },
    separator,
    setSeparator(wanted) {
      setSeparator(wanted)
      void read()
    },
    table,
    reading,
    problem,
    mail,
    hasStrangeLetters: () =>
      table()?.rows.some((row) => row.some((cell) => cell.includes('\uFFFD'))) ?? false,
    read,
    forget() {
      stop()
      setFile(null)
      setEncoding(null)
      setSeparator(null)
      setTable(null)
      setProblem(null)
    },
    stop,
  }
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer())
}
