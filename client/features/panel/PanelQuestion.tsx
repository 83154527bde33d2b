import { createUniqueId, For, Show } from 'solid-js'
import { useText, type Text } from '../../i18n/i18n.tsx'
import { Face, type FaceValue } from '../../ui/Face.tsx'
import { focusBeside } from '../../ui/focusBeside.ts'
import { answersOf, type Question } from './answers.ts'
import styles from './PanelQuestion.module.css'

interface PanelQuestionProps {
  readonly question: Question
  readonly answer: number | null
  /** The keys 1 to 5 mean this question. */
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onAnswer: (answer: number) => void
}

/** One question with its five answers, large enough for a thumb: one stop of the Tab key, ← → look around. */
export function PanelQuestion(props: PanelQuestionProps) {
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
        {t(`panel.question.${props.question}`)}
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
            <span>{t(`panel.low.${scale()}`)}</span>
            <span>{t(`panel.high.${scale()}`)}</span>
          </p>
        )}
      </Show>
    </div>
  )
}

/** An answer in words; the ends of a scale say what they mean, emotions are words only. */
export function answerWord(t: Text, question: Question, answer: number): string {
  if (question === 'emotion') return t(`common.emotion.${answer as FaceValue}`)
  if (answer === 1) return t('rate.end', answer, t(`panel.low.${question}`))
  if (answer === 5) return t('rate.end', answer, t(`panel.high.${question}`))
  return String(answer)
}
