import type { Row } from 'write-excel-file/node'
import { cutGraphemes } from '../../shared/domain/text.ts'
import type { Cell, Sheet } from '../../shared/domain/report/sheet.ts'

/** A sheet with the name on its tab. */
export interface NamedSheet {
  readonly name: string
  readonly sheet: Sheet
}

/** The most characters a cell and a tab may have (ECMA-376 as spreadsheets read it). */
const longestCell = 32_767
const longestTab = 31

/**
 * A workbook with one tab a sheet, the header bold and fixed. What people typed is stored as text,
 * so that nothing of it can run as a formula (SPEC X6); figures are numbers.
 */
export async function xlsxOf(sheets: readonly NamedSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded for the first workbook only: it would make up a tenth of every start.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const file = writeXlsxFile(
    sheets.map(({ name, sheet: { header, rows } }) => ({
      sheet: tabOf(name),
      stickyRowsCount: 1,
      data: [
        header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row): Row => row.map(cellOf)),
      ],
    })),
  )
  return new Uint8Array(await file.toBuffer())
}

function cellOf(cell: Cell): Row[number] {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  return { value: readable(cell).slice(0, longestCell), type: String }
}

/** What XML cannot hold is left out. */
function readable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

function tabOf(name: string): string {
  return cutGraphemes(
    readable(name)
      .replace(/[[\]/\\:*?]/gu, ' ')
      .trim(),
    longestTab,
  )
}
