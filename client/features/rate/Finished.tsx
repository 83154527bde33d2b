import { createSignal, Show, Suspense } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Cards } from './createCards.ts'
import styles from './Finished.module.css'
import { RatingTable } from './laterTable.ts'
import { SecretLine } from './SecretLine.tsx'

/** Behind the last card: thanks and a look back, or what is still open. */
export function Finished(props: { readonly cards: Cards }) {
  const t = useText()
  const workshop = useWorkshop()
  const [isReviewing, setReviewing] = createSignal(false)
  const open = () => props.cards.openCount()
  const without = () =>
    props.cards.order().filter((id) => props.cards.stateOf(id) === 'noContact').length
  return (
    <section class={styles.finished} aria-labelledby="finished-title">
      <div class={styles.sheet}>
        <Show when={open() === 0}>
          <span class={styles.sign}>
            <Icon name="check" size={20} />
          </span>
        </Show>
        <h1 class={`voice ${styles.title}`} id="finished-title" tabIndex={-1} data-finished="">
          {open() === 0 ? t('rate.finished.title') : t('rate.finished.openTitle', open())}
        </h1>
        <p class={styles.text}>
          {open() === 0 ? t('rate.finished.text') : t('rate.finished.openText')}{' '}
          <Show when={without() > 0}>{t('rate.finished.noContact', without())}</Show>
        </p>
        <p class={styles.actions}>
          <Show when={open() > 0}>
            <Button
              variant={workshop.isFacilitator() ? 'plain' : 'primary'}
              size="big"
              onClick={() => props.cards.resume()}
            >
              {t('rate.finished.resume')}
            </Button>
          </Show>
          <Button
            size="big"
            icon="list"
            aria-expanded={isReviewing()}
            onClick={() => setReviewing((shown) => !shown)}
          >
            {t('rate.finished.review')}
          </Button>
        </p>
        <p class={styles.secret}>
          <Icon name="lock" />
          <SecretLine />
        </p>
      </div>
      <Show when={isReviewing()}>
        <Suspense>
          <RatingTable />
        </Suspense>
      </Show>
    </section>
  )
}
