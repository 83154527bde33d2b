import { createSignal, Match, Show, Switch } from 'solid-js'
import { customersTable, panelNow, type PanelState } from '../../../shared/domain/customer/panel.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './CustomersScreen.module.css'

/** Where facilitators ask customers, see how many answered, and show what they said. */
export function PanelControls() {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const [asks, setAsks] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const now = () => panelNow(workshop.customers.panel, workshop.session)
  const isShown = () =>
    (now().isOwn && now().state === 'revealed') ||
    Object.keys(workshop.talliesOf(customersTable(workshop.session.round))).length > 0
  const isOpen = () => now().state === 'open'
  const answered = () => {
    const people = workshop.progress('panel')
    return people ? t('customers.panel.answered', people.started, people.of, people.done) : ''
  }
  const set = async (state: PanelState): Promise<void> => {
    setAsks(false)
    setBusy(true)
    const answer = await workshop.command({ type: 'setPanel', state })
    setBusy(false)
    if (!isFailure(answer)) return
    const text =
      answer.failed === 'doesNotFit' && state === 'revealed'
        ? t('customers.panel.nobody')
        : t(`errors.${answer.failed}`)
    toast({ tone: 'bad', text })
  }
  return (
    <section class={styles.controls} aria-label={t('customers.panel.title')}>
      <div class={styles.standing}>
        <h2 class={styles.subtitle}>{t('customers.panel.title')}</h2>
        <p role="status">
          <Switch fallback={t('customers.panel.closed')}>
            <Match when={isShown()}>{t('customers.panel.shown')}</Match>
            <Match when={isOpen() && now().isOwn}>{t('customers.panel.open')}</Match>
            <Match when={isOpen()}>{t('customers.panel.withRating')}</Match>
          </Switch>{' '}
          <b class="num">{answered()}</b>
        </p>
      </div>
      <Show when={workshop.isFacilitator() && !isShown()}>
        <div class={styles.buttons}>
          <Show
            when={isOpen() && now().isOwn}
            fallback={
              <Button disabled={isBusy()} onClick={() => void set('open')}>
                {t(isOpen() ? 'customers.panel.apart' : 'customers.panel.ask')}
              </Button>
            }
          >
            <Button disabled={isBusy()} onClick={() => void set('closed')}>
              {t('customers.panel.stop')}
            </Button>
          </Show>
          <Show when={now().isOwn}>
            <Button
              variant="primary"
              disabled={isBusy()}
              aria-haspopup="dialog"
              onClick={() => setAsks(true)}
            >
              {t('customers.panel.show')}
            </Button>
          </Show>
        </div>
      </Show>
      <ConfirmDialog
        open={asks()}
        title={t('customers.panel.showTitle')}
        text={t('customers.panel.showText')}
        confirmLabel={t('customers.panel.show')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void set('revealed')}
        onCancel={() => setAsks(false)}
      />
    </section>
  )
}
