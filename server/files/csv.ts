import { stringify } from 'csv-stringify/sync'
import type { Sheet } from '../../shared/domain/report/sheet.ts'

/**
 * A spreadsheet that parts cells at semicolons or tabs, as Excel does in most of Europe, begins a cell
 * there, whether the whole is quoted or not.
 */
const wouldRunElsewhere = /(?<=[;\t])(?=[=+\-@])/gu

/**
 * A sheet as CSV (RFC 4180, CRLF) that Excel opens with its letters intact. A cell that a spreadsheet
 * would run as a formula gets an apostrophe in front (SPEC X6).
 */
export function csvOf({ header, rows }: Sheet): string {
  const safe = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replaceAll(wouldRunElsewhere, "'") : cell)),
  )
  return stringify(safe, {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // A bare line feed inside a cell would otherwise pass unquoted.
    quoted_match: /[\r\n]/u,
  })
}
