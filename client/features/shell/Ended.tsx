import { createEffect, createSignal, onMount, Show, Suspense, untrack } from 'solid-js'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { catchFocus } from '../../ui/createFocusCatch.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { WorkshopProvider } from '../../workshop/context.tsx'
import { tokenAfter } from '../../workshop/signOut.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { latePart } from './latePart.tsx'
import styles from './Standing.module.css'

const RescueDialog = latePart(async () => (await import('./RescueDialog.tsx')).RescueDialog)

const reasons: Readonly<Record<number, 'signedOut' | 'removed' | 'gone'>> = {
  4401: 'signedOut',
  4403: 'removed',
  4404: 'gone',
}

/** The server wants no reconnection: says why, what stays, and what to do. What was not sent can still be read. */
export function Ended(props: { readonly workshop: Workshop }) {
  const next = untrack(() => tokenByNow(props.workshop))
  onMount(() => next !== null && props.workshop.renew(next))
  return (
    <Show when={next === null}>
      <MainWords>
        <Reason workshop={props.workshop} />
      </MainWords>
    </Show>
  )
}

/** Another tab may have signed out everywhere else: this browser goes on by its token of now (SPEC A48). */
function tokenByNow({ endedBy, visit }: Workshop): string | null {
  return reasons[endedBy() ?? 0] === 'signedOut' ? tokenAfter(visit, new Set([visit.token])) : null
}

function Reason(props: { readonly workshop: Workshop }) {
  const t = useText()
  const [reading, setReading] = createSignal(false)
  const announce = useAnnounce()
  const reason = () => reasons[props.workshop.endedBy() ?? 0] ?? 'other'
  const title = () => t(`ended.${reason()}.title`)
  const text = () => t(`ended.${reason()}.text`)
  createEffect(() => (document.title = `${title()} · ${t('common.product')}`))
  onMount(() => {
    // All that could have the focus is gone; the heading is read with it, the rest is said.
    catchFocus()
    announce(text())
  })
  return (
    <main class={styles.standing}>
      <EmptyState isScreen title={title()} text={text()}>
        <Button variant="primary" href="/">
          {t('errors.page.home')}
        </Button>
        <Show
          when={reason() === 'signedOut' || reason() === 'removed'}
          fallback={<Button onClick={() => location.reload()}>{t('common.do.reload')}</Button>}
        >
          <Button href="/c">{t('join.typeCode')}</Button>
        </Show>
        <Show when={props.workshop.rescue.items().length > 0}>
          <Button aria-haspopup="dialog" onClick={() => setReading(true)}>
            {t('shell.rejected.show')}
          </Button>
        </Show>
      </EmptyState>
      <Show when={reading()}>
        <Suspense>
          <WorkshopProvider workshop={props.workshop}>
            <RescueDialog onClose={() => setReading(false)} />
          </WorkshopProvider>
        </Suspense>
      </Show>
    </main>
  )
}
