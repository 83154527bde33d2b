import { Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useText } from '../../i18n/i18n.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** What the person said themselves; before the reveal that is all anybody may see. */
export function OwnAnswers(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const mine = () => model.workshop.myEstimates()[props.initiative.id]
  return (
    <Show when={mine()}>
      {(estimate) => (
        <span class="meta">
          {t('prioritise.estimate.mine', estimate().impact, estimate().effort)}
        </span>
      )}
    </Show>
  )
}
