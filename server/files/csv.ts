import { stringify } from 'csv-stringify/sync'
import type { Sheet } from '../../shared/domain/report/sheet.ts'

/**
 * A sheet as CSV (RFC 4180, CRLF) that Excel opens with its letters intact. A cell that a spreadsheet
 * would run as a formula gets an apostrophe in front (SPEC X6).
 */
export function csvOf({ header, rows }: Sheet): string {
  return stringify([header, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // A bare line feed inside a cell would otherwise pass unquoted.
    quoted_match: /[\r\n]/u,
  })
}
