import { createEffect, createSignal, Match, Show, Switch, type JSX } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageOptions } from '../../i18n/languages.ts'
import { Banner } from '../../ui/Banner.tsx'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { createCustomerPanel, type CustomerPanel } from '../../workshop/customerPanel.ts'
import type { Visit } from '../../workshop/visits.ts'
import { PanelForm } from './PanelForm.tsx'
import styles from './PanelScreen.module.css'

interface PanelScreenProps {
  readonly visit: Visit
  /** A way to go on on another device; drawn where nothing else is to do. */
  readonly device: (panel: CustomerPanel) => JSX.Element
}

/** All a customer sees: a plain form, or why there is none now. Nothing of the inside is asked for (SPEC PN6). */
export function PanelScreen(props: PanelScreenProps) {
  const t = useText()
  const { language, choose, suggest } = useLanguage()
  // The owner keys this page by the visit.
  // oxlint-disable-next-line solid/reactivity
  const panel = createCustomerPanel(props.visit)
  const title = () => panel.asked()?.title ?? props.visit.title
  createEffect(() => suggest(panel.asked()?.language ?? ''))
  createEffect(() => (document.title = `${title()} · ${t('common.product')}`))
  const where = () => {
    if (panel.endedBy() !== null) return 'ended'
    const asked = panel.asked()
    if (!asked) return panel.failed() === null ? 'loading' : 'unreached'
    if (!asked.open) return asked.state === 'waiting' ? 'waiting' : 'closed'
    if (asked.touchpoints.length === 0) return 'empty'
    return panel.isLoaded() ? 'form' : 'loading'
  }
  createFocusCatch(where)
  return (
    <main class={styles.page} data-plain-voice>
      <header class={styles.top}>
        <span class={styles.name}>
          <BrandMark />
          <span class={styles.words}>{title()}</span>
        </span>
        <Show when={where() === 'form'}>
          <Save panel={panel} />
        </Show>
        <ChoiceMenu
          label={t('common.language')}
          text={language().toUpperCase()}
          value={language()}
          options={languageOptions}
          onChange={choose}
        />
      </header>
      <Troubles panel={panel} />
      <Switch fallback={<Skeleton label={t('common.loading')} rows={5} />}>
        <Match when={where() === 'form'}>
          <PanelForm panel={panel} />
        </Match>
        <Match when={where() === 'ended'}>
          <Ended code={panel.endedBy() ?? 0} />
        </Match>
        <Match when={where() === 'unreached'}>
          <EmptyState isScreen title={t('shell.waiting.title')} text={t('shell.waiting.text')}>
            <Button variant="primary" onClick={() => panel.lookAgain()}>
              {t('common.do.retry')}
            </Button>
          </EmptyState>
        </Match>
        <Match when={where() === 'waiting' || where() === 'closed' || where() === 'empty'}>
          <Closed panel={panel} where={where() as 'waiting' | 'closed' | 'empty'}>
            {props.device(panel)}
          </Closed>
        </Match>
      </Switch>
    </main>
  )
}

/** How saving stands, in words. */
function Save(props: { readonly panel: CustomerPanel }) {
  const t = useText()
  const words = () => {
    const state = props.panel.saveState()
    if (state.kind === 'rejected') return t('shell.save.rejected', 0)
    return 'count' in state
      ? t(`shell.save.${state.kind}`, state.count)
      : t(`shell.save.${state.kind}`)
  }
  const isSaved = () => props.panel.saveState().kind === 'saved'
  return (
    <span class={styles.save} data-state={props.panel.saveState().kind}>
      <Icon name={isSaved() ? 'check' : 'saving'} />
      {words()}
    </span>
  )
}

/** What stands in the way of saving, with what becomes of the answers. */
function Troubles(props: { readonly panel: CustomerPanel }) {
  const t = useText()
  const kind = () => props.panel.saveState().kind
  return (
    <Switch>
      <Match when={props.panel.endedBy() !== null}>{null}</Match>
      <Match when={kind() === 'offline' && props.panel.asked()}>
        <Banner
          tone="warn"
          icon="offline"
          title={t('panel.offline.title')}
          text={t('panel.offline.text')}
        />
      </Match>
      <Match when={kind() === 'notSaving' || kind() === 'notOpened'}>
        <Banner
          tone="bad"
          icon="alert"
          title={t('shell.save.notSaving')}
          text={t('panel.offline.text')}
        />
      </Match>
      <Match when={kind() === 'rejected'}>
        <Banner
          tone="bad"
          icon="alert"
          title={t('shell.save.rejected', 0)}
          text={t('ended.other.text')}
        />
      </Match>
    </Switch>
  )
}

/** Not yet, no more, or nothing to ask; it changes by itself. */
function Closed(props: {
  readonly panel: CustomerPanel
  readonly where: 'waiting' | 'closed' | 'empty'
  readonly children: JSX.Element
}) {
  const t = useText()
  const hasAnswered = () => Object.keys(props.panel.ratings()).length > 0
  const what = () => (props.where === 'closed' && !hasAnswered() ? 'missed' : props.where)
  const [isAsking, setAsking] = createSignal(false)
  const look = () => {
    setAsking(true)
    props.panel.lookAgain()
    setTimeout(() => setAsking(false), 1000)
  }
  return (
    <EmptyState
      isScreen
      picture="rings"
      title={t(`panel.${what()}.title`)}
      text={t(`panel.${what()}.text`)}
    >
      <Button disabled={isAsking()} onClick={look}>
        {t('panel.look')}
      </Button>
      {props.children}
    </EmptyState>
  )
}

const reasons: Readonly<Record<number, 'signedOut' | 'removed' | 'gone'>> = {
  4401: 'signedOut',
  4403: 'removed',
  4404: 'gone',
}

function Ended(props: { readonly code: number }) {
  const t = useText()
  const reason = () => reasons[props.code] ?? 'other'
  return (
    <EmptyState
      isScreen
      title={t(`panel.ended.${reason()}.title`)}
      text={t(`panel.ended.${reason()}.text`)}
    >
      <Show when={reason() === 'other'}>
        <Button variant="primary" onClick={() => location.reload()}>
          {t('common.do.reload')}
        </Button>
      </Show>
    </EmptyState>
  )
}
