import { createUniqueId, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Face, type FaceValue } from '../../ui/Face.tsx'
import { focusBeside } from '../../ui/focusBeside.ts'
import { answerWord } from './answerWords.ts'
import styles from './QuestionField.module.css'
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

/** One question with its five answers: one stop of the Tab key, ← → look around without answering, Enter then answers. */
export function QuestionField(props: QuestionFieldProps) {
  const t = useText()
  const id = createUniqueId()
  const stop = () => props.answer ?? answersOf(props.question)[0]
  return (
    <div
      class={styles.question}
      classList={{ [styles.active!]: props.isActive }}
      data-kind={props.question}
      onFocusIn={() => props.onActivate()}
    >
      <p class={styles.words} id={id}>
        {t(`rate.question.${props.question}`)}
      </p>
      <div
        class={styles.answers}
        role="radiogroup"
        tabIndex={-1}
        aria-labelledby={id}
        onKeyDown={focusBeside}
      >
        <For each={answersOf(props.question)}>
          {(answer) => (
            <button
              type="button"
              role="radio"
              class={styles.answer}
              aria-checked={props.answer === answer}
              aria-label={answerWord(t, props.question, answer)}
              title={props.earlier === answer ? props.earlierLabel : undefined}
              data-earlier={props.earlier === answer ? '' : undefined}
              tabIndex={stop() === answer ? 0 : -1}
              onClick={() => props.onAnswer(answer)}
            >
              <Show
                when={props.question === 'emotion'}
                fallback={
                  <>
                    <span class={styles.level} data-step={answer} />
                    <span class={styles.number}>{answer}</span>
                  </>
                }
              >
                <Face
                  value={answer as FaceValue}
                  size={30}
                  tone={props.answer === answer ? 'emotion' : 'ink'}
                />
                <span class={styles.word}>{answerWord(t, props.question, answer)}</span>
              </Show>
            </button>
          )}
        </For>
      </div>
      <Show when={props.question !== 'emotion' && props.question}>
        {(scale) => (
          <p class={styles.ends} aria-hidden="true">
            <span>{t(`rate.low.${scale()}`)}</span>
            <span>{t(`rate.high.${scale()}`)}</span>
          </p>
        )}
      </Show>
    </div>
  )
}
