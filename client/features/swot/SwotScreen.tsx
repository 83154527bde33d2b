import { createSignal, Match, onMount, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce, useSay } from '../../ui/Announcer.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useView } from '../../ui/view.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createSwot } from './createSwot.ts'
import { DotsLine } from './DotsLine.tsx'
import { FindingList } from './FindingList.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { QuadrantBoard } from './QuadrantBoard.tsx'
import { SuggestionTray } from './SuggestionTray.tsx'
import { SwotProvider } from './swotContext.tsx'
import styles from './SwotScreen.module.css'
import { TowsBoard } from './TowsBoard.tsx'

/** The step SWOT: findings in four quadrants, proposed by the numbers or written by hand; and their pairs. */
export function SwotScreen() {
  const workshop = useWorkshop()
  const t = useText()
  const view = useView()
  const swot = createSwot({
    workshop,
    t,
    toast: useToast(),
    say: useSay(),
    announce: useAnnounce(),
  })
  const [mode, setMode] = createSignal<'quadrants' | 'pairs'>('quadrants')
  createFocusCatch(() => workshop.activity('swot'))
  onMount(() => {
    loadVoice()
    workshop.presence.set({ step: 'swot', editing: null })
  })

  return (
    <SwotProvider swot={swot}>
      <div class={styles.screen}>
        <header class={styles.bar}>
          <Segmented
            label={t('swot.mode.label')}
            options={[
              { value: 'quadrants', label: t('swot.mode.quadrants') },
              { value: 'pairs', label: t('swot.mode.pairs') },
            ]}
            value={mode()}
            onChange={setMode}
          />
          <DotsLine />
          <Show when={!workshop.canWrite('board')}>
            <p class="meta">{t('swot.readOnly')}</p>
          </Show>
        </header>
        <Switch fallback={<QuadrantsWithTray />}>
          <Match when={mode() === 'pairs'}>
            <TowsBoard />
          </Match>
          <Match when={view() === 'list'}>
            <FindingList />
          </Match>
        </Switch>
        <LinkDialog />
      </div>
    </SwotProvider>
  )
}

function QuadrantsWithTray() {
  return (
    <div class={styles.work}>
      <SuggestionTray />
      <QuadrantBoard />
    </div>
  )
}
