import { createUniqueId, For, Show } from 'solid-js'
import { Face, type FaceValue } from './Face.tsx'
import { focusBeside } from './focusBeside.ts'
import styles from './ScaleField.module.css'

interface ScaleFieldProps {
  /** What is asked: scores are drawn as levels with the ends of the scale in words, emotions as faces. */
  readonly kind: 'expectation' | 'experience' | 'emotion'
  /** The question, as it is read. */
  readonly words: string
  /** Lowest first. */
  readonly answers: readonly number[]
  readonly wordOf: (answer: number) => string
  /** What the lowest and the highest answer mean; faces say it themselves. */
  readonly ends: readonly [string, string] | null
  readonly answer: number | null
  /** What the person answered in the round before; marked quietly. */
  readonly earlier?: number | null
  readonly earlierLabel?: string
  /** The keys 1 to 5 mean this question. */
  readonly isActive: boolean
  readonly onActivate: () => void
  readonly onAnswer: (answer: number) => void
}

/** One question with its five answers: one stop of the Tab key, ← → look around without answering, Enter then answers. */
export function ScaleField(props: ScaleFieldProps) {
  const id = createUniqueId()
  const stop = () => props.answer ?? props.answers[0]
  return (
    <div
      class={styles.question}
      classList={{ [styles.active!]: props.isActive }}
      data-kind={props.kind}
      onFocusIn={() => props.onActivate()}
    >
      <p class={styles.words} id={id}>
        {props.words}
      </p>
      <div
        class={styles.answers}
        role="radiogroup"
        tabIndex={-1}
        aria-labelledby={id}
        onKeyDown={focusBeside}
      >
        <For each={props.answers}>
          {(answer) => (
            <button
              type="button"
              role="radio"
              class={styles.answer}
              aria-checked={props.answer === answer}
              aria-label={props.wordOf(answer)}
              title={props.earlier === answer ? props.earlierLabel : undefined}
              data-earlier={props.earlier === answer ? '' : undefined}
              tabIndex={stop() === answer ? 0 : -1}
              onClick={() => props.onAnswer(answer)}
            >
              <Show
                when={props.kind === 'emotion'}
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
                <span class={styles.word}>{props.wordOf(answer)}</span>
              </Show>
            </button>
          )}
        </For>
      </div>
      <Show when={props.ends}>
        {(ends) => (
          <p class={styles.ends} aria-hidden="true">
            <span>{ends()[0]}</span>
            <span>{ends()[1]}</span>
          </p>
        )}
      </Show>
    </div>
  )
}
