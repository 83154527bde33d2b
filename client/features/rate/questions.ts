import { emotions, isNoContact, scores, type Rating } from '../../../shared/domain/rating/rating.ts'

/** The three questions of a card, in the order they are asked. */
export const questions = ['expectation', 'experience', 'emotion'] as const
export type Question = (typeof questions)[number]

/** The five answers of a question, lowest first; the key `n` stands for the n-th. */
export function answersOf(question: Question): readonly number[] {
  return question === 'emotion' ? emotions : scores
}

/** The question after or before `question`; the first and the last stay where they are. */
export function neighbourOf(question: Question, step: 1 | -1): Question {
  return questions[questions.indexOf(question) + step] ?? question
}

/** Where a person goes on: the first question without an answer, or the first one. */
export function firstOpenQuestion(rating: Rating | null): Question {
  return questions.find((question) => (rating?.[question] ?? null) === null) ?? 'expectation'
}

/**
 * `rating` with one answer given; an answer takes "no contact" back. From the first one on it says whether
 * the person marked that customers decide here: they had the mark on offer (SPEC R60).
 */
export function withAnswer(rating: Rating | null, question: Question, answer: number): Rating {
  const before = rating ?? { expectation: null, experience: null, emotion: null }
  return { decides: false, ...before, [question]: answer } as Rating
}

/** `rating` with one answer taken back; `null` when nothing is left of it. */
export function withoutAnswer(rating: Rating, question: Question): Rating | null {
  const left = { ...rating, [question]: null }
  return questions.every((other) => left[other] === null) ? null : left
}

/** Whether a mark that customers decide here can stand beside the answers: there is one, and not "no contact". */
export function mayDecide(rating: Rating | null): rating is Rating {
  return rating !== null && !isNoContact(rating)
}

/** `rating` with the mark set, or taken off where it was set. */
export function withDecides(rating: Rating): Rating {
  return { ...rating, decides: rating.decides !== true }
}
