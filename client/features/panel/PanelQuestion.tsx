import { useText, type Text } from '../../i18n/i18n.tsx'
import { ScaleField } from '../../ui/ScaleField.tsx'
import { answersOf, type Question } from './answers.ts'

interface PanelQuestionProps {
  readonly question: Question
  readonly answer: number | null
  /** The keys 1 to 5 mean this question. */
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onAnswer: (answer: number) => void
}

/** One question of the form, in the customer's own words. */
export function PanelQuestion(props: PanelQuestionProps) {
  const t = useText()
  return (
    <ScaleField
      {...props}
      kind={props.question}
      words={t(`panel.question.${props.question}`)}
      answers={answersOf(props.question)}
      wordOf={(answer) => answerWord(t, props.question, answer)}
      ends={
        props.question === 'emotion'
          ? null
          : [t(`panel.low.${props.question}`), t(`panel.high.${props.question}`)]
      }
    />
  )
}

/** An answer in words; the ends of a scale say what they mean, emotions are words only. */
export function answerWord(t: Text, question: Question, answer: number): string {
  if (question === 'emotion') return t(`common.emotion.${answer as -2 | -1 | 0 | 1 | 2}`)
  if (answer === 1) return t('rate.end', answer, t(`panel.low.${question}`))
  if (answer === 5) return t('rate.end', answer, t(`panel.high.${question}`))
  return String(answer)
}
