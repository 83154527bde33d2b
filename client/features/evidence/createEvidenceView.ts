import { createMemo, type Accessor } from 'solid-js'
import type { Evidence, EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import type { Stage } from '../../../shared/domain/workshop.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** What is looked at: everything, touchpoints without kept evidence, or what was set aside. */
export type Shown = 'all' | 'bare' | 'noise'

interface EvidenceView {
  readonly counts: Accessor<{
    readonly kept: number
    readonly noise: number
    /** Touchpoints without kept evidence. */
    readonly bare: number
  }>
  /** Stages with something to show, in order. */
  readonly stages: Accessor<readonly Stage[]>
  /** Ids of the touchpoints of a stage that are shown, in order. */
  readonly touchpointsOf: (stage: string) => readonly string[]
  /** Ids of the pieces of evidence of a touchpoint that are shown: kept ones first, then the newest. */
  readonly itemsOf: (touchpoint: string) => readonly string[]
}

/** All evidence as it is looked at. Needs an owner. */
export function createEvidenceView(
  workshop: Pick<Workshop, 'evidence' | 'touchpoints' | 'touchpointsOf' | 'stages'>,
  shown: Accessor<Shown>,
  kind: Accessor<EvidenceKind | 'all'>,
): EvidenceView {
  const byTouchpoint = createMemo(() => {
    const lists = new Map<string, Evidence[]>()
    for (const one of workshop.evidence())
      lists.set(one.touchpoint, [...(lists.get(one.touchpoint) ?? []), one])
    return lists
  })
  const isBare = (touchpoint: string): boolean =>
    !(byTouchpoint().get(touchpoint) ?? []).some(({ status }) => status === 'kept')
  const itemsOf = (touchpoint: string): readonly string[] =>
    (byTouchpoint().get(touchpoint) ?? [])
      .filter((one) => kind() === 'all' || shown() === 'bare' || one.kind === kind())
      .filter((one) => shown() !== 'noise' || one.status === 'rejected')
      .sort(byWorth)
      .map(({ id }) => id)
  const isShown = (touchpoint: string): boolean => {
    if (shown() === 'bare') return isBare(touchpoint)
    return (shown() === 'all' && kind() === 'all') || itemsOf(touchpoint).length > 0
  }
  const touchpointsOf = (stage: string): readonly string[] =>
    workshop
      .touchpointsOf(stage)
      .map(({ id }) => id)
      .filter(isShown)
  return {
    counts: createMemo(() => {
      const known = new Set(workshop.touchpoints().map(({ id }) => id))
      const there = workshop.evidence().filter(({ touchpoint }) => known.has(touchpoint))
      return {
        kept: there.filter(({ status }) => status === 'kept').length,
        noise: there.filter(({ status }) => status === 'rejected').length,
        bare: workshop.touchpoints().filter(({ id }) => isBare(id)).length,
      }
    }),
    stages: createMemo(() => workshop.stages().filter(({ id }) => touchpointsOf(id).length > 0)),
    touchpointsOf,
    itemsOf,
  }
}

function byWorth(a: Evidence, b: Evidence): number {
  if (a.status !== b.status) return a.status === 'kept' ? -1 : 1
  const [dayA, dayB] = [a.until ?? a.date ?? '', b.until ?? b.date ?? '']
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? 1 : -1
}
