import type { SurveyPlan } from '../../../shared/domain/customer/checkSurvey.ts'
import type { PlannedEvidence } from '../../../shared/domain/evidence/planEvidence.ts'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { importSurvey } from '../../workshop/surveys.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { addEvidence } from './addEvidence.ts'

/** How far it is: the answers go in one piece, comments one after the other. */
export interface SurveyStage {
  readonly of: 'answers' | 'comments'
  readonly done: number
  readonly all: number
}

/** What came of it; given up, nothing is left of it (`takenBack`), or the answers are, which would not go (`leftBehind`). */
export type SurveySent =
  | { readonly kind: 'added'; readonly answers: number; readonly comments: number }
  | { readonly kind: 'failed'; readonly failed: Failure['failed'] }
  | { readonly kind: 'takenBack' }
  | { readonly kind: 'leftBehind'; readonly name: string }

interface Survey extends Pick<SurveyPlan, 'answers' | 'people'> {
  /** The same when the same is sent again: its answer may have been lost (SPEC PN75). */
  readonly surveyId: string
  readonly name: string
  /** Comments, as evidence. */
  readonly quotes: readonly PlannedEvidence[]
}

interface SendOptions {
  readonly signal: AbortSignal
  readonly onStage: (stage: SurveyStage) => void
}

/**
 * Sends the answers, then adds the comments to the board, each with the survey it is of. Where the answers are not
 * taken nothing is added; whoever gives up gets both taken back (SPEC EV77), or is told that it did not work (SPEC EV83).
 */
export async function sendSurvey(
  workshop: Workshop,
  { surveyId, name, people, answers, quotes }: Survey,
  { signal, onStage }: SendOptions,
): Promise<SurveySent> {
  let survey: string | undefined
  let counted = 0
  onStage({ of: 'answers', done: 0, all: answers.length })
  if (answers.length > 0) {
    const answer = await importSurvey(workshop, {
      surveyId,
      name,
      people,
      answers: [...answers],
    })
    if (isFailure(answer)) return { kind: 'failed', failed: answer.failed }
    survey = answer.surveyId
    counted = answer.counted ?? answers.length
  }
  const all = quotes.length
  const added = signal.aborted
    ? 0
    : await workshop.undo.asOne(() =>
        addEvidence(
          workshop,
          quotes.map((one) => (survey === undefined ? one : { ...one, survey })),
          { signal, onProgress: (done) => onStage({ of: 'comments', done, all }) },
        ),
      )
  if (!signal.aborted) return { kind: 'added', answers: counted, comments: added }
  if (added > 0) workshop.undo.undo('untold')
  if (survey === undefined) return { kind: 'takenBack' }
  // Once more: the connection that was just slow may have been gone for a moment.
  const isGone = (await takeBack(workshop, survey)) || (await takeBack(workshop, survey))
  return isGone ? { kind: 'takenBack' } : { kind: 'leftBehind', name }
}

/** Whether the answers are gone; they are, too, where the first try took them and its answer was lost. */
async function takeBack(workshop: Workshop, surveyId: string): Promise<boolean> {
  const removed = await workshop.command({ type: 'removeSurvey', surveyId })
  return !isFailure(removed) || removed.failed === 'doesNotFit'
}
