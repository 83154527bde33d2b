/** What is asked of customers, and what comes of surveys that were made elsewhere. */
import * as v from 'valibot'
import { customerClasses } from '../domain/participant.ts'
import { textLimits } from '../domain/text.ts'
import { id, line } from './inputs.ts'

/** Most answers one import of survey results may hold. */
const mostSurveyAnswers = 20_000

const score = v.nullable(v.picklist([1, 2, 3, 4, 5]))

/** One customer's answer about one touchpoint; all three `null` = no contact. */
const surveyAnswer = v.strictObject({
  touchpoint: id,
  /** `null` = not known. */
  customerClass: v.nullable(v.picklist(customerClasses)),
  expectation: score,
  experience: score,
  emotion: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
})
export type SurveyAnswer = v.InferOutput<typeof surveyAnswer>

/** Survey results of customers who answered elsewhere. */
export const surveyBody = v.strictObject({
  /** Made by chance by who sends it, so that sent again it comes in once; left out by pages of before (SPEC PN75). */
  surveyId: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]{12,64}$/u, 'must be 12 to 64 letters, digits, - or _')),
  ),
  name: line(textLimits.title),
  /** How many people the answers are of. */
  people: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostSurveyAnswers)),
  answers: v.pipe(v.array(surveyAnswer), v.minLength(1), v.maxLength(mostSurveyAnswers)),
})
export type SurveyBody = v.InferOutput<typeof surveyBody>

/** What a customer rates: titles only, nothing of the inside. */
export interface Panel {
  readonly title: string
  /** What the titles are written in; left out by servers of before. */
  readonly language?: string
  readonly round: string
  readonly open: boolean
  /** Whether it has opened in this round at all; left out by servers of before. */
  readonly state?: 'waiting' | 'open' | 'closed'
  /** When it closes by itself, Unix ms; left out where it does not, is not open, or by servers of before. */
  readonly until?: number
  readonly stages: readonly {
    readonly id: string
    readonly name: string
    readonly subtitle: string
  }[]
  readonly touchpoints: readonly {
    readonly id: string
    readonly title: string
    readonly stage: string
  }[]
}
