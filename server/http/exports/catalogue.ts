/** What can be exported, by file name. Adding one is adding a line here. */
import type { WorkshopArchive } from '../../../shared/doc/archive.ts'
import { drawMap } from '../../../shared/domain/map/drawMap.ts'
import { quickWinsCalendar } from '../../../shared/domain/report/calendar.ts'
import { decisionRecordMarkdown } from '../../../shared/domain/report/decisionRecordMarkdown.ts'
import { decisionRecordOf } from '../../../shared/domain/report/decisionRecord.ts'
import { findingSheet } from '../../../shared/domain/report/findingSheet.ts'
import { quickWinSheet } from '../../../shared/domain/report/quickWinSheet.ts'
import { quickWinsOf } from '../../../shared/domain/report/quickWins.ts'
import { quickWinsMarkdown } from '../../../shared/domain/report/quickWinsMarkdown.ts'
import type { Sheet } from '../../../shared/domain/report/sheet.ts'
import { touchpointSheet } from '../../../shared/domain/report/touchpointSheet.ts'
import { trackerSheet } from '../../../shared/domain/report/trackerSheet.ts'
import { reportWords } from '../../../shared/domain/report/words.ts'
import type { ReportWords } from '../../../shared/domain/report/words/reportWords.ts'
import type { Workshop } from '../../../shared/domain/workshop.ts'
import { csvOf } from './csv.ts'
import type { FontShelf } from './fontShelf.ts'
import { xlsxOf, type NamedSheet } from './xlsx.ts'

interface ExportSource {
  readonly workshop: Workshop
  readonly archive: () => WorkshopArchive
  /** Unix milliseconds. */
  readonly now: number
  readonly fonts: FontShelf
}

export interface ExportFile {
  readonly type: string
  write(source: ExportSource): string | Promise<Uint8Array<ArrayBuffer>>
}

const csv = (sheet: (workshop: Workshop, words: ReportWords) => Sheet): ExportFile => ({
  type: 'text/csv; charset=utf-8',
  write: ({ workshop }) => csvOf(sheet(workshop, reportWords(workshop.about.language))),
})

const xlsx = (
  sheets: (workshop: Workshop, words: ReportWords) => readonly NamedSheet[],
): ExportFile => ({
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: ({ workshop }) => xlsxOf(sheets(workshop, reportWords(workshop.about.language))),
})

type NameSheet = (workshop: Workshop, words: ReportWords) => NamedSheet
const quickWinTab: NameSheet = (workshop, words) => ({
  name: words.list.title,
  sheet: quickWinSheet(workshop, words),
})
const touchpointTab: NameSheet = (workshop, words) => ({
  name: words.record.touchpoints,
  sheet: touchpointSheet(workshop, words),
})
const findingTab: NameSheet = (workshop, words) => ({
  name: words.record.findings,
  sheet: findingSheet(workshop, words),
})
const tabs =
  (...named: readonly NameSheet[]) =>
  (workshop: Workshop, words: ReportWords) =>
    named.map((name) => name(workshop, words))

const markdown = (page: (workshop: Workshop) => string): ExportFile => ({
  type: 'text/markdown; charset=utf-8',
  write: ({ workshop }) => page(workshop),
})

const json = (content: (source: ExportSource) => unknown): ExportFile => ({
  type: 'application/json; charset=utf-8',
  write: (source) => `${JSON.stringify(content(source), null, 2)}\n`,
})

/** Trackers can be asked for by their own name or as a format of the list they take. */
const trackers = Object.fromEntries(
  (['jira', 'trello', 'github'] as const).flatMap((tracker) => {
    const file = csv((workshop, words) => trackerSheet(tracker, workshop, words))
    return [
      [`${tracker}.csv`, file],
      [`quick-wins.${tracker}.csv`, file],
    ]
  }),
) as Readonly<Record<string, ExportFile>>

const files: Readonly<Record<string, ExportFile>> = {
  'quick-wins.csv': csv(quickWinSheet),
  'quick-wins.xlsx': xlsx(tabs(quickWinTab)),
  'quick-wins.md': markdown(quickWinsMarkdown),
  'quick-wins.json': json(({ workshop }) => ({ quickWins: quickWinsOf(workshop) })),
  'quick-wins.ics': {
    type: 'text/calendar; charset=utf-8',
    write: ({ workshop, now }) => quickWinsCalendar(workshop, stampOf(now)),
  },
  ...trackers,
  'touchpoints.csv': csv(touchpointSheet),
  'touchpoints.xlsx': xlsx(tabs(touchpointTab)),
  'findings.csv': csv(findingSheet),
  'findings.xlsx': xlsx(tabs(findingTab)),
  'decision-record.md': markdown(decisionRecordMarkdown),
  'decision-record.json': json(({ workshop }) => decisionRecordOf(workshop)),
  'journey-map.svg': {
    type: 'image/svg+xml',
    write: ({ workshop, fonts }) => drawMap(workshop, { fontFaces: fonts.facesFor }),
  },
  'workshop.xlsx': xlsx(tabs(touchpointTab, findingTab, quickWinTab)),
  'workshop.json': json(({ archive, now }) => ({
    ...archive(),
    exportedAt: new Date(now).toISOString(),
  })),
}

export const exportNames: readonly string[] = Object.keys(files)

/** The writer of `file` (`quick-wins.csv`); `null` when there is none. */
export function findExport(file: string): ExportFile | null {
  return Object.hasOwn(files, file) ? (files[file] ?? null) : null
}

/** A moment as calendars write it: `20270115T080000Z`. */
function stampOf(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/gu, '')
}
