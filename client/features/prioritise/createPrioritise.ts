/** State of the Prioritise screen that its parts share. Needs an owner. */
import { createMemo, createSignal, type Accessor } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { own } from '../../../shared/domain/own.ts'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { standingOf, type RankedInitiative } from '../../../shared/domain/priority/rank.ts'
import type { EstimateTally } from '../../../shared/domain/rating/tally.ts'
import type { Finding } from '../../../shared/domain/swot/finding.ts'
import { findingLabels } from '../../../shared/domain/swot/labels.ts'
import { cutGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import type { Department } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { Announce } from '../../ui/Announcer.tsx'
import { createListNews } from '../../ui/createListNews.ts'
import type { ToastMessage } from '../../ui/Toast.tsx'
import { createDots, type Dots } from '../../workshop/dots.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { createEstimates, type Estimates } from './createEstimates.ts'
import { phaseOf, type Phase } from './phase.ts'

export interface Prioritise {
  readonly workshop: Workshop
  readonly phase: Accessor<Phase>
  readonly canEdit: Accessor<boolean>
  /** Everything that was not dropped, best first. */
  readonly ranked: Accessor<readonly RankedInitiative[]>
  /** Place of an initiative; `null` for unknown and dropped ones. */
  readonly rankedOf: (id: string) => RankedInitiative | null
  readonly droppedIds: Accessor<readonly string[]>
  /** The published estimates; `null` before the reveal and for what nobody estimated. */
  readonly tallyOf: (id: string) => EstimateTally | null
  readonly estimates: Estimates
  readonly dots: Dots
  readonly department: (id: string | null) => (Department & { readonly initial: string }) | null
  /** Findings an initiative answers, with their short names; deleted ones are left out. */
  readonly parentsOf: (
    initiative: Initiative,
  ) => readonly { readonly finding: Finding; readonly label: string }[]
  readonly labelOf: (findingId: string) => string
  readonly touchpointsOf: (initiative: Initiative) => readonly string[]
  /** Whose details are open. */
  readonly selected: Accessor<string | null>
  select(id: string | null): void
  /** Id of the initiative whose touchpoints and findings are being chosen. */
  readonly linking: Accessor<string | null>
  askLinks(id: string | null): void
  readonly isPicking: Accessor<boolean>
  pick(isPicking: boolean): void
  /** Adds an initiative for these findings; their touchpoints come along. Empty titles are ignored. */
  add(title: string, findings?: readonly Finding[]): void
  patch(id: string, changes: Partial<Omit<Initiative, 'id'>>): void
  remove(initiative: Initiative): void
}

interface Tools {
  readonly workshop: Workshop
  readonly t: Text
  readonly toast: (message: ToastMessage) => void
  /** Says at once what the person's own act did. */
  readonly say: (text: string) => void
  /** Says politely what others did. */
  readonly announce: Announce
}

/** What the parts of the Prioritise screen share. Needs an owner. */
export function createPrioritise({ workshop, t, toast, say, announce }: Tools): Prioritise {
  const [selected, select] = createSignal<string | null>(null)
  const [linking, askLinks] = createSignal<string | null>(null)
  const [isPicking, pick] = createSignal(false)
  const initials = createMemo(() => departmentInitials(workshop.departments()))
  const labels = createMemo(() => findingLabels(workshop.findings()))
  const news = createListNews({
    ids: () => workshop.initiatives().map(({ id }) => id),
    announce,
    added: (n) => t('prioritise.news.added', n),
    removed: (n) => t('prioritise.news.removed', n),
  })
  const phase = createMemo(() => phaseOf(workshop))
  const standing = createMemo(() =>
    standingOf(
      workshop.initiatives(),
      workshop.estimateTallies(),
      workshop.dotTallies('prioritise'),
    ),
  )
  const ranked = () => standing().ranked
  const byId = createMemo(() => new Map(ranked().map((one) => [one.initiative.id, one])))
  const author = (): string | null => (workshop.settings.anonymous ? null : workshop.me().id)

  return {
    workshop,
    phase,
    canEdit: () => workshop.canWrite('board') && workshop.me().role !== 'viewer',
    ranked,
    rankedOf: (id) => byId().get(id) ?? null,
    droppedIds: createMemo(() => standing().dropped.map(({ id }) => id)),
    tallyOf: (id) => own(workshop.estimateTallies(), id),
    estimates: createEstimates(workshop),
    dots: createDots(workshop, 'prioritise'),
    department(id) {
      const found = workshop.departments().find((department) => department.id === id)
      return found ? { ...found, initial: initials()[found.id] ?? '' } : null
    },
    parentsOf: (initiative) =>
      initiative.findings.flatMap((id) => {
        const finding = own(workshop.findingsById, id)
        return finding ? [{ finding, label: labels().get(id) ?? '' }] : []
      }),
    labelOf: (id) => labels().get(id) ?? '',
    touchpointsOf: (initiative) =>
      initiative.touchpoints.flatMap((id) => own(workshop.touchpointsById, id)?.title ?? []),
    selected,
    select,
    linking,
    askLinks,
    isPicking,
    pick,
    add(title, findings = []) {
      const words = cutGraphemes(tidyLine(title), textLimits.title)
      if (words === '') return
      news.whileMine(() => workshop.board.initiatives.add(newInitiative(words, findings, author())))
      say(t('common.fieldOf', words, t('prioritise.news.added', 1)))
    },
    patch: (id, changes) => workshop.board.initiatives.patch(id, changes),
    remove(initiative) {
      news.whileMine(() => workshop.board.initiatives.remove(initiative.id))
      const undo = { label: t('common.do.undo'), run: () => workshop.undo.undo() }
      toast({ text: t('prioritise.deleted', initiative.title), action: undo })
    },
  }
}

function newInitiative(
  title: string,
  findings: readonly Finding[],
  author: string | null,
): Omit<Initiative, 'id' | 'position'> {
  return {
    title,
    findings: findings.map(({ id }) => id),
    touchpoints: [...new Set(findings.flatMap(({ touchpoints }) => touchpoints))],
    department: null,
    owner: '',
    due: null,
    status: 'idea',
    applicable: false,
    measurable: false,
    feasible: false,
    measure: '',
    author,
  }
}
