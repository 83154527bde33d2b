import { Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { authorshipOf } from '../../workshop/authorship.ts'
import { Origin } from './Origin.tsx'
import { ChecksField, MeasureField, StatusField } from './PlanFields.tsx'
import styles from './PlanDetails.module.css'
import { usePrioritise } from './prioritiseContext.tsx'

/** The rest of an initiative's plan, opened inside its row. */
export function PlanDetails(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const n = () => model.tallyOf(props.initiative.id)?.n ?? null
  const by = (): string => {
    const known = authorshipOf(model.workshop, props.initiative)
    if (!known) return ''
    return known.who === 'person' ? known.person.name : t(`authors.${known.who}`)
  }
  const hasOrigin = () =>
    model.parentsOf(props.initiative).length + model.touchpointsOf(props.initiative).length > 0
  return (
    <dl class={styles.details}>
      <dt>{t('terms.word.status')}</dt>
      <dd>
        <StatusField initiative={props.initiative} />
      </dd>
      <dt>{t('prioritise.plan.measure')}</dt>
      <dd>
        <MeasureField initiative={props.initiative} />
      </dd>
      <dt>{t('prioritise.plan.checks')}</dt>
      <dd>
        <ChecksField initiative={props.initiative} />
      </dd>
      <dt>{t('prioritise.plan.findings')}</dt>
      <dd class={styles.words}>
        <Show when={hasOrigin()} fallback={t('prioritise.plan.noFindings')}>
          <Origin initiative={props.initiative} />
        </Show>
        <Show when={model.canEdit()}>
          <p class={styles.link}>
            <Button icon="link" onClick={() => model.askLinks(props.initiative.id)}>
              {t('prioritise.link.do')}
            </Button>
            <Show when={props.initiative.touchpoints.length === 0}>
              <span class="meta">{t('prioritise.link.hint')}</span>
            </Show>
          </p>
        </Show>
      </dd>
      <Show when={by()}>
        <dt>{t('authors.addedBy')}</dt>
        <dd class={styles.words}>{by()}</dd>
      </Show>
      <Show when={n()}>
        {(people) => (
          <>
            <dt>{t('prioritise.list.estimates')}</dt>
            <dd class={styles.words}>{t('prioritise.list.from', people())}</dd>
          </>
        )}
      </Show>
    </dl>
  )
}
