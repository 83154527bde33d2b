/** Pairs of an inside and an outside finding, and the initiatives made of them. Needs an owner. */
import { createMemo, createSignal, type Accessor } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import type { Finding } from '../../../shared/domain/swot/finding.ts'
import { pairOf, type TowsPair } from '../../../shared/domain/swot/tows.ts'
import { cutGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import type { Workshop } from '../../workshop/workshop.ts'

export interface Tows {
  /** Chosen findings, at most two, in the order they were chosen. */
  readonly chosen: Accessor<readonly Finding[]>
  /** The cell of the chosen pair; `null` until two that fit are chosen. */
  readonly cell: Accessor<TowsPair | null>
  /** The last choice was refused: both lie on the same side. */
  readonly isRefused: Accessor<boolean>
  readonly pairsOf: (cell: TowsPair) => readonly Initiative[]
  /** Number of pairs a finding is part of. */
  readonly countOf: (findingId: string) => number
  /** Chooses a finding, or takes the choice back. A second one of the same side is refused and said so. */
  choose(id: string): void
  clear(): void
  /** Makes the initiative of the chosen pair; it remembers both parents and their touchpoints. */
  make(title: string): void
}

export function createTows(workshop: Workshop): Tows {
  const [ids, setIds] = createSignal<readonly string[]>([])
  const [isRefused, setRefused] = createSignal(false)
  const find = (id: string): Finding | undefined => workshop.findingsById[id]
  const chosen = createMemo(() => ids().flatMap((id) => find(id) ?? []))
  const cellOf = (findings: readonly Finding[]): TowsPair | null => {
    const [one, other] = findings
    return one && other ? pairOf(one.quadrant, other.quadrant) : null
  }
  const pairs = createMemo(() =>
    workshop.initiatives().flatMap((initiative) => {
      const parents = initiative.findings.flatMap((id) => find(id) ?? [])
      const cell = parents.length === 2 ? cellOf(parents) : null
      return cell ? [{ initiative, cell }] : []
    }),
  )
  const clear = (): void => {
    setIds([])
    setRefused(false)
  }
  return {
    chosen,
    cell: () => cellOf(chosen()),
    isRefused,
    pairsOf: (cell) => pairs().flatMap((pair) => (pair.cell === cell ? [pair.initiative] : [])),
    countOf: (id) => pairs().filter(({ initiative }) => initiative.findings.includes(id)).length,
    choose(id) {
      setRefused(false)
      const current = chosen()
      if (current.some((finding) => finding.id === id)) {
        setIds(current.map((finding) => finding.id).filter((other) => other !== id))
        return
      }
      const next = find(id)
      if (!next) return
      const [first] = current
      if (!first || current.length === 2) setIds([id])
      else if (pairOf(first.quadrant, next.quadrant)) setIds([first.id, id])
      else setRefused(true)
    },
    clear,
    make(title) {
      const words = cutGraphemes(tidyLine(title), textLimits.title)
      const parents = chosen()
      if (words === '' || cellOf(parents) === null) return
      workshop.board.initiatives.add({
        title: words,
        findings: parents.map((finding) => finding.id),
        touchpoints: [...new Set(parents.flatMap((finding) => finding.touchpoints))],
        department: null,
        owner: '',
        due: null,
        status: 'idea',
        applicable: false,
        measurable: false,
        feasible: false,
        measure: '',
        author: workshop.settings.anonymous ? null : workshop.me().id,
      })
      clear()
    },
  }
}
