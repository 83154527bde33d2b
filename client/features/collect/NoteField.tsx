import { createMemo, lazy, onCleanup, Show, Suspense, untrack } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './NoteField.module.css'

const RichTextEditor = lazy(async () => ({
  default: (await import('../../richtext/RichTextEditor.tsx')).RichTextEditor,
}))

/**
 * The rich-text note of one touchpoint; its plain text stands there while the editor loads. It is written
 * together, and where contributions carry no name each for themselves: then it waits like what is added.
 */
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
  const isApart = createMemo(() => props.canEdit && workshop.settings.anonymous)
  let isWriting = false
  const text = createMemo(() => {
    const apart = isApart()
    return untrack(() => {
      const { id } = props.touchpoint
      const { touchpointActions } = workshop
      if (apart && workshop.note(id))
        return { ...touchpointActions.noteDraft(id, () => isWriting), isApart: true }
      if (props.canEdit && !apart) touchpointActions.ensureNote(id)
      const shared = workshop.note(id)
      return shared && { ...shared, isApart: false, settle: () => {} }
    })
  })
  const enter = (): void => {
    isWriting = true
    if (!isApart()) workshop.presence.set({ editing: props.touchpoint.id })
  }
  const leave = (): void => {
    isWriting = false
    text()?.settle()
    workshop.presence.set({ editing: null })
  }
  onCleanup(() => workshop.presence.set({ editing: null }))
  const me = () => workshop.me()

  return (
    <Show
      when={text()}
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
            onFocus={enter}
            onBlur={leave}
            onStopped={workshop.setTextStopped}
          />
          <Show when={note.isApart}>
            <p class="meta">{t('authors.together')}</p>
          </Show>
        </Suspense>
      )}
    </Show>
  )
}
