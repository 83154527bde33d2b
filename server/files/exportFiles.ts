/** Which files can be exported, for those who do not write them. */

const csv = 'text/csv; charset=utf-8'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const markdown = 'text/markdown; charset=utf-8'
const json = 'application/json; charset=utf-8'

/** Media types by file name. Trackers can be asked for by their own name or as a format of the list they take. */
const types = {
  'quick-wins.csv': csv,
  'quick-wins.xlsx': xlsx,
  'quick-wins.md': markdown,
  'quick-wins.json': json,
  'quick-wins.ics': 'text/calendar; charset=utf-8',
  'jira.csv': csv,
  'quick-wins.jira.csv': csv,
  'trello.csv': csv,
  'quick-wins.trello.csv': csv,
  'github.csv': csv,
  'quick-wins.github.csv': csv,
  'touchpoints.csv': csv,
  'touchpoints.xlsx': xlsx,
  'quadrants.csv': csv,
  'quadrants.xlsx': xlsx,
  'rounds.csv': csv,
  'rounds.xlsx': xlsx,
  'customers.csv': csv,
  'customers.xlsx': xlsx,
  'findings.csv': csv,
  'findings.xlsx': xlsx,
  'evidence.csv': csv,
  'evidence.xlsx': xlsx,
  'decision-record.md': markdown,
  'decision-record.json': json,
  'journey-map.svg': 'image/svg+xml',
  'workshop.xlsx': xlsx,
  'workshop.json': json,
} as const

export type ExportName = keyof typeof types

export const exportNames = Object.keys(types) as readonly ExportName[]

/** Whether there is an export of this file name; case matters. */
export function isExportName(file: string): file is ExportName {
  return Object.hasOwn(types, file)
}

/** The content type it is sent with. */
export function exportType(file: ExportName): string {
  return types[file]
}
