import { createSignal, For, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useToast } from '../../ui/Toast.tsx'
import styles from './OwnTemplates.module.css'
import {
  dropTemplate,
  fileOfTemplate,
  listOwnTemplates,
  putTemplate,
  type OwnTemplate,
} from './ownTemplates.ts'
import type { Source } from './startWorkshop.ts'

/** What this person made templates of; nothing is shown while there are none. */
export function OwnTemplates(props: {
  /** Changes when one was kept elsewhere on the page. */
  readonly version: number
  readonly onChoose: (source: Source) => void
}) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const [dropped, setDropped] = createSignal(0)
  const templates = (): OwnTemplate[] => {
    void [props.version, dropped()] // reason: storage tells nobody that it changed
    return listOwnTemplates()
  }
  const drop = (template: OwnTemplate): void => {
    dropTemplate(template.id)
    setDropped((count) => count + 1)
    toast({
      text: t('reuse.mine.dropped', template.name),
      action: {
        label: t('common.do.undo'),
        run: () => {
          putTemplate(template)
          setDropped((count) => count + 1)
        },
      },
    })
  }
  return (
    <Show when={templates().length > 0}>
      <section>
        <h2 class="voice">{t('reuse.mine.title')}</h2>
        <ul class={styles.templates}>
          <For each={templates()}>
            {(template) => (
              <li class={styles.template}>
                <button
                  type="button"
                  class={styles.choose}
                  onClick={() => props.onChoose({ kind: 'own', file: fileOfTemplate(template) })}
                >
                  <b>{template.name}</b>
                  <span class="meta num">
                    {t('terms.count.stages', template.stages)},{' '}
                    {t('common.count.touchpoints', template.touchpoints)} ·{' '}
                    {format.date(template.at)}
                  </span>
                </button>
                <IconButton
                  icon="close"
                  variant="quiet"
                  size="small"
                  label={t('reuse.mine.drop', template.name)}
                  onClick={() => drop(template)}
                />
              </li>
            )}
          </For>
        </ul>
        <p class="meta">{t('reuse.mine.where')}</p>
      </section>
    </Show>
  )
}
