import { For, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './RatingTable.module.css'
import { RatingRow } from './RatingRow.tsx'
import { questions } from './questions.ts'

/** Every touchpoint with the person's own answers, stage by stage: the same powers as the cards. */
export function RatingTable() {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  return (
    <table class={styles.table}>
      <caption class={`voice ${styles.caption}`}>{t('rate.list.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rate.list.touchpoint')}</th>
          <For each={questions}>
            {(question) => <th scope="col">{t(`rate.list.${question}`)}</th>}
          </For>
          <th scope="col">{t('rate.decides')}</th>
          <th scope="col">{t('rate.list.noContact')}</th>
          <th scope="col">{t('rate.list.state')}</th>
        </tr>
      </thead>
      <For each={workshop.stages()}>
        {(stage) => (
          <Show when={workshop.askedOf(stage.id).length > 0}>
            <tbody>
              <tr class={styles.stage}>
                <th scope="rowgroup" colSpan={7}>
                  <span class={`voice ${styles.name}`} lang={lang()}>
                    {stage.name}
                  </span>
                </th>
              </tr>
              <For each={workshop.askedOf(stage.id)}>
                {(touchpoint) => <RatingRow touchpoint={touchpoint} />}
              </For>
            </tbody>
          </Show>
        )}
      </For>
    </table>
  )
}
