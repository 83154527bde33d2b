/** State of the Collect screen that its parts share: what is selected, moved and allowed. Needs an owner. */
import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onMount,
  untrack,
  type Accessor,
} from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Draft, Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Department } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { Announce } from '../../ui/Announcer.tsx'
import type { ToastMessage } from '../../ui/Toast.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import { createAdding, type Adding } from './createAdding.ts'
import { createCarry, type Carry } from './createCarry.ts'
import { createColumns } from './createColumns.ts'
import { createMerging, type Merging } from './createMerging.ts'
import { createCounts, type Counts } from './createCounts.ts'
import { createRemoteNews } from './createRemoteNews.ts'
import { focusNote } from './focusNote.ts'
import { followNote } from './followNote.ts'
import { keepFocus, neighbourOf } from './keepFocus.ts'
import type { Column } from './place.ts'
import type { PointerDrag } from './pointerDrag.ts'
import { newcomers, showAdded } from './showAdded.ts'

export interface Collect {
  readonly workshop: Workshop
  /** Stages with the ids of their touchpoints, in the order they may be shown now. */
  readonly columns: Accessor<readonly Column[]>
  /** Touchpoints whose stage is gone. */
  readonly homeless: Accessor<readonly string[]>
  /** Own drafts of a stage; the first stage also takes those whose stage is gone. */
  readonly draftsOf: (stage: string) => readonly Draft[]
  /** Nothing on the board, and no draft of one's own. */
  readonly isEmpty: Accessor<boolean>
  /** What a stage holds, as its heading says it: "3", "1 draft", "3 + 1 draft". */
  readonly countOf: (stage: string) => string
  readonly counts: (touchpointId: string) => Counts
  readonly department: (id: string | null) => (Department & { readonly initial: string }) | null
  readonly stageName: (id: string) => string
  /** The owner new touchpoints get: the writer's department, none where people are anonymous. */
  readonly ownDepartment: () => string | null
  /** Id of the touchpoint or draft in the drawer. */
  readonly selected: Accessor<string | null>
  select(id: string | null): void
  /** Id of the touchpoint the "Move to" dialog is open for. */
  readonly moving: Accessor<string | null>
  askMove(id: string | null): void
  readonly carry: Carry
  readonly merging: Merging
  /** Dragging by pointer, once it is loaded; stays `null` without a fine pointer. */
  readonly pointerDrag: Accessor<PointerDrag | null>
  /** What is typed to be added but not sent yet. */
  readonly adding: Adding
  /** May this person add and change touchpoints now? */
  readonly canEdit: Accessor<boolean>
  readonly canComment: Accessor<boolean>
  /** Adds one touchpoint per line; says so and offers undo when there were several. */
  add(lines: readonly string[], input: NewTouchpoint): void
  /** Deletes; asks first where others have written in it. */
  remove(id: string): void
  removeNow(id: string): void
  removeDraft(id: string): void
  /** Runs a change of one's own: what it adds and takes away is no news. */
  whileMine<T>(change: () => T): T
  /** Whether the person deleted this touchpoint here. */
  isOwnRemoval(id: string): boolean
  /** Tells the board that a hand is on it: until it leaves, nothing moves by itself. */
  touch(): void
}

/** What goes with every line that is added at once. */
export type NewTouchpoint = Pick<Touchpoint, 'stage'> &
  Partial<Pick<Touchpoint, 'channels' | 'department'>>

interface CollectTools {
  readonly workshop: Workshop
  readonly t: Text
  readonly toast: (message: ToastMessage) => void
  /** Says at once what the person's own act did. */
  readonly say: (text: string) => void
  /** Says politely what others did. */
  readonly announce: Announce
}

