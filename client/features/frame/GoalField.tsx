import { createEffect, createSignal, createUniqueId, on, onCleanup, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './GoalField.module.css'

const pauseMs = 500

/** The one thing that is required; written while it is typed, so that a closed page loses nothing. */
export function GoalField(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const id = createUniqueId()
  const [text, setText] = createSignal(workshop.about.goal)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWriting = false
  const save = (): void => {
    clearTimeout(timer)
    const goal = text().trim()
    if (goal !== workshop.about.goal) workshop.frame.setAbout({ goal })
  }
  onCleanup(() => isWriting && save())
  createEffect(
    on(
      () => workshop.about.goal,
      (goal) => !isWriting && setText(goal),
    ),
  )
  return (
    <section class={styles.goal}>
      <label class={styles.label} for={id}>
        <span id={`${id}-name`}>{t('frame.goal')}</span>
        <Show when={workshop.about.goal.trim() === ''}>
          <span id={`${id}-why`} class={`meta ${styles.required}`}>
            {t('frame.goalRequired')}
          </span>
        </Show>
      </label>
      <textarea
        id={id}
        aria-labelledby={`${id}-name`}
        aria-describedby={workshop.about.goal.trim() === '' ? `${id}-why` : undefined}
        class={`voice ${styles.field}`}
        rows={1}
        required
        readOnly={!props.canEdit}
        maxLength={textLimits.sentence}
        placeholder={props.canEdit ? t('frame.goalHint') : t('frame.empty')}
        lang={text() === '' ? undefined : lang()}
        value={text()}
        onFocus={() => (isWriting = true)}
        onInput={(event) => {
          setText(event.currentTarget.value)
          clearTimeout(timer)
          timer = setTimeout(save, pauseMs)
        }}
        onBlur={() => {
          isWriting = false
          save()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
    </section>
  )
}
