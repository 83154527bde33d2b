import { useText } from '../../i18n/i18n.tsx'
import { ScaleField } from '../../ui/ScaleField.tsx'
import { answerWord } from './answerWords.ts'
import { answersOf, type Question } from './questions.ts'

interface QuestionFieldProps {
  readonly question: Question
  readonly answer: number | null
  /** What the person answered in the round before; marked quietly. */
  readonly earlier: number | null
  readonly earlierLabel: string
  /** The keys 1 to 5 mean this question. */
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onAnswer: (answer: number) => void
}

/** One question of a card, in the words of the house. */
export function QuestionField(props: QuestionFieldProps) {
  const t = useText()
  return (
    <ScaleField
      {...props}
      kind={props.question}
      words={t(`rate.question.${props.question}`)}
      answers={answersOf(props.question)}
      wordOf={(answer) => answerWord(t, props.question, answer)}
      ends={
        props.question === 'emotion'
          ? null
          : [t(`rate.low.${props.question}`), t(`rate.high.${props.question}`)]
      }
    />
  )
}
