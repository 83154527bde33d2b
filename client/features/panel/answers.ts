/** The three questions of the form and their answers, as one person gives them. */
import {
  emotions,
  isComplete,
  isNoContact,
  scores,
  type Rating,
} from '../../../shared/domain/rating/rating.ts'

export const questions = ['expectation', 'experience', 'emotion'] as const
export type Question = (typeof questions)[number]

/** The five answers of a question, lowest first; the key `n` stands for the n-th. */
export function answersOf(question: Question): readonly number[] {
  return question === 'emotion' ? emotions : scores
}

/** `rating` with one answer given; an answer takes "no contact" back. */
export function withAnswer(rating: Rating | null, question: Question, answer: number): Rating {
  const before = rating ?? { expectation: null, experience: null, emotion: null }
  return { ...before, [question]: answer } as Rating
}

/** How far somebody is with one touchpoint. */
export type AnswerState = 'open' | 'started' | 'done' | 'noContact'

export function stateOf(rating: Rating | null): AnswerState {
  if (rating === null) return 'open'
  if (isNoContact(rating)) return 'noContact'
  return isComplete(rating) ? 'done' : 'started'
}

/** The first question without an answer, or the first one. */
export function firstOpenQuestion(rating: Rating | null): Question {
  return questions.find((question) => (rating?.[question] ?? null) === null) ?? 'expectation'
}
