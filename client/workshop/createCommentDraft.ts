/** A comment that is being written, wherever that is. Needs an owner. */
import { createMemo, createSignal } from 'solid-js'
import { countGraphemes, fitsGraphemes, textLimits } from '../../shared/domain/text.ts'
import type { Mention } from '../../shared/domain/workshop.ts'
import { halfWritten } from './halfWritten.ts'
import { mentioning, type Mentioning } from './mentioning.ts'
import type { Workshop } from './workshop.ts'

export interface CommentDraft {
  readonly text: () => string
  readonly setText: (words: string) => void
  readonly isBegun: () => boolean
  /** Graphemes beyond what a comment may have; 0 while it fits. */
  readonly over: () => number
  /** It was to be sent, and nothing stood there. */
  readonly isRefused: () => boolean
  readonly people: () => Mentioning
  /** Names of those who will be told: whoever was named before has been. */
  readonly names: () => readonly string[]
  /** Hands it over where it fits and may be sent; what cannot be sent stays as it is. */
  readonly send: () => void
  /** Drops what was written. */
  readonly drop: () => void
}

interface DraftOptions {
  readonly workshop: Workshop
  /** What is written, for as long as it is not sent, is kept with this. */
  readonly place: () => string
  readonly isAllowed: () => boolean
  readonly onSend: (text: string, mentions: readonly Mention[]) => void
  /** Where a comment is changed: its words and who is named in it. */
  readonly before?: { readonly text: string; readonly mentions: readonly Mention[] } | undefined
}

/** The comment half written at `place`, as it was left there; with nothing left there, the one that is changed. */
export function createCommentDraft(options: DraftOptions): CommentDraft {
  const { workshop, place, isAllowed, onSend, before } = options
  const draft = createMemo(() => halfWritten(workshop, place()))
  const people = createMemo(() => mentioning(workshop, place(), before?.mentions ?? []))
  const [isChanged, setChanged] = createSignal(false)
  const [isRefused, setRefused] = createSignal(false)
  const text = (): string => draft()[0]() || (isChanged() ? '' : (before?.text ?? ''))
  const words = (): string => text().trim()
  const over = (): number =>
    fitsGraphemes(words(), textLimits.paragraph)
      ? 0
      : countGraphemes(words()) - textLimits.paragraph
  const drop = (): void => {
    draft()[1]('')
    people().clear()
  }
  return {
    text,
    setText(next) {
      setChanged(true)
      setRefused(false)
      draft()[1](next)
    },
    isBegun: () => words() !== '',
    over,
    isRefused,
    people,
    names: () =>
      people()
        .of(text())
        .filter(({ person }) => !before?.mentions.some((one) => one.person === person))
        .map(({ name }) => name),
    send() {
      if (!isAllowed() || over() > 0) return
      const said = words()
      if (said === '') return void setRefused(true)
      const mentions = people().of(said)
      drop()
      setChanged(true)
      onSend(said, mentions)
    },
    drop,
  }
}
