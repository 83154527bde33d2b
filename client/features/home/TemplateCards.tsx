import { For } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { LittleCurve } from './LittleCurve.tsx'
import styles from './TemplateCards.module.css'
import { templateFacts, type TemplateFacts } from './templateFacts.ts'

/** The built-in templates, each with its journey drawn small. */
export function TemplateCards(props: {
  readonly onChoose: (template: TemplateFacts['template']) => void
}) {
  const t = useText()
  return (
    <section>
      <h2 class="voice">{t('home.templates')}</h2>
      <div class={styles.cards}>
        <For each={templateFacts}>
          {(facts) => (
            <button
              type="button"
              class={styles.card}
              onClick={() => props.onChoose(facts.template)}
            >
              <LittleCurve mood={facts.mood} stages={facts.stages} />
              <b>{t(`home.template.${facts.template}.name`)}</b>
              <span class={styles.about}>{t(`home.template.${facts.template}.about`)}</span>
              <span class={`meta num ${styles.size}`}>
                {t('terms.count.stages', facts.stages)},{' '}
                {t('common.count.touchpoints', facts.touchpoints)}
              </span>
            </button>
          )}
        </For>
      </div>
    </section>
  )
}
