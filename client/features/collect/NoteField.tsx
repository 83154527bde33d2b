import { lazy, onCleanup, Show, Suspense, untrack } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './NoteField.module.css'

const RichTextEditor = lazy(async () => ({
  default: (await import('../../richtext/RichTextEditor.tsx')).RichTextEditor,
}))

/** The rich-text note of one touchpoint, written together; its plain text stands there while the editor loads. */
export function NoteField(props: {
  readonly touchpoint: Touchpoint
  readonly canEdit: boolean
  /** What the note is called; "Note" unless told otherwise. */
  readonly label?: string
}) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const text = untrack(() => {
    if (props.canEdit) workshop.touchpointActions.ensureNote(props.touchpoint.id)
    return workshop.note(props.touchpoint.id)
  })
  const leave = (): void => workshop.presence.set({ editing: null })
  onCleanup(leave)
  const me = () => workshop.me()

  return (
    <Show
      when={text}
      keyed
      fallback={
        <p class={styles.plain} lang={lang()}>
          {props.touchpoint.note}
        </p>
      }
    >
      {(note) => (
        <Suspense
          fallback={
            <p
              class={styles.plain}
              aria-busy="true"
              lang={props.touchpoint.note ? lang() : undefined}
            >
              {props.touchpoint.note || t('collect.detail.noteWait')}
            </p>
          }
        >
          <RichTextEditor
            text={note}
            label={props.label ?? t('collect.detail.note')}
            placeholder={t('collect.detail.notePlaceholder')}
            lang={lang()}
            readOnly={!props.canEdit}
            author={
              workshop.settings.anonymous
                ? null
                : { name: me().name, colour: collect.department(me().department)?.colour ?? null }
            }
            onFocus={() => workshop.presence.set({ editing: props.touchpoint.id })}
            onBlur={leave}
            onStopped={workshop.setTextStopped}
          />
          <Show when={props.canEdit && workshop.settings.anonymous}>
            <p class="meta">{t('privacy.together')}</p>
          </Show>
        </Suspense>
      )}
    </Show>
  )
}
