import { createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import { cardOrder } from '../../../shared/domain/rating/cardOrder.ts'
import { noContact, type Rating } from '../../../shared/domain/rating/rating.ts'
import { answerFor, idsOf } from '../../../shared/domain/touchpoint/merges.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { cardStateOf, isSettled, type CardState } from './cardState.ts'
import {
  firstOpenQuestion,
  mayDecide,
  neighbourOf,
  questions,
  withAnswer,
  withDecides,
  type Question,
} from './questions.ts'

/** The part of a workshop that rating needs. */
export type RatedWorkshop = Pick<
  Workshop,
  'asked' | 'touchpointsById' | 'settings' | 'me' | 'session' | 'myRatings' | 'ballot'
>

/** Where the person is: at a card, or behind the last one. */
type Place = { readonly at: 'card'; readonly id: string } | { readonly at: 'end' }

export type Cards = ReturnType<typeof createCards>

/**
 * The cards of one person: their order, which one is in front, which question is active. A card
 * stays in front until the person moves on, whatever others add, move or delete. Needs an owner.
 */
export function createCards(workshop: RatedWorkshop) {
  const order = createMemo(() =>
    cardOrder(
      workshop.asked().map(({ id }) => id),
      workshop.settings.shuffleCards ? workshop.me().id : null,
    ),
  )
  // What was merged counts once: the answer for the kept one, or else for one merged into it.
  const ratingOf = (id: string): Rating | null => {
    const touchpoint = workshop.touchpointsById[id]
    return (touchpoint && answerFor(touchpoint, workshop.myRatings())) ?? null
  }
  const stateOf = (id: string): CardState => cardStateOf(ratingOf(id))
  const isOpen = (id: string): boolean => !isSettled(stateOf(id))
  const openIds = (): readonly string[] => order().filter(isOpen)
  const settledCount = (): number => order().length - openIds().length

  const placeOf = (id: string | undefined): Place =>
    id === undefined ? { at: 'end' } : { at: 'card', id }
  const [place, setPlace] = createSignal<Place>(untrack(() => placeOf(openIds()[0])))
  const currentId = (): string | null => {
    const now = place()
    return now.at === 'card' ? now.id : null
  }
  const current = (): Touchpoint | null => workshop.touchpointsById[currentId() ?? ''] ?? null
  const rating = (): Rating | null => ratingOf(currentId() ?? '')
  const [active, setActive] = createSignal<Question>(untrack(() => firstOpenQuestion(rating())))

  // The card whose gaps were named: the second press goes on.
  const [warned, setWarned] = createSignal<string | null>(null)

  const goTo = (id: string | undefined): void => {
    setWarned(null)
    setPlace(placeOf(id))
    setActive(firstOpenQuestion(rating()))
  }
  const resume = (): void => goTo(openIds()[0])

  // A round starts from its first open card; a card that was deleted makes room for another one.
  createEffect(on(() => workshop.session.round, resume, { defer: true }))
  createEffect(() => {
    const id = currentId()
    if (id !== null && !order().includes(id)) untrack(resume)
  })

  const change = (next: Rating): void => {
    const id = currentId()
    if (id !== null) workshop.ballot.rate(id, next)
  }

  return {
    order,
    stateOf,
    ratingOf,
    settledCount,
    openCount: () => openIds().length,
    current,
    currentId,
    rating,
    active,
    setActive,
    goTo,
    resume,
    /** The questions left open, once somebody wanted to go on without them; empty otherwise. */
    missing: (): readonly Question[] =>
      warned() === currentId() && isOpen(warned() ?? '')
        ? questions.filter((one) => (rating()?.[one] ?? null) === null)
        : [],
    /** Stores the answer at once and moves on to the next question. */
    answer(question: Question, answer: number): void {
      change(withAnswer(rating(), question, answer))
      setActive(neighbourOf(question, 1))
    },
    sayNoContact: (): void => change(noContact),
    /** Whether a mark can stand here: beside an answer, not alone and not beside "no contact". */
    canDecide: (): boolean => mayDecide(rating()),
    /** Marks that customers decide here, or takes the mark back; stored at once. */
    toggleDecides(): void {
      const before = rating()
      if (mayDecide(before)) change(withDecides(before))
    },
    /** Takes every answer of the card back. */
    clear(): void {
      const id = currentId()
      setWarned(null)
      const touchpoint = workshop.touchpointsById[id ?? '']
      for (const one of touchpoint ? idsOf(touchpoint) : [])
        if (workshop.myRatings()[one]) workshop.ballot.unrate(one)
      setActive('expectation')
    },
    moveQuestion: (step: 1 | -1): void => void setActive(neighbourOf(active(), step)),
    /**
     * The next card in order; after the last one those left open, then the end. Half an answer is named first.
     *
     * @param byKey Enter, which may have been meant for an answer: then a card without any is named too
     */
    next(byKey = false): void {
      const id = currentId()
      const isLeft = id !== null && (byKey ? isOpen(id) : stateOf(id) === 'started')
      if (isLeft && warned() !== id) {
        setWarned(id)
        setActive(firstOpenQuestion(rating()))
        return
      }
      const following = order()[order().indexOf(id ?? '') + 1]
      goTo(following ?? openIds().find((open) => open !== id))
    },
    back(): void {
      const id = currentId()
      if (id === null) return goTo(order().at(-1))
      const index = order().indexOf(id)
      if (index > 0) goTo(order()[index - 1])
    },
  }
}
