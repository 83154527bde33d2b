import { escapeMarkdown } from './escapeMarkdown.ts'
import type { Sheet } from './sheet.ts'

/** A sheet as a Markdown table; what people typed stays text. Numbers are written by `figure`. */
export function markdownTable(
  { header, rows }: Sheet,
  figure: (value: number) => string = String,
): string {
  const lines = [
    header.map((name) => escapeMarkdown(name)),
    header.map(() => '---'),
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? figure(cell) : escapeMarkdown(cell ?? ''))),
    ),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
