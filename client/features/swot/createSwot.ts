/** State of the SWOT screen that its parts share. Needs an owner. */
import { createEffect, createMemo, createSignal, type Accessor } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Finding, SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { findingLabels } from '../../../shared/domain/swot/labels.ts'
import { openSuggestions } from '../../../shared/domain/swot/openSuggestions.ts'
import { suggestFindings, type Suggestion } from '../../../shared/domain/swot/suggest.ts'
import { textLimits, cutGraphemes, tidyLine } from '../../../shared/domain/text.ts'
import type { Department } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { Announce } from '../../ui/Announcer.tsx'
import { createListNews } from '../../ui/createListNews.ts'
import { keepFocusIn } from '../../ui/keepFocusIn.ts'
import type { ToastMessage } from '../../ui/Toast.tsx'
import { createCustomerLayer } from '../../workshop/customerViews.ts'
import { createDots, type Dots } from '../../workshop/dots.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { createLeft } from './createLeft.ts'

export interface Swot {
  readonly workshop: Workshop
  /** Findings of a quadrant in order; once the dots are revealed those with the most come first. */
  readonly findingsOf: (quadrant: SwotQuadrant) => readonly Finding[]
  /** Short name of a finding, as `S1`; the same on every screen, whatever the dots say. */
  readonly labelOf: (id: string) => string
  /** Proposed by the numbers and still open, best first; what was left in this browser is not among them. */
  readonly suggestions: Accessor<readonly Suggestion[]>
  /** What customers say of a touchpoint; `null` where none was heard. */
  readonly customersOf: (touchpointId: string) => Tally | null
  readonly titleOf: (touchpointId: string) => string
  readonly department: (id: string | null) => (Department & { readonly initial: string }) | null
  readonly canEdit: Accessor<boolean>
  readonly dots: Dots
  /** Dots to show on a finding: one's own while they are secret, everybody's after the reveal. */
  readonly dotsOf: (id: string) => number
  /** Id of the finding whose touchpoints are being chosen. */
  readonly linking: Accessor<string | null>
  askLinks(id: string | null): void
  /** Adds a finding by hand; empty texts are ignored. */
  add(quadrant: SwotQuadrant, text: string): void
  take(suggestion: Suggestion, quadrant: SwotQuadrant, text: string, reason: string): void
  leave(suggestion: Suggestion): void
  remove(finding: Finding): void
  move(finding: Finding, quadrant: SwotQuadrant): void
  /** Keeps the focus with its finding in a list of them, and says which one went. Needs an owner. */
  keepFocus(list: HTMLElement): void
}

interface SwotTools {
  readonly workshop: Workshop
  readonly t: Text
  readonly toast: (message: ToastMessage) => void
  /** Says at once what the person's own act did. */
  readonly say: (text: string) => void
  /** Says politely what others did. */
  readonly announce: Announce
}

/** What the parts of the SWOT screen share. Needs an owner. */
export function createSwot({ workshop, t, toast, say, announce }: SwotTools): Swot {
  let hasFocus: (id: string) => boolean = () => false
  const news = createListNews({
    ids: () => workshop.findings().map(({ id }) => id),
    announce,
    added: (n) => t('swot.news.added', n),
    removed: (n) => t('swot.news.removed', n),
    isTold: (id) => hasFocus(id),
  })
  /** Words of the findings as they last read, for those that go. */
  const words = new Map<string, string>()
  createEffect(() => {
    for (const { id, text } of workshop.findings()) words.set(id, text)
  })
  const left = createLeft(workshop.id, workshop.session.round)
  const [linking, askLinks] = createSignal<string | null>(null)
  const initials = createMemo(() => departmentInitials(workshop.departments()))
  const dots = createDots(workshop, 'swot')
  const ordered = createMemo(() =>
    dots.isRevealed()
      ? [...workshop.findings()].sort((a, b) => dots.total(b.id) - dots.total(a.id))
      : workshop.findings(),
  )
  const labels = createMemo(() => findingLabels(workshop.findings()))
  const customers = createCustomerLayer(workshop)
  const suggested = createMemo(() => suggestFindings(workshop.touchpoints(), workshop.tallies()))
  const suggestions = createMemo(() =>
    openSuggestions(suggested(), {
      decisionOf: (id) => workshop.touchpointsById[id]?.decision ?? null,
      findings: workshop.findings(),
    }).filter(({ id }) => !left.has(id)),
  )
  const author = (): string | null => (workshop.settings.anonymous ? null : workshop.me().id)
  const addMine = (finding: Omit<Finding, 'id' | 'position'>): void =>
    void news.whileMine(() => workshop.board.findings.add(finding))
  const undo = () => ({ label: t('common.do.undo'), run: () => workshop.undo.undo() })

  return {
    workshop,
    findingsOf: (quadrant) => ordered().filter((finding) => finding.quadrant === quadrant),
    labelOf: (id) => labels().get(id) ?? '',
    suggestions,
    customersOf: (id) => customers()[id]?.tally ?? null,
    titleOf: (id) => workshop.touchpointsById[id]?.title ?? '',
    department(id) {
      const found = workshop.departments().find((department) => department.id === id)
      return found ? { ...found, initial: initials()[found.id] ?? '' } : null
    },
    canEdit: () => workshop.canWrite('board') && workshop.me().role !== 'viewer',
    dots,
    dotsOf: (id) => (dots.isRevealed() ? dots.total(id) : dots.mine(id)),
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
      say(t('common.fieldOf', words, t('swot.news.added', 1)))
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
      toast({ text: t('swot.taken', t(`terms.quadrant.${quadrant}`)), action: undo() })
    },
    leave(suggestion) {
      left.add(suggestion.id)
      const back = { label: t('common.do.undo'), run: () => left.remove(suggestion.id) }
      toast({ text: t('swot.leftOut'), action: back })
    },
    move({ id, text }, quadrant) {
      workshop.board.findings.patch(id, { quadrant })
      say(t('swot.moved', text, t(`terms.quadrant.${quadrant}`)))
    },
    keepFocus(list) {
      const onGone = (id: string): void => {
        const text = words.get(id)
        if (text !== undefined) say(t('collect.move.gone', text))
      }
      hasFocus = keepFocusIn(list, { item: 'finding', onGone })
    },
    remove(finding) {
      words.delete(finding.id)
      news.whileMine(() => workshop.board.findings.remove(finding.id))
      toast({ text: t('swot.deleted', finding.text), action: undo() })
    },
  }
}