/** What the parts of the Collect screen share: what is chosen, dragged, merged and told. Needs an owner. */
export function createCollect({ workshop, t, toast, say, announce }: CollectTools): Collect {
  const [selected, select] = createSignal<string | null>(null)
  const [moving, askMove] = createSignal<string | null>(null)
  const { columns, homeless, touch, settle } = createColumns(workshop)
  const titles = new Map<string, string>()
  createEffect(() => {
    for (const { id, title } of workshop.touchpoints()) titles.set(id, title)
  })
  /** Open in the drawer until someone else took it away: of that one a message tells. */
  let lastOpen: string | null = null
  const isOpen = (id: string): boolean => id === lastOpen || id === untrack(selected)
  const hasFocus = keepFocus(columns, (id) => {
    const title = titles.get(id)
    if (title !== undefined && !isOpen(id) && !news.isMine(id) && !merging.keptOf(id))
      say(t('collect.move.gone', title))
  })
  followNote(workshop, { selected, select })
  const counts = createCounts(workshop)
  const news = createRemoteNews({
    workshop,
    t,
    announce,
    isTold: (id) => hasFocus(id) || isOpen(id),
  })
  const canEdit = createMemo(() => workshop.canWrite('board') && workshop.canContribute('collect'))
  const merging = createMerging({ workshop, t, toast, canEdit })
  const { isRefused } = merging
  const carry = createCarry({ workshop, columns, t, announce: say, onMove: settle, isRefused })
  const [pointerDrag, setPointerDrag] = createSignal<PointerDrag | null>(null)
  onMount(() => {
    if (matchMedia('(pointer: fine)').matches)
      void import('./pointerDrag.ts').then((loaded) => setPointerDrag(loaded.pointerDrag))
  })
  const initials = createMemo(() => departmentInitials(workshop.departments()))
  const adding = createAdding(workshop, canEdit)
  const stageName = (id: string): string =>
    workshop.stages().find((stage) => stage.id === id)?.name ?? t('collect.homeless')

  // Someone else may delete what is open or being carried.
  const isThere = (id: string): boolean =>
    Boolean(workshop.touchpointsById[id]) || workshop.drafts().some((draft) => draft.id === id)
  createEffect(() => {
    const id = selected()
    if (id === null || isThere(id)) return
    const kept = merging.keptOf(id)
    lastOpen = id
    select(kept?.id ?? null)
    if (kept && !news.isMine(id)) toast({ text: t('merge.byOther', kept.title) })
  })
  createEffect(
    on([carry.carried, () => workshop.touchpoints()], ([id]) => {
      if (id !== null && !workshop.touchpointsById[id]) carry.cancel()
    }),
  )

  const undo = () => ({ label: t('common.do.undo'), run: () => workshop.undo.undo() })
  const draftsOf = (stage: string): readonly Draft[] => {
    const isFirst = workshop.stages()[0]?.id === stage
    const isKnown = (id: string) => workshop.stages().some((one) => one.id === id)
    return workshop
      .drafts()
      .filter((draft) => draft.stage === stage || (isFirst && !isKnown(draft.stage)))
  }
  return {
    workshop,
    columns,
    homeless,
    draftsOf,
    isEmpty: () =>
      Object.keys(workshop.touchpointsById).length === 0 && workshop.drafts().length === 0,
    countOf(stage) {
      const notes = workshop.touchpointsOf(stage).length
      const drafts = draftsOf(stage).length
      if (drafts === 0) return String(notes)
      const words = t('common.count.drafts', drafts)
      return notes === 0 ? words : `${notes} + ${words}`
    },
    counts,
    department(id) {
      const found = workshop.departments().find((department) => department.id === id)
      return found ? { ...found, initial: initials()[found.id] ?? '' } : null
    },
    stageName,
    ownDepartment: () => (workshop.settings.anonymous ? null : workshop.me().department),
    selected,
    select,
    moving,
    askMove,
    carry,
    merging,
    pointerDrag,
    adding,
    canEdit,
    canComment: () => workshop.canWrite('board') && workshop.me().role !== 'viewer',
    add(lines, input) {
      settle()
      const isDraft = workshop.isPrivate()
      const isNew = newcomers(workshop)
      const count = news.whileMine(() => workshop.touchpointActions.addLines(lines, input))
      if (count === 0) return
      showAdded(isNew())
      const isOpen = workshop.activity('collect') === 'open'
      const words = isDraft ? (isOpen ? 'soonAdded' : 'draftsAdded') : 'added'
      const text = t(`collect.${words}`, count, stageName(input.stage))
      if (count > 1) toast({ text, action: undo() })
      else say(t('common.fieldOf', lines.join(' ').trim(), text))
    },
    remove(id) {
      if (isRefused(id)) return
      if (merging.hasOthersWords(id)) merging.askRemove(id)
      else removeNow(id)
    },
    removeNow,
    removeDraft(id) {
      const name = workshop.drafts().find((draft) => draft.id === id)?.title ?? ''
      if (selected() === id) select(null)
      workshop.touchpointActions.removeDraft(id)
      toast({ text: t('collect.deleted', name), action: undo() })
    },
    whileMine: news.whileMine,
    isOwnRemoval: news.isMine,
    touch,
  }

  function removeNow(id: string): void {
    const name = workshop.touchpointsById[id]?.title ?? ''
    const next = neighbourOf(columns(), id)
    settle()
    if (selected() === id) select(null)
    news.whileMine(() => workshop.touchpointActions.remove(id))
    toast({ text: t('collect.deleted', name), action: undo() })
    if (next !== null) focusNote(next)
  }
}
