import { Show } from 'solid-js'
import { kpiProgress } from '../../../shared/domain/kpi/progress.ts'
import type { Kpi } from '../../../shared/domain/workshop.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Meter } from '../../ui/Meter.tsx'
import styles from './Kpi.module.css'

/** How far a KPI has come towards its target, in words; a bar where there is a way. */
export function ProgressCell(props: { readonly kpi: Kpi }) {
  const t = useText()
  const format = useFormat()
  const progress = () => kpiProgress(props.kpi)
  const words = () => {
    const { share, missing, isReached, moved } = progress()
    if (isReached) return t('kpi.reached')
    if (missing !== null) return t(`kpi.missing.${missing}`)
    return moved === 'worse' ? t('kpi.worse') : t('kpi.share', format.percent(share ?? 0))
  }
  return (
    <span
      role="cell"
      data-label={t('kpi.progress')}
      class={styles.progress}
      classList={{
        [styles.missing!]: progress().missing !== null && !progress().isReached,
      }}
    >
      <span class={styles.words}>
        <Show when={progress().isReached}>
          <Icon name="check" size={14} />
        </Show>
        <Show when={!progress().isReached && progress().moved === 'worse'}>
          <Icon name="alert" size={14} />
        </Show>
        {words()}
      </span>
      <Show when={progress().share !== null}>
        <Meter value={progress().share ?? 0} label={words()} />
      </Show>
    </span>
  )
}
