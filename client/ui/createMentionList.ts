/** The list of people that opens while a name is typed behind an `@`. Needs an owner. */
import { createMemo, createSignal, type Accessor } from 'solid-js'
import { mentionQuery, withName, type MentionQuery } from './mentionQuery.ts'

/** Somebody who can be named. */
export interface MentionOption {
  readonly id: string
  readonly name: string
  /** Shown behind the name: the department. */
  readonly detail: string
  /** 1..10; `null` for someone without a department. */
  readonly colour: number | null
}

/** More are found by typing on. */
const most = 7

interface MentionListOptions {
  readonly text: Accessor<string>
  /** Who fits, best first. */
  readonly find: (words: string) => readonly MentionOption[]
  /** The name is in the text now, with the caret behind it. */
  readonly pick: (option: MentionOption, text: string, caret: number) => void
}

export interface MentionList {
  readonly options: Accessor<readonly MentionOption[]>
  readonly isOpen: Accessor<boolean>
  /** Who fits beyond those listed. */
  readonly more: Accessor<number>
  /** Place in the list of the one that Enter takes. */
  readonly active: Accessor<number>
  setActive(at: number): void
  /** The caret is there now; `null` = the field was left. */
  look(caret: number | null): void
  choose(option: MentionOption): void
  /** Arrows, Enter, Tab and Escape while it is open; answers whether the key was taken. */
  press(key: string): boolean
}

export function createMentionList({ text, find, pick }: MentionListOptions): MentionList {
  const [query, setQuery] = createSignal<MentionQuery | null>(null)
  const [closedAt, setClosedAt] = createSignal<number | null>(null)
  const [active, setActive] = createSignal(0)
  const fitting = createMemo(() => {
    const asked = query()
    return asked === null || asked.start === closedAt() ? [] : find(asked.words)
  })
  const options = createMemo(() => fitting().slice(0, most))
  const isOpen = (): boolean => options().length > 0
  const choose = (option: MentionOption): void => {
    const asked = query()
    if (!asked) return
    const written = withName(text(), asked, option.name)
    // What follows the name is no other one.
    setClosedAt(asked.start)
    setQuery(null)
    pick(option, written.text, written.caret)
  }
  return {
    options,
    isOpen,
    more: () => fitting().length - options().length,
    active,
    setActive,
    look(caret) {
      const next = caret === null ? null : mentionQuery(text(), caret)
      const before = query()
      if (next?.start !== closedAt()) setClosedAt(null)
      if (next?.words !== before?.words || next?.start !== before?.start) setActive(0)
      setQuery(next)
    },
    choose,
    press(key) {
      if (!isOpen()) return false
      const n = options().length
      if (key === 'ArrowDown') setActive((at) => (at + 1) % n)
      else if (key === 'ArrowUp') setActive((at) => (at + n - 1) % n)
      else if (key === 'Escape') setClosedAt(query()?.start ?? null)
      else if (key === 'Enter' || key === 'Tab') {
        const option = options()[active()]
        if (option) choose(option)
      } else return false
      return true
    },
  }
}
