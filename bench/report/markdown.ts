/** The report as people read it. */
import { asCount, asDecimal, asMiB, asPercent } from '../format.ts'
import type { Machine } from '../machine.ts'
import type { Column, Scenario } from '../scenario.ts'
import type { Ratio } from './ratios.ts'
import { contenderOf, figuresOf, troublesOf, type Row } from './row.ts'
import type { Verdict } from './targets.ts'

export interface Report {
  /** ISO 8601. */
  readonly at: string
  readonly machine: Machine
  /** Version of each peer, by name. */
  readonly versions: Readonly<Record<string, string>>
  readonly seconds: number
  readonly runs: number
  readonly rows: readonly Row[]
  readonly ratios: readonly Ratio[]
  readonly verdicts: readonly Verdict[]
}

export function markdownOf(report: Report, scenarios: readonly Scenario[]): string {
  const parts = [
    `# Bench of ${report.at.slice(0, 16).replace('T', ' ')} UTC`,
    aboutMachine(report),
    aboutStrangers(report.rows),
    ...scenarios.map((scenario) => aboutScenario(scenario, report)),
    aboutTargets(report.verdicts),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function aboutMachine({ machine, versions, runs, seconds }: Report): string {
  const { cpu, cores, memory, kernel, node, load, packages } = machine
  const names = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  return [
    `${cpu}, ${cores} cores, ${asMiB(memory)} MiB, Linux ${kernel}, Node ${node}; load before ${asDecimal(load)}.`,
    `Medians of ${asCount(runs)} runs, windows of ${asCount(seconds)} s. Product: ${names.join(', ')}.`,
    ...Object.entries(versions).map(([name, version]) => `- ${name}: ${version}`),
  ].join('\n')
}

/** More than this share of a core taken by other programs makes figures doubtful. */
const disturbing = 0.2

function aboutStrangers(rows: readonly Row[]): string {
  const shares = rows.map((row) => figuresOf(row).strangerCpu ?? 0)
  const worst = Math.max(0, ...shares)
  if (worst <= disturbing) return ''
  const count = shares.filter((share) => share > disturbing).length
  return `**Not a quiet machine:** in ${count} rows other programs took more than ${asPercent(disturbing)} of a core, at worst ${asPercent(worst)}. Judge by ratios, and repeat it.`
}

function aboutScenario(scenario: Scenario, report: Report): string {
  const rows = report.rows.filter((row) => row.scenario === scenario.name)
  if (rows.length === 0) return ''
  const columns = scenario.columns.filter(({ figure }) =>
    rows.some((row) => typeof figuresOf(row)[figure] === 'number'),
  )
  const head = [scenario.sizeUnit, 'contender', ...columns.map(({ heading }) => heading)]
  const lines = rows.map((row) => [
    String(row.size),
    contenderOf(row),
    ...columns.map((column) => tell(row, column)),
  ])
  const troubles = rows.flatMap((row) =>
    troublesOf(row).map((text) => `- ${row.size}, ${contenderOf(row)}: ${text}`),
  )
  const ratios = report.ratios.filter((ratio) => ratio.scenario === scenario.name)
  return [`## ${scenario.title}`, tableOf(head, lines), aboutRatios(ratios), troubles.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

function tell(row: Row, { figure, format }: Column): string {
  const value = figuresOf(row)[figure]
  if (typeof value === 'number') return format(value)
  return row.runs.some(({ status }) => status === 'done') ? '–' : (row.runs[0]?.status ?? '–')
}

function aboutRatios(ratios: readonly Ratio[]): string {
  const names = [...new Set(ratios.flatMap((ratio) => Object.keys(ratio.ratios)))]
  if (names.length === 0) return ''
  const lines = ratios
    .filter((ratio) => Object.keys(ratio.ratios).length > 0)
    .map(({ size, ours, theirs, ratios: known }) => [
      String(size),
      `${ours} / ${theirs}`,
      ...names.map((name) => (known[name] === undefined ? '–' : asDecimal(known[name]))),
    ])
  return `Ratios, ours / theirs:\n\n${tableOf(['size', 'pair', ...names], lines)}`
}

function aboutTargets(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return ''
  const lines = verdicts.map(({ row, asked, found, isMet }) => [
    row,
    asked,
    found,
    isMet === null ? 'not measured' : isMet ? 'met' : 'NOT MET',
  ])
  return `## Targets\n\n${tableOf(['row', 'ours must', 'found', ''], lines)}`
}

/** A Markdown table whose columns line up in a terminal too. */
function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((text, at) =>
    Math.max(3, text.length, ...lines.map((line) => (line[at] ?? '').length)),
  )
  const row = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [row(head), rule, ...lines.map(row)].join('\n')
}
