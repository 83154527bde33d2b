import { createSignal, lazy, Match, Show, Suspense, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createActivityNews } from './createActivityNews.ts'
import { createRestoreNews } from './createRestoreNews.ts'

const RescueDialog = lazy(async () => ({
  default: (await import('./RescueDialog.tsx')).RescueDialog,
}))

interface MessagesProps {
  /** Where a band must not push what is under the thumb; there the header says it. */
  readonly offlineInHeader: boolean
}

/** The one message about saving and rights that matters most right now; none while all is well. */
export function Messages(props: MessagesProps) {
  const t = useText()
  const workshop = useWorkshop()
  const [rescuing, setRescuing] = createSignal(false)
  createActivityNews(workshop)
  createRestoreNews(workshop)
  const offline = () => {
    const state = workshop.saveState()
    return state.kind === 'offline' && !props.offlineInHeader ? state : null
  }
  const offlineTitle = (count: number) =>
    count > 0 ? t('shell.offline.title', count) : t('shell.offline.none')
  const isUnseen = () => props.offlineInHeader && workshop.saveState().kind === 'offline'
  return (
    <>
      <Switch>
        <Match when={workshop.saveState().kind === 'rejected'}>
          <Banner
            band
            tone="bad"
            icon="close"
            title={t('shell.rejected.title')}
            text={t('shell.rejected.text')}
            actions={<Button onClick={() => setRescuing(true)}>{t('shell.rejected.show')}</Button>}
          />
        </Match>
        <Match when={workshop.saveState().kind === 'notSaving'}>
          <Banner
            band
            tone="bad"
            title={t('shell.notSaving.title')}
            text={t('shell.notSaving.text')}
          />
        </Match>
        <Match when={offline()}>
          {(state) => (
            <Banner
              band
              tone="warn"
              title={offlineTitle(state().count)}
              text={t('shell.offline.text')}
              actions={
                <Button variant="quiet" onClick={() => workshop.reconnect()}>
                  {t('shell.offline.retry')}
                </Button>
              }
            />
          )}
        </Match>
        <Match when={workshop.me().role === 'viewer'}>
          <Banner
            band
            icon="eye"
            title={t('shell.readOnly.title')}
            text={t('shell.readOnly.text')}
          />
        </Match>
        <Match when={workshop.session.boardLocked && !workshop.isFacilitator()}>
          <Banner band icon="lock" title={t('shell.locked.title')} text={t('shell.locked.text')} />
        </Match>
        <Match when={workshop.isMemoryOnly()}>
          <Banner
            band
            tone="warn"
            icon="alert"
            title={t('shell.memory.title')}
            text={t('shell.memory.text')}
          />
        </Match>
      </Switch>
      <VisuallyHidden>
        <p role="status">
          {isUnseen() && `${t('shell.offline.none')}. ${t('shell.offline.text')}`}
        </p>
      </VisuallyHidden>
      <Show when={rescuing()}>
        <Suspense>
          <RescueDialog onClose={() => setRescuing(false)} />
        </Suspense>
      </Show>
    </>
  )
}
