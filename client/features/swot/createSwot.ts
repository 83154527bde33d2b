/** State of the SWOT screen that its parts share. Needs an owner. */
import { createMemo, createSignal, type Accessor } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Finding, SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { findingLabels } from '../../../shared/domain/swot/labels.ts'
import { suggestFindings, type Suggestion } from '../../../shared/domain/swot/suggest.ts'
import { textLimits, cutGraphemes, tidyLine } from '../../../shared/domain/text.ts'
import type { Department } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { createListNews } from '../../ui/createListNews.ts'
import type { ToastMessage } from '../../ui/Toast.tsx'
import { createDots, type Dots } from '../../workshop/dots.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { createLeft } from './createLeft.ts'

export interface Swot {
  readonly workshop: Workshop
  /** Findings of a quadrant in order. */
  readonly findingsOf: (quadrant: SwotQuadrant) => readonly Finding[]
  /** Short name of a finding on this board: its quadrant's letter and its place there, as `S1`. */
  readonly labelOf: (id: string) => string
  /** Proposed by the numbers, neither taken nor left in this browser. */
  readonly suggestions: Accessor<readonly Suggestion[]>
  readonly titleOf: (touchpointId: string) => string
  readonly department: (id: string | null) => (Department & { readonly initial: string }) | null
  readonly canEdit: Accessor<boolean>
  readonly dots: Dots
  /** Id of the finding whose touchpoints are being chosen. */
  readonly linking: Accessor<string | null>
  askLinks(id: string | null): void
  /** Adds a finding by hand; empty texts are ignored. */
  add(quadrant: SwotQuadrant, text: string): void
  take(suggestion: Suggestion, quadrant: SwotQuadrant, text: string, reason: string): void
  leave(suggestion: Suggestion): void
  remove(finding: Finding): void
}

interface SwotTools {
  readonly workshop: Workshop
  readonly t: Text
  readonly toast: (message: ToastMessage) => void
  readonly announce: (text: string) => void
}

export function createSwot({ workshop, t, toast, announce }: SwotTools): Swot {
  const news = createListNews({
    ids: () => workshop.findings().map(({ id }) => id),
    announce,
    added: (n) => t('swot.news.added', n),
    removed: (n) => t('swot.news.removed', n),
  })
  const left = createLeft(workshop.id, workshop.session.round)
  const [linking, askLinks] = createSignal<string | null>(null)
  const initials = createMemo(() => departmentInitials(workshop.departments()))
  const findingsOf = (quadrant: SwotQuadrant): readonly Finding[] =>
    workshop.findings().filter((finding) => finding.quadrant === quadrant)
  const labels = createMemo(() => findingLabels(workshop.findings()))
  const suggestions = createMemo(() => {
    const isTaken = (suggestion: Suggestion): boolean =>
      workshop
        .findings()
        .some(
          (finding) =>
            finding.origin === 'votes' &&
            finding.touchpoints.includes(suggestion.touchpoint) &&
            (finding.quadrant === suggestion.quadrant || finding.quadrant === suggestion.orElse),
        )
    return suggestFindings(workshop.touchpoints(), workshop.tallies()).filter(
      (suggestion) => !left.has(suggestion.id) && !isTaken(suggestion),
    )
  })
  const author = (): string | null => (workshop.settings.anonymous ? null : workshop.me().id)
  const addMine = (finding: Omit<Finding, 'id' | 'position'>): void =>
    void news.whileMine(() => workshop.board.findings.add(finding))
  const undo = () => ({ label: t('common.do.undo'), run: () => workshop.undo.undo() })

  return {
    workshop,
    findingsOf,
    labelOf: (id) => labels().get(id) ?? '',
    suggestions,
    titleOf: (id) => workshop.touchpointsById[id]?.title ?? '',
    department(id) {
      const found = workshop.departments().find((department) => department.id === id)
      return found ? { ...found, initial: initials()[found.id] ?? '' } : null
    },
    canEdit: () => workshop.canWrite('board') && workshop.me().role !== 'viewer',
    dots: createDots(workshop, 'swot'),
    linking,
    askLinks,
    add(quadrant, text) {
      const words = cutGraphemes(tidyLine(text), textLimits.sentence)
      if (words === '') return
      addMine({
        text: words,
        quadrant,
        touchpoints: [],
        origin: 'person',
        reason: '',
        author: author(),
      })
    },
    take(suggestion, quadrant, text, reason) {
      addMine({
        text: cutGraphemes(text, textLimits.sentence),
        quadrant,
        touchpoints: [suggestion.touchpoint],
        origin: 'votes',
        reason: cutGraphemes(reason, textLimits.sentence),
        author: author(),
      })
      toast({ text: t('swot.taken', t(`common.quadrant.${quadrant}`)), action: undo() })
    },
    leave(suggestion) {
      left.add(suggestion.id)
      const back = { label: t('common.do.undo'), run: () => left.remove(suggestion.id) }
      toast({ text: t('swot.leftOut'), action: back })
    },
    remove(finding) {
      news.whileMine(() => workshop.board.findings.remove(finding.id))
      toast({ text: t('swot.deleted', finding.text), action: undo() })
    },
  }
}
