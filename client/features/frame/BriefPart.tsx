import { lazy, Show, Suspense } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './BriefPart.module.css'
import { Part } from './Part.tsx'

const RichTextEditor = lazy(async () => ({
  default: (await import('../../richtext/RichTextEditor.tsx')).RichTextEditor,
}))

/** What the presence calls the brief, among the ids of touchpoints. */
const briefId = 'brief'

/** What everybody reads when they join; facilitators write it together. */
export function BriefPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const writer = () => {
    const [first] = workshop.presence.writersOf(briefId)
    return first ? workshop.roster[first.participantId] : undefined
  }
  const colour = () =>
    workshop.departments().find(({ id }) => id === workshop.me().department)?.colour ?? null
  return (
    <Part title={t('frame.brief.title')} note={t('frame.brief.lead')}>
      <Show
        when={props.canEdit || workshop.briefText().trim() !== ''}
        fallback={<p class="meta">{t('frame.brief.none')}</p>}
      >
        <div class={styles.brief} data-writable={props.canEdit ? '' : undefined}>
          <Suspense
            fallback={
              <p class="meta" aria-busy="true">
                {t('frame.brief.wait')}
              </p>
            }
          >
            <RichTextEditor
              text={workshop.brief()}
              lang={lang()}
              label={t('frame.brief.title')}
              placeholder={t('frame.brief.placeholder')}
              readOnly={!props.canEdit}
              author={{ name: workshop.me().name, colour: colour() }}
              aside={
                <Show when={writer()}>
                  {(person) => <>{t('frame.brief.writing', person().name.split(' ')[0] ?? '')}</>}
                </Show>
              }
              onFocus={() => workshop.presence.set({ editing: briefId })}
              onBlur={() => workshop.presence.set({ editing: null })}
              onStopped={workshop.setTextStopped}
            />
          </Suspense>
        </div>
      </Show>
    </Part>
  )
}
