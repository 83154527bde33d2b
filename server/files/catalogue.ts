/** How each export is written. Adding one is adding a line here and in `exportFiles.ts`. */
import { archiveWorkshop } from '../../shared/doc/archive.ts'
import { snapshotWorkshop, type WorkshopDocs } from '../../shared/doc/snapshot.ts'
import { drawMap } from '../../shared/domain/map/drawMap.ts'
import { quickWinsCalendar } from '../../shared/domain/report/calendar.ts'
import { customerSheet } from '../../shared/domain/report/customerSheet.ts'
import { decisionRecordMarkdown } from '../../shared/domain/report/decisionRecordMarkdown.ts'
import { decisionRecordOf } from '../../shared/domain/report/decisionRecord.ts'
import { evidenceSheet } from '../../shared/domain/report/evidenceSheet.ts'
import { findingSheet } from '../../shared/domain/report/findingSheet.ts'
import { quickWinSheet } from '../../shared/domain/report/quickWinSheet.ts'
import { quickWinsOf } from '../../shared/domain/report/quickWins.ts'
import { quickWinsMarkdown } from '../../shared/domain/report/quickWinsMarkdown.ts'
import { roundSheet } from '../../shared/domain/report/roundSheet.ts'
import type { Sheet } from '../../shared/domain/report/sheet.ts'
import { touchpointSheet } from '../../shared/domain/report/touchpointSheet.ts'
import { trackerSheet } from '../../shared/domain/report/trackerSheet.ts'
import { reportWords } from '../../shared/domain/report/words.ts'
import type { ReportWords } from '../../shared/domain/report/words/reportWords.ts'
import { worthItSheet } from '../../shared/domain/report/worthItSheet.ts'
import type { Workshop } from '../../shared/domain/workshop.ts'
import { csvOf } from './csv.ts'
import type { ExportName } from './exportFiles.ts'
import type { FontShelf } from './fontShelf.ts'
import { xlsxOf, type NamedSheet } from './xlsx.ts'

interface ExportSource {
  readonly docs: WorkshopDocs
  /** Unix milliseconds. */
  readonly now: number
  readonly fonts: FontShelf
}

type Written = string | Promise<Uint8Array>
type Writer = (source: ExportSource) => Written

/** A file of the workshop as plain data. */
const plain =
  (write: (workshop: Workshop, source: ExportSource) => Written): Writer =>
  (source) =>
    write(snapshotWorkshop(source.docs), source)

const csv = (sheet: (workshop: Workshop, words: ReportWords) => Sheet): Writer =>
  plain((workshop) => csvOf(sheet(workshop, reportWords(workshop.about.language))))

type NameSheet = (workshop: Workshop, words: ReportWords) => NamedSheet

const workbook = (workshop: Workshop, sheets: readonly NameSheet[]): Promise<Uint8Array> => {
  const words = reportWords(workshop.about.language)
  return xlsxOf(sheets.map((sheet) => sheet(workshop, words)))
}

const xlsx = (sheet: NameSheet): Writer => plain((workshop) => workbook(workshop, [sheet]))

const quickWinTab: NameSheet = (workshop, words) => ({
  name: words.list.title,
  sheet: quickWinSheet(workshop, words),
})
const touchpointTab: NameSheet = (workshop, words) => ({
  name: words.record.touchpoints,
  sheet: touchpointSheet(workshop, words),
})
const worthItTab: NameSheet = (workshop, words) => ({
  name: words.worth.title,
  sheet: worthItSheet(workshop, words),
})
const roundTab: NameSheet = (workshop, words) => ({
  name: words.rounds.title,
  sheet: roundSheet(workshop, words),
})
const customerTab: NameSheet = (workshop, words) => ({
  name: words.customers.title,
  sheet: customerSheet(workshop, words),
})
const findingTab: NameSheet = (workshop, words) => ({
  name: words.record.findings,
  sheet: findingSheet(workshop, words),
})

const evidenceTab: NameSheet = (workshop, words) => ({
  name: words.evidence.title,
  sheet: evidenceSheet(workshop, words),
})

const jsonOf = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`

const jira = csv((workshop, words) => trackerSheet('jira', workshop, words))
const trello = csv((workshop, words) => trackerSheet('trello', workshop, words))
const github = csv((workshop, words) => trackerSheet('github', workshop, words))

const writers: Readonly<Record<ExportName, Writer>> = {
  'quick-wins.csv': csv(quickWinSheet),
  'quick-wins.xlsx': xlsx(quickWinTab),
  'quick-wins.md': plain(quickWinsMarkdown),
  'quick-wins.json': plain((workshop) => jsonOf({ quickWins: quickWinsOf(workshop) })),
  'quick-wins.ics': plain((workshop, { now }) => quickWinsCalendar(workshop, stampOf(now))),
  'jira.csv': jira,
  'quick-wins.jira.csv': jira,
  'trello.csv': trello,
  'quick-wins.trello.csv': trello,
  'github.csv': github,
  'quick-wins.github.csv': github,
  'touchpoints.csv': csv(touchpointSheet),
  'touchpoints.xlsx': xlsx(touchpointTab),
  'quadrants.csv': csv(worthItSheet),
  'quadrants.xlsx': xlsx(worthItTab),
  'rounds.csv': csv(roundSheet),
  'rounds.xlsx': xlsx(roundTab),
  'customers.csv': csv(customerSheet),
  'customers.xlsx': xlsx(customerTab),
  'findings.csv': csv(findingSheet),
  'findings.xlsx': xlsx(findingTab),
  'evidence.csv': csv(evidenceSheet),
  'evidence.xlsx': xlsx(evidenceTab),
  'decision-record.md': plain(decisionRecordMarkdown),
  'decision-record.json': plain((workshop) => jsonOf(decisionRecordOf(workshop))),
  'journey-map.svg': plain((workshop, { fonts }) =>
    drawMap(workshop, { fontFaces: fonts.facesFor }),
  ),
  'workshop.xlsx': plain((workshop) => {
    const { byRound, customers } = workshop
    const some = [...(byRound ? [roundTab] : []), ...(customers ? [customerTab] : [])]
    return workbook(workshop, [
      touchpointTab,
      worthItTab,
      ...some,
      evidenceTab,
      findingTab,
      quickWinTab,
    ])
  }),
  'workshop.json': ({ docs, now }) =>
    jsonOf({ ...archiveWorkshop(docs), exportedAt: new Date(now).toISOString() }),
}

/** The bytes of `file`, texts in UTF-8. */
export async function writeExport(file: ExportName, source: ExportSource): Promise<Uint8Array> {
  const written = await writers[file](source)
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}

/** A moment as calendars write it: `20270115T080000Z`. */
function stampOf(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/gu, '')
}
