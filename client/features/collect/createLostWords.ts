/**
 * What somebody wrote at a touchpoint that someone else deleted, or that was not there in a version
 * brought back: a change not saved yet, one made while it was open, and what was begun and not sent.
 */
import { createEffect, createSignal, on, type Accessor } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { ToastMessage } from '../../ui/Toast.tsx'
import { halfWritten } from '../../workshop/halfWritten.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { Collect } from './createCollect.ts'
import { evidenceDraft, isBegun } from './evidenceDraft.ts'

/** A touchpoint that is gone, as it last read. */
type Gone = Pick<Touchpoint, 'id' | 'title' | 'note' | 'stage'>

/** A touchpoint that is gone, with words of this person. */
export interface Lost extends Gone {
  /** `''` where none was begun. */
  readonly comment: string
  /** Text and source of a piece of evidence; `''` where none was begun. */
  readonly evidence: string
}

export interface LostWords {
  /** The first that nobody has looked at yet. */
  readonly first: Accessor<Lost | null>
  /** Looked at: the next one, if any, comes first. */
  dismiss(): void
}

interface LostTools {
  readonly collect: Collect
  readonly t: Text
  readonly toast: (message: ToastMessage) => void
}

/** Where no word of this person went with what was open, a message says that it is gone. Needs an owner. */
export function createLostWords({ collect, t, toast }: LostTools): LostWords {
  const { workshop, selected } = collect
  const [all, setAll] = createSignal<readonly Lost[]>([])
  let opened: Gone | null = null
  createEffect(
    on(selected, (id) => {
      const touchpoint = id === null ? undefined : workshop.touchpointsById[id]
      // What was open and is gone is dealt with below, which may come later.
      if (touchpoint) opened = readingOf(touchpoint)
      else if (opened && workshop.touchpointsById[opened.id]) opened = null
    }),
  )
  const tell = (gone: Gone): void => {
    const lost = { ...gone, ...begunAt(workshop, gone.id) }
    const wasOpen = opened?.id === gone.id
    const isChanged = wasOpen && (opened?.title !== gone.title || opened.note !== gone.note)
    if (isChanged || isUnsaved(workshop, gone) || lost.comment !== '' || lost.evidence !== '')
      setAll((before) => [...before.filter(({ id }) => id !== gone.id), lost])
    else if (wasOpen) toast({ text: t('collect.move.gone', gone.title) })
    if (wasOpen) opened = null
  }
  createEffect(
    on(workshop.touchpoints, (now, before = []) => {
      const left = new Set(now.map(({ id }) => id))
      for (const one of before)
        if (!left.has(one.id) && !collect.isOwnRemoval(one.id)) {
          // Merged, it is not gone: what was written lies in the one that was kept.
          if (!collect.merging.keptOf(one.id)) tell(readingOf(one))
          else if (opened?.id === one.id) opened = null
        }
    }),
  )
  return {
    first: () => all()[0] ?? null,
    dismiss: () => setAll((before) => before.slice(1)),
  }
}

const readingOf = ({ id, title, note, stage }: Touchpoint): Gone => ({ id, title, note, stage })

function isUnsaved(workshop: Workshop, { id, note }: Gone): boolean {
  const places = workshop.unsavedOnBoard()
  // An empty note is put in place by opening it.
  const fields = note === '' ? ['title'] : ['title', 'note']
  return fields.some((field) => places.includes(`touchpoints/${id}/${field}`))
}

function begunAt(workshop: Workshop, id: string): Pick<Lost, 'comment' | 'evidence'> {
  const draft = evidenceDraft(workshop, id)
  const evidence = [draft.text, draft.source].map(([value]) => value().trim())
  return {
    comment: halfWritten(workshop, id)[0]().trim(),
    evidence: isBegun(draft) ? evidence.filter((words) => words !== '').join('\n') : '',
  }
}

/** What was begun at one touchpoint waits at another one. */
export function carryOver(workshop: Workshop, from: string, to: string): void {
  const pairs = [
    [halfWritten(workshop, from), halfWritten(workshop, to)] as const,
    ...Object.entries(evidenceDraft(workshop, from)).map(
      ([name, field]) => [field, halfWritten(workshop, `${to}/evidence/${name}`)] as const,
    ),
  ]
  for (const [[value, setValue], [, setOther]] of pairs) {
    setOther(value())
    setValue('')
  }
}
