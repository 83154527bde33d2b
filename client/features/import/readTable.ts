import Papa from 'papaparse'
import type { Rows } from '../../../shared/domain/intake/columns.ts'

export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

export interface ReadTable {
  readonly rows: Rows
  /** Indexes of rows whose quotes do not close or stand where they may not. */
  readonly brokenRows: ReadonlySet<number>
  readonly separator: Separator
}

interface ReadOptions {
  /** `null` = found out from the text. */
  readonly separator: Separator | null
  readonly signal: AbortSignal
  /** Told the share that is read, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** A first line by which Excel is told the separator; it shows no such row itself. */
const saidSeparator = /^"?sep=([,;\t])"?[,;\t]*(?:\n|$)/iu

/** Letters read in one go; between two the page may draw and hear a key. */
const pieceLetters = 128 * 1024

/**
 * The rows of a text with separated values, quoted line breaks included (RFC 4180). Resolves with `null`
 * when it was given up. Cells stay text, whatever stands in them.
 */
export function readTable(
  text: string,
  { separator, signal, onProgress }: ReadOptions,
): Promise<ReadTable | null> {
  const whole = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const [line = '', sign] = saidSeparator.exec(whole) ?? []
  const unix = whole.slice(line.length)
  const used = separator ?? separators.find((one) => one === sign) ?? guessSeparator(unix)
  const rows: string[][] = []
  const brokenRows = new Set<number>()
  return new Promise((resolve) => {
    Papa.parse<string[]>(unix, {
      delimiter: used,
      newline: '\n',
      chunkSize: pieceLetters,
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        for (const { type, row } of errors)
          if (type === 'Quotes') brokenRows.add(rows.length + (row ?? 0))
        for (const row of data) rows.push(row)
        if (signal.aborted) {
          parser.abort()
          return
        }
        onProgress(Math.min(1, meta.cursor / Math.max(1, unix.length)))
        parser.pause()
        setTimeout(() => parser.resume())
      },
      complete: () => resolve(signal.aborted ? null : { rows, brokenRows, separator: used }),
    })
  })
}

/** A spreadsheet that is copied parts its cells by tabs; a file by whichever sign makes the rows alike. */
function guessSeparator(text: string): Separator {
  const first = text.split('\n', 20).filter((line) => line.trim() !== '')
  if (first.length > 0 && first.filter((line) => line.includes('\t')).length * 2 >= first.length)
    return '\t'
  const { meta } = Papa.parse<string[]>(text.slice(0, pieceLetters), {
    newline: '\n',
    preview: 40,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [...separators],
  })
  return separators.find((one) => one === meta.delimiter) ?? ','
}
