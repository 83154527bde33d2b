/** What the Collect screen knows of merging: which dialogs are open, which pairs are likely, who may. Needs an owner. */
import { createEffect, createSignal, onCleanup, onMount, type Accessor } from 'solid-js'
import type { LikelyPair } from '../../../shared/domain/touchpoint/likely.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { ToastMessage } from '../../ui/Toast.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** What the merge dialog is open for; without the other one it looks for it first. */
interface AskedMerge {
  readonly one: string
  readonly other: string | null
}

/** What a person may do with a touchpoint, so that nothing is offered that would be refused (SPEC CO90). */
interface MayBe {
  /** Moving, deleting, and merging with another one. */
  rearrange(id: string): boolean
  /** Merging it into another one. */
  mergeAway(id: string): boolean
  split(): boolean
  /** Taking apart what was merged into it; false where nothing was. */
  part(id: string): boolean
  /** Why something of it is left to others, in words; `null` where nothing is. */
  whyNot(id: string): string | null
}

export interface Merging {
  readonly may: MayBe
  readonly asked: Accessor<AskedMerge | null>
  /** Opens the dialog, or says why the person may not. */
  ask(one: string, other: string | null): void
  readonly splitting: Accessor<string | null>
  askSplit(id: string): void
  /** Id of the touchpoint somebody is about to delete though others have written in it. */
  readonly removing: Accessor<string | null>
  askRemove(id: string): void
  /** Closes whichever dialog is open. */
  close(): void
  /** Pairs that are probably the same, likeliest first; none for who cannot merge. */
  readonly likely: Accessor<readonly LikelyPair[]>
  /** Says so and is true where moving, merging and deleting this one is left to others. */
  isRefused(id: string): boolean
  /** The same for merging it away or parting it. */
  isMergeRefused(id: string): boolean
  /** Whether anybody but this person has written in it. */
  hasOthersWords(id: string): boolean
  /** The touchpoint that is shown in place of a merged one; `null` for all others. */
  keptOf(id: string): Touchpoint | null
}

interface MergingTools {
  readonly workshop: Workshop
  readonly t: Text
  readonly toast: (message: ToastMessage) => void
  readonly canEdit: Accessor<boolean>
}

export function createMerging({ workshop, t, toast, canEdit }: MergingTools): Merging {
  const [asked, setAsked] = createSignal<AskedMerge | null>(null)
  const [splitting, setSplitting] = createSignal<string | null>(null)
  const [removing, setRemoving] = createSignal<string | null>(null)
  const likely = createLikelyPairs(workshop, canEdit)
  const isRefused = (id: string): boolean => {
    if (workshop.mayRearrange(id)) return false
    toast({ text: t('merge.onlyAuthors') })
    return true
  }
  // These are written on the board by the person's own hand: where that tells who wrote what was
  // promised to carry no name, they are the facilitator's.
  const isTelltale = (tells: boolean): boolean => {
    if (!tells || workshop.isFacilitator()) return false
    toast({ text: t('merge.nameless') })
    return true
  }
  const may: MayBe = {
    rearrange: workshop.mayRearrange,
    mergeAway: (id) =>
      workshop.isFacilitator() ||
      (!(workshop.settings.authorsOnly && isNamelessHere(id)) && workshop.mayRearrange(id)),
    split: () => !workshop.settings.anonymous || workshop.isFacilitator(),
    part: (id) => (workshop.touchpointsById[id]?.merged ?? []).length > 0 && may.mergeAway(id),
    whyNot(id) {
      if (!workshop.mayRearrange(id)) return t('merge.onlyAuthors')
      return may.split() ? null : t('merge.nameless')
    },
  }
  return {
    may,
    asked,
    ask: (one, other) => setAsked({ one, other }),
    splitting,
    // What was merged is taken apart in the same dialog.
    askSplit: (id) =>
      void (may.part(id) || !isTelltale(workshop.settings.anonymous) ? setSplitting(id) : null),
    removing,
    askRemove: setRemoving,
    close() {
      setAsked(null)
      setSplitting(null)
      setRemoving(null)
    },
    likely: () => likely().filter(isStill),
    isRefused,
    isMergeRefused: (id) =>
      isTelltale(workshop.settings.authorsOnly && isNamelessHere(id)) || isRefused(id),
    hasOthersWords(id) {
      const me = workshop.me().id
      const one = workshop.touchpointsById[id]
      if (!one) return false
      const isAnothers = ({ author }: { author: string | null }): boolean => author !== me
      return (
        (one.author !== null && isAnothers(one)) ||
        (one.merged ?? []).some(isAnothers) ||
        workshop.comments().some((comment) => comment.target === id && isAnothers(comment)) ||
        workshop.evidence().some((item) => item.touchpoint === id && isAnothers(item))
      )
    },
    keptOf: (id) =>
      workshop.touchpoints().find(({ merged = [] }) => merged.some((one) => one.id === id)) ?? null,
  }

  function isNamelessHere(id: string): boolean {
    return workshop.settings.anonymous || workshop.isNameless(id)
  }

  /** Pairs are found a moment later; what is gone or was put aside meanwhile goes at once. */
  function isStill({ one, other }: LikelyPair): boolean {
    const [first, second] = [workshop.touchpointsById[one], workshop.touchpointsById[other]]
    if (!first || !second) return false
    return !first.different?.includes(other) && !second.different?.includes(one)
  }
}

/** Titles rest this long (ms) before they are compared: who is typing should feel nothing. */
const restMs = 500
/** Touchpoints compared in one turn, so that opening a large board never holds up a phone. */
const mostATurn = 60

function createLikelyPairs(
  workshop: Workshop,
  isWanted: Accessor<boolean>,
): Accessor<readonly LikelyPair[]> {
  const [pairs, setPairs] = createSignal<readonly LikelyPair[]>([])
  const [find, setFind] = createSignal<
    ((all: readonly Touchpoint[]) => readonly LikelyPair[]) | null
  >(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  onMount(() => {
    const language = workshop.about.language
    import('../../../shared/domain/touchpoint/likely.ts').then(
      ({ createLikely }) => setFind(() => createLikely(language)),
      () => undefined, // reason: no network; nothing is proposed until the screen is opened again
    )
  })
  createEffect(() => {
    const compare = isWanted() ? find() : null
    // Everything that is compared is read here, so that a change starts anew.
    const all = workshop.touchpoints().map((one) => ({
      ...one,
      title: one.title,
      different: one.different,
      merged: one.merged,
    }))
    clearTimeout(timer)
    if (!compare) return void setPairs([])
    const goOn = (upTo: number): void => {
      const found = compare(all.slice(0, upTo))
      if (upTo >= all.length) setPairs(found)
      else timer = setTimeout(() => goOn(upTo + mostATurn))
    }
    timer = setTimeout(() => goOn(mostATurn), restMs)
  })
  return pairs
}
