/** What ours must reach, judged by the figures of this very run; a run of ours that broke meets nothing. */
import { asCount, asDecimal, asKiB, asMiB, asMs, asPercent } from '../format.ts'
import type { Figures } from '../scenario.ts'
import { brokenOf, figuresOf, type Row } from './row.ts'

export interface Verdict {
  /** Scenario and size. */
  readonly row: string
  readonly asked: string
  readonly found: string
  /** `null` = what it takes was not measured. */
  readonly isMet: boolean | null
}

/** One thing asked of one row. */
export interface Target {
  readonly scenario: string
  readonly size: number
  /** Way of ours; absent = its only one. */
  readonly way?: string
  readonly asked: string
  /** A figure of ours … */
  readonly figure: string
  /** … over the same figure of this peer, where a ratio is asked. */
  readonly over?: string
  readonly most: number
}

const format: Readonly<Record<string, (value: number) => string>> = {
  serverCpu: asPercent,
  clientMbit: asDecimal,
  joinCpu: asDecimal,
  editsLost: asCount,
  bytesPerRoom: asKiB,
  growthBytes: asMiB,
  growthBytesShort: asMiB,
  growthBytesLong: asMiB,
  othersP99RatioShort: asDecimal,
  othersP99RatioLong: asDecimal,
  acknowledgedLost: asCount,
  seenLost: asCount,
}

export const targets: readonly Target[] = [
  { scenario: 'lone', size: 10, asked: 'p50 ≤ 5 ms', figure: 'editP50', most: 5 },
  { scenario: 'lone', size: 10, asked: 'p99 ≤ 25 ms', figure: 'editP99', most: 25 },
  { scenario: 's1', size: 400, asked: 'p99 ≤ 45 ms', figure: 'editP99', most: 45 },
  {
    scenario: 's1',
    size: 400,
    asked: 'CPU ≤ 0.35 × relay',
    figure: 'serverCpu',
    over: 'relay',
    most: 0.35,
  },
  ...bothWays(100, { asked: 'p99 ≤ 35 ms', figure: 'editP99', most: 35 }),
  ...bothWays(100, {
    asked: 'CPU ≤ 0.4 × Hocuspocus',
    figure: 'serverCpu',
    over: 'hocuspocus',
    most: 0.4,
  }),
  ...bothWays(200, { asked: 'p99 ≤ 45 ms', figure: 'editP99', most: 45 }),
  ...bothWays(200, { asked: 'every edit', figure: 'editsLost', most: 0 }),
  ...bothWays(200, { asked: '≤ 30 % of a core', figure: 'serverCpu', most: 0.3 }),
  ...bothWays(400, { asked: 'p99 ≤ 60 ms', figure: 'editP99', most: 60 }),
  ...bothWays(400, { asked: '≤ 60 % of a core', figure: 'serverCpu', most: 0.6 }),
  frames(400, { asked: '≤ 1.5 Mbit/s a client', figure: 'clientMbit', most: 1.5 }),
  frames(1000, { asked: 'p99 ≤ 150 ms', figure: 'editP99', most: 150 }),
  frames(1000, { asked: 'every edit', figure: 'editsLost', most: 0 }),
  ...joining('one document'),
  ...joining('as people open it'),
  ...endurance(),
]

function endurance(): Target[] {
  const s4 = { scenario: 's4', size: 1000 }
  const s5 = { scenario: 's5', size: 50 }
  const killed = { scenario: 's6-kill', size: 10, most: 0 }
  const mebibytes = 2 ** 20
  return [
    { ...s4, asked: '≤ 60 KiB a room', figure: 'bytesPerRoom', most: 60 * 1024 },
    { ...s4, asked: 'p99 ≤ 12 ms', figure: 'editP99', most: 12 },
    { ...s4, asked: 'no growth (≤ 2 MiB)', figure: 'growthBytes', most: 2 * mebibytes },
    { ...s5, asked: '≤ 8 MiB kept in 12 s', figure: 'growthBytesShort', most: 8 * mebibytes },
    { ...s5, asked: '≤ 8 MiB kept in 45 s', figure: 'growthBytesLong', most: 8 * mebibytes },
    { ...s5, asked: 'others ≤ 1.3 × in 12 s', figure: 'othersP99RatioShort', most: 1.3 },
    { ...s5, asked: 'others ≤ 1.3 × in 45 s', figure: 'othersP99RatioLong', most: 1.3 },
    { scenario: 's6-restart', size: 1, asked: '≤ 400 ms', figure: 'fullSyncMs', most: 400 },
    { ...killed, asked: 'no acknowledged edit lost', figure: 'acknowledgedLost' },
    { ...killed, asked: 'no peer-seen edit lost', figure: 'seenLost' },
  ]
}

function joining(way: string): Target[] {
  const row = { scenario: 's3', size: 100, way }
  return [
    { ...row, asked: 'all in within 400 ms', figure: 'joinFirstAll', most: 400 },
    { ...row, asked: '≤ 0.4 CPU-s', figure: 'joinCpu', most: 0.4 },
  ]
}

type Asked = Omit<Target, 'scenario' | 'size' | 'way'>

function frames(size: number, asked: Asked): Target {
  return { scenario: 's2', size, way: 'cursor frames', ...asked }
}

function bothWays(size: number, asked: Asked): Target[] {
  return [{ scenario: 's2', size, way: 'presence', ...asked }, frames(size, asked)]
}

/** Verdicts on those targets whose row of ours was run. */
export function judge(rows: readonly Row[], targets: readonly Target[]): Verdict[] {
  return targets.flatMap((target) => {
    const ours = rows.find((row) => isRowOf(row, target, 'touchline', target.way ?? ''))
    return ours ? [withBroken(verdictOn(target, figuresOf(ours), rows), ours)] : []
  })
}

function withBroken(verdict: Verdict, ours: Row): Verdict {
  const broken = brokenOf(ours)
  if (broken === 0) return verdict
  const found = `${verdict.found}, ${broken} of ${ours.runs.length} runs broke`
  return { ...verdict, found, isMet: false }
}

function verdictOn(target: Target, ours: Figures, rows: readonly Row[]): Verdict {
  const { scenario, size, way, figure, asked, over, most } = target
  const row = [scenario, `N = ${size}`, way].filter((part) => part !== undefined).join(', ')
  const tell = format[figure] ?? asMs
  const mine = ours[figure]
  if (typeof mine !== 'number') return { row, asked, found: 'nothing', isMet: null }
  if (over === undefined) return { row, asked, found: tell(mine), isMet: mine <= most }
  const theirs = rows.filter((other) => isRowOf(other, target, over, null)).map(figuresOf)[0]
  const other = theirs?.[figure]
  if (typeof other !== 'number' || other === 0)
    return { row, asked, found: `${tell(mine)}, ${over} not measured`, isMet: null }
  const ratio = mine / other
  return {
    row,
    asked,
    found: `${asDecimal(ratio)} × (${tell(mine)} / ${tell(other)})`,
    isMet: ratio <= most,
  }
}

function isRowOf(row: Row, target: Target, peer: string, way: string | null): boolean {
  const isSameCell = row.scenario === target.scenario && row.size === target.size
  return isSameCell && row.peer === peer && (way === null || row.way === way)
}
