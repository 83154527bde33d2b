import { For, Show } from 'solid-js'
import { decisions } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { AgendaItem } from './createAgenda.ts'
import styles from './ItemPanel.module.css'
import { SwotOffer } from './SwotOffer.tsx'
import { quadrantOf, useDeciding } from './useDeciding.ts'

/** What the group decides about a touchpoint; the facilitator notes it, everybody sees it. */
export function Decide(props: { readonly item: AgendaItem }) {
  const t = useText()
  const workshop = useWorkshop()
  const decided = () => props.item.touchpoint.decision
  const decide = useDeciding()
  const noted = (): string => {
    const decision = decided()
    return decision
      ? t('discuss.decide.decided', t(`terms.decision.${decision}`))
      : t('discuss.decide.open')
  }
  const forSwot = () => quadrantOf(decided())
  return (
    <section class={styles.decide}>
      <h2 class={styles.cap}>{t('discuss.decide.title')}</h2>
      <Show
        when={workshop.isFacilitator()}
        fallback={
          <p class={styles.none}>
            {noted()} {t('discuss.decide.by')}
          </p>
        }
      >
        <div class={styles.options} role="group" aria-label={t('discuss.decide.title')}>
          <For each={decisions}>
            {(decision) => (
              <Button
                wide
                {...(decided() === decision ? { icon: 'check' as const } : {})}
                aria-pressed={decided() === decision}
                onClick={() => decide(props.item, decision)}
              >
                {t(`terms.decision.${decision}`)}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <Show when={workshop.canWrite('board') && forSwot()}>
        {(quadrant) => <SwotOffer item={props.item} quadrant={quadrant()} />}
      </Show>
    </section>
  )
}
