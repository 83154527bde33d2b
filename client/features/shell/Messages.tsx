import { Match, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { createOnline } from '../../ui/createOnline.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import { createActivityNews } from './createActivityNews.ts'
import { createBandNews } from './createBandNews.ts'
import { createConnectionNews } from './createConnectionNews.ts'

interface MessagesProps {
  /** Where a band must not push what is under the thumb; there the header says it. */
  readonly offlineInHeader: boolean
  /** Shows what the server did not take. */
  readonly onRescue: () => void
}

/** The one message about saving and rights that matters most right now; none while all is well. */
export function Messages(props: MessagesProps) {
  const t = useText()
  const workshop = useWorkshop()
  createActivityNews(workshop)
  const { rescue } = workshop
  const isOnline = createOnline()
  /** Whose fault it is decides where people look for help. */
  const cause = () => (isOnline() ? 'server' : 'network')
  const isOffline = () => workshop.saveState().kind === 'offline'
  const offlineWords = () => {
    const words = t(`shell.offline.${cause()}.text`)
    const count = workshop.waiting()
    return count > 0 ? `${words} ${t('shell.offline.waiting', count)}` : words
  }
  createConnectionNews(workshop, () => `${t(`shell.offline.${cause()}.title`)}. ${offlineWords()}`)
  /** A browser that never keeps anything is told about last, and first where that can cost something. */
  const urgentTrouble = () => {
    const trouble = workshop.copyTrouble()
    return trouble !== 'unavailable' || isOffline() ? trouble : null
  }
  createBandNews(() => {
    const { kind } = workshop.saveState()
    const trouble = urgentTrouble()
    if (rescue.refusal() !== null) return t('shell.rejected.title')
    if (kind === 'notSaving' || kind === 'notOpened') return t(`shell.${kind}.title`)
    if (trouble !== null) return t(`shell.copy.${trouble}.title`)
    return kind === 'offline' ? t(`shell.offline.${cause()}.title`) : null
  })
  const show = () => (
    <Button aria-haspopup="dialog" onClick={() => props.onRescue()}>
      {t('shell.rejected.show')}
    </Button>
  )
  const troubleBand = (trouble: NonNullable<ReturnType<Workshop['copyTrouble']>>) => (
    <Banner
      band
      tone="warn"
      icon="alert"
      title={t(`shell.copy.${trouble}.title`)}
      text={t(`shell.copy.${trouble}.text`)}
    />
  )
  return (
    <>
      <Show when={rescue.refusal() === null && rescue.items().length > 0}>
        <Banner
          band
          tone="bad"
          icon="close"
          title={t('shell.kept.title', rescue.items().length)}
          text={t('shell.kept.text')}
          actions={show()}
        />
      </Show>
      <Switch>
        <Match when={rescue.refusal()}>
          <Banner
            band
            tone="bad"
            icon="close"
            title={t('shell.rejected.title')}
            text={t('shell.rejected.text')}
            actions={show()}
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
        <Match when={workshop.saveState().kind === 'notOpened'}>
          <Banner
            band
            tone="bad"
            title={t('shell.notOpened.title')}
            text={t('shell.notOpened.text')}
          />
        </Match>
        <Match when={urgentTrouble()}>{(trouble) => troubleBand(trouble())}</Match>
        <Match when={isOffline() && !props.offlineInHeader}>
          <Banner
            band
            tone="warn"
            isMute
            title={t(`shell.offline.${cause()}.title`)}
            text={offlineWords()}
            actions={
              <Button variant="quiet" onClick={() => workshop.reconnect()}>
                {t('shell.offline.retry')}
              </Button>
            }
          />
        </Match>
        <Match when={workshop.me().role === 'viewer'}>
          <Banner
            band
            icon="eye"
            title={t('shell.readOnly.title')}
            text={t('shell.readOnly.text')}
          />
        </Match>
        <Match
          when={
            workshop.session.boardLocked && !workshop.session.finished && !workshop.isFacilitator()
          }
        >
          <Banner band icon="lock" title={t('shell.locked.title')} text={t('shell.locked.text')} />
        </Match>
        <Match when={workshop.copyTrouble()}>{(trouble) => troubleBand(trouble())}</Match>
      </Switch>
    </>
  )
}
