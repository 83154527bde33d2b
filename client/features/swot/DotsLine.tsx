import { Match, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { createErased } from '../../workshop/createErased.ts'
import { useSwot } from './swotContext.tsx'
import styles from './Dots.module.css'

/** What there is to know about the dots: how many are left, or why none can be given. */
export function DotsLine() {
  const { dots, workshop } = useSwot()
  const t = useText()
  const erasedIn = createErased(workshop)
  const erased = () => erasedIn('swot', workshop.session.round)
  return (
    <p class={styles.line}>
      <Switch fallback={t('swot.dots.closed')}>
        <Match when={dots.isRevealed()}>
          {t('swot.dots.revealed')}
          <Show when={erased() > 0}> {t('figures.erased', erased())}</Show>
        </Match>
        <Match when={dots.isOpen() && dots.over() > 0}>
          <strong>{t('swot.dots.over', dots.over())}</strong>
        </Match>
        <Match when={dots.isOpen()}>
          <span role="status">{t('swot.dots.left', dots.left(), dots.budget())}</span>{' '}
          {t('swot.dots.secret')}
        </Match>
        <Match when={workshop.activity('swot') === 'open'}>{t('swot.dots.secret')}</Match>
      </Switch>
    </p>
  )
}
