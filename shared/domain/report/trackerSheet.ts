import type { Workshop } from '../workshop.ts'
import { quickWinsOf, type QuickWin } from './quickWins.ts'
import { quickWinText } from './quickWinText.ts'
import type { Sheet } from './sheet.ts'
import type { ReportWords } from './words/reportWords.ts'

/** Trackers with an import format of their own. */
export const trackers = ['jira', 'trello', 'github'] as const
/** A program that imports tasks from CSV. */
export type Tracker = (typeof trackers)[number]

/** What each importer reads its columns by; these names are the programs', not ours, and are not translated. */
const headers: Readonly<Record<Tracker, readonly string[]>> = {
  jira: ['Summary', 'Description', 'Issue Type', 'Due Date', 'Labels'],
  trello: ['Card Name', 'Card Description', 'Due Date', 'Labels'],
  github: ['title', 'body', 'labels'],
}

const label = 'quick-win'

/** The quick wins as tasks for a tracker, best first; only the header before the reveal (SPEC X10). */
export function trackerSheet(tracker: Tracker, workshop: Workshop, words: ReportWords): Sheet {
  const rows = quickWinsOf(workshop).map((win) =>
    rowOf(tracker, win, quickWinText(win, workshop, words)),
  )
  return { header: headers[tracker], rows }
}

function rowOf(tracker: Tracker, { initiative }: QuickWin, text: string): readonly string[] {
  const { title, due } = initiative
  switch (tracker) {
    case 'jira':
      return [title, text, 'Task', due ?? '', label]
    case 'trello':
      return [title, text, due ?? '', label]
    case 'github':
      return [title, text, label]
  }
}
