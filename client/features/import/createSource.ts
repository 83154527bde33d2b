/** Where the rows come from: a file or what was pasted, with how to read it. Needs an owner. */
import { createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Rows } from '../../../shared/domain/intake/columns.ts'
import { decodeFile, guessEncoding, type Encoding } from './decodeFile.ts'
import { mostBytes } from './limits.ts'
import { readTable, type ReadTable, type Separator } from './readTable.ts'

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
  readonly problem: Accessor<'empty' | 'tooLarge' | 'unreadable' | null>
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
  const [problem, setProblem] = createSignal<ReturnType<Source['problem']>>(null)
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
      if (chosen.size > mostBytes) return void setProblem('tooLarge')
      try {
        const bytes = new Uint8Array(await chosen.arrayBuffer())
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
