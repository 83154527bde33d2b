import { createEffect, createMemo, createSignal, on, untrack, type Accessor } from 'solid-js'
import { noContact, type Rating } from '../../../shared/domain/rating/rating.ts'
import type { CustomerPanel } from '../../workshop/customerPanel.ts'
import {
  answersOf,
  firstOpenQuestion,
  questions,
  stateOf,
  withAnswer,
  type AnswerState,
  type Question,
} from './answers.ts'

type Asked = NonNullable<ReturnType<CustomerPanel['asked']>>['touchpoints'][number]

export interface Form {
  readonly items: Accessor<readonly Asked[]>
  readonly stateOf: (id: string) => AnswerState
  /** Touchpoints that are answered, "no contact" included. */
  readonly settled: () => number
  /** The touchpoint in front; `null` behind the last one. */
  readonly current: Accessor<Asked | null>
  readonly rating: Accessor<Rating | null>
  /** The question the keys 1 to 5 answer. */
  readonly active: Accessor<Question>
  readonly setActive: (question: Question) => void
  /** Stored at once; goes on to the next question. */
  readonly answer: (question: Question, answer: number) => void
  /** The `step`-th answer of the active question, lowest first, from 1. */
  readonly answerActive: (step: number) => void
  /** Says "no contact", or takes it back. */
  readonly toggleNoContact: () => void
  readonly moveQuestion: (by: 1 | -1) => void
  /** The questions left open, once somebody wanted to go on without them. */
  readonly missing: () => readonly Question[]
  /** The next touchpoint, then those left open, then the end; half an answer is named first. */
  readonly next: () => void
  readonly back: () => void
  readonly goTo: (id: string | null) => void
  readonly resume: () => void
}

/** One person's way through the form: it goes on where they left it (SPEC PN8). Needs an owner. */
export function createForm(panel: CustomerPanel): Form {
  const items = createMemo(() => panel.asked()?.touchpoints ?? [])
  const ratingOf = (id: string): Rating | null => panel.ratings()[id] ?? null
  const state = (id: string): AnswerState => stateOf(ratingOf(id))
  const isSettled = (id: string): boolean => state(id) === 'done' || state(id) === 'noContact'
  const firstOpen = (but: string | null = null): string | null =>
    items().find(({ id }) => id !== but && !isSettled(id))?.id ?? null

  const [currentId, setCurrentId] = createSignal<string | null>(untrack(firstOpen))
  const current = createMemo(() => items().find(({ id }) => id === currentId()) ?? null)
  const rating = (): Rating | null => ratingOf(currentId() ?? '')
  const [active, setActive] = createSignal<Question>(untrack(() => firstOpenQuestion(rating())))
  const [warned, setWarned] = createSignal<string | null>(null)

  const goTo = (id: string | null): void => {
    setWarned(null)
    setCurrentId(id)
    setActive(firstOpenQuestion(rating()))
  }
  const resume = (): void => goTo(firstOpen())
  createEffect(on(() => panel.asked()?.round, resume, { defer: true }))
  // What is not asked any more makes room for what is.
  createEffect(() => {
    if (currentId() !== null && current() === null) untrack(resume)
  })

  const answer = (question: Question, value: number): void => {
    const id = currentId()
    if (id === null) return
    panel.rate(id, withAnswer(rating(), question, value))
    setActive(questions[questions.indexOf(question) + 1] ?? question)
  }
  return {
    items,
    stateOf: state,
    settled: () => items().filter(({ id }) => isSettled(id)).length,
    current,
    rating,
    active,
    setActive,
    answer,
    answerActive(step) {
      const value = answersOf(active())[step - 1]
      if (value !== undefined) answer(active(), value)
    },
    toggleNoContact() {
      const id = currentId()
      if (id === null) return
      if (state(id) === 'noContact') panel.unrate(id)
      else panel.rate(id, noContact)
    },
    moveQuestion: (by) => void setActive((now) => questions[questions.indexOf(now) + by] ?? now),
    missing: () =>
      warned() !== null && warned() === currentId() && !isSettled(warned() ?? '')
        ? questions.filter((one) => (rating()?.[one] ?? null) === null)
        : [],
    next() {
      const id = currentId()
      if (id !== null && state(id) === 'started' && warned() !== id) {
        setWarned(id)
        setActive(firstOpenQuestion(rating()))
        return
      }
      const at = items().findIndex((one) => one.id === id)
      goTo(items()[at + 1]?.id ?? firstOpen(id))
    },
    back() {
      const at = items().findIndex((one) => one.id === currentId())
      const before = at === -1 ? items().at(-1) : items()[at - 1]
      if (before) goTo(before.id)
    },
    goTo,
    resume,
  }
}
