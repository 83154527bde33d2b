/** The person's own secret estimates, and which of their questions is next. Needs an owner. */
import { createSignal } from 'solid-js'
import type { Estimate } from '../../../shared/domain/priority/initiative.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { axes, createHalves, type Axis, type Score } from './halves.ts'

/** One question of one initiative. */
export interface Question {
  readonly id: string
  readonly axis: Axis
}

export interface Estimates {
  /** What the person said so far; `null` for what is missing. */
  readonly of: (id: string) => Readonly<Record<Axis, Score | null>>
  readonly isDone: (id: string) => boolean
  /** Initiatives with both answers. */
  readonly doneCount: () => number
  /** Where the keys 1 to 5 go. */
  readonly active: () => Question | null
  setActive(question: Question): void
  /** Keeps an answer and turns to the next open question, which it gives back. An estimate counts from its second answer. */
  answer(question: Question, score: Score): Question | null
  takeBack(id: string): void
  /** First open question of the initiative after `id` (its impact when it has none); `null` behind the last. */
  readonly next: (id: string, step: 1 | -1) => Question | null
}

type EstimatedWorkshop = Pick<
  Workshop,
  'id' | 'session' | 'initiatives' | 'myEstimates' | 'ballot' | 'canContribute'
>

/** Estimates of the person: a whole one is in the ballot, half of one stays in this tab. */
export function createEstimates(workshop: EstimatedWorkshop): Estimates {
  const halves = createHalves(workshop.id, workshop.session.round)
  const stored = (id: string): Estimate | null => workshop.myEstimates()[id] ?? null
  const of = (id: string): Readonly<Record<Axis, Score | null>> => {
    const half = halves.of(id)
    const known = stored(id) ?? { impact: null, effort: null }
    return half ? { ...known, [half.axis]: half.score } : known
  }
  const isDone = (id: string): boolean => stored(id) !== null
  const ids = (): readonly string[] => workshop.initiatives().map(({ id }) => id)
  const openAxis = (id: string): Axis => axes.find((axis) => of(id)[axis] === null) ?? 'impact'
  const next = (id: string, step: 1 | -1): Question | null => {
    const following = ids()[ids().indexOf(id) + step]
    return following === undefined ? null : { id: following, axis: openAxis(following) }
  }
  const [chosen, setActive] = createSignal<Question | null>(null)
  const firstOpen = (): Question | null => {
    const id = ids().find((one) => !isDone(one)) ?? ids()[0]
    return id === undefined ? null : { id, axis: openAxis(id) }
  }
  const active = (): Question | null => {
    const question = chosen()
    return question && ids().includes(question.id) ? question : firstOpen()
  }
  return {
    of,
    isDone,
    doneCount: () => ids().filter(isDone).length,
    active,
    setActive,
    answer({ id, axis }, score) {
      if (!workshop.canContribute('prioritise')) return null
      const known = of(id)
      const impact = axis === 'impact' ? score : known.impact
      const effort = axis === 'effort' ? score : known.effort
      if (impact !== null && effort !== null) {
        workshop.ballot.estimate(id, { impact, effort })
        halves.set(id, null)
      } else halves.set(id, { axis, score })
      const open = axes.find((one) => of(id)[one] === null)
      const question = open ? { id, axis: open } : next(id, 1)
      if (question) setActive(question)
      return question
    },
    takeBack(id) {
      workshop.ballot.unestimate(id)
      halves.set(id, null)
      setActive({ id, axis: 'impact' })
    },
    next,
  }
}
