import {
  createEffect,
  createSignal,
  lazy,
  Match,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce, useSay } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { Drawer } from '../../ui/Drawer.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { forgetPlace, linkedPlace } from '../../workshop/linkedComment.ts'
import { linkedTouchpoint } from '../../workshop/linkedTouchpoint.ts'
import { Board } from './Board.tsx'
import { CollectProvider } from './collectContext.tsx'
import styles from './CollectScreen.module.css'
import { createCollect } from './createCollect.ts'
import { createLostWords } from './createLostWords.ts'
import { Detail } from './Detail.tsx'
import { focusNote } from './focusNote.ts'
import { LostWordsDialog } from './LostWordsDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { NoStages } from './NoStages.tsx'
import { hasRoomForPanel } from './panelRoom.ts'
import { PhoneBoard } from './PhoneBoard.tsx'
import { StateLine } from './StateLine.tsx'
import { tellKept } from './tellKept.ts'
import { TouchpointList } from './TouchpointList.tsx'
import { useView } from '../../ui/view.tsx'

const CoveragePanel = lazy(async () => ({
  default: (await import('./CoveragePanel.tsx')).CoveragePanel,
}))
const LikelyPairs = lazy(async () => ({
  default: (await import('./LikelyPairs.tsx')).LikelyPairs,
}))
const MergingDialogs = lazy(async () => ({
  default: (await import('./MergingDialogs.tsx')).MergingDialogs,
}))

/** Collect: everybody writes touchpoints, stage by stage; as a board, on a phone stage by stage, or as a list. */
export function CollectScreen() {
  const workshop = useWorkshop()
  const t = useText()
  const toast = useToast()
  const collect = createCollect({ workshop, t, toast, say: useSay(), announce: useAnnounce() })
  tellKept(collect, t, toast)
  // Someone else may take away what is open, with the field one is writing in.
  createFocusCatch(collect.selected)
  const lost = createLostWords({ collect, t, toast })
  const openImport = useTableImport()
  const isPhone = createMedia(phone)
  const isWide = createMedia('(min-width: 1100px)')
  const view = useView()
  const [wantsCoverage, setWantsCoverage] = createSignal(
    isWide() && workshop.isFacilitator() && hasRoomForPanel(workshop.stages().length),
  )
  const { merging } = collect
  const likely = () => merging.likely().length
  const isMerging = () =>
    merging.asked() !== null || merging.splitting() !== null || merging.removing() !== null
  const drawer = () =>
    collect.selected() !== null ? 'detail' : wantsCoverage() ? 'coverage' : null
  // On a link's way here; a touchpoint that is gone is simply not shown.
  collect.select(linkedTouchpoint())
  createEffect(() => {
    const place = linkedPlace()
    if (!place) return
    collect.select(place.touchpoint)
    if (place.comment === null) forgetPlace()
  })
  const close = (): void => {
    const id = collect.selected()
    if (id === null) setWantsCoverage(false)
    else {
      collect.select(null)
      focusNote(id)
    }
  }
  // The drawer hears its own keys; Escape closes it from the board too, where the focus stays on a note.
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || collect.selected() === null) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog'))
      return
    close()
  }
  window.addEventListener('keydown', onEscape)
  onCleanup(() => window.removeEventListener('keydown', onEscape))

  return (
    <CollectProvider collect={collect}>
      <div class={styles.screen}>
        <div class={styles.work} data-beside-panel={drawer() === null ? undefined : ''}>
          <StateLine />
          <Show when={isPhone() && likely() > 0 && drawer() === null}>
            <span class={styles.likely}>
              <Button icon="merge" variant="quiet" onClick={() => setWantsCoverage(true)}>
                {t('merge.likely.open', likely())}
              </Button>
            </span>
          </Show>
          <Switch fallback={<Board />}>
            <Match when={workshop.stages().length === 0}>
              <NoStages />
            </Match>
            <Match when={view() === 'list'}>
              <TouchpointList />
            </Match>
            <Match when={isPhone()}>
              <PhoneBoard />
            </Match>
          </Switch>
          <Show when={drawer() === null && !isPhone() && workshop.stages().length > 0}>
            <span class={styles.coverage}>
              <Show when={collect.canEdit() && openImport}>
                <Button icon="upload" onClick={() => openImport?.(null)}>
                  {t('collect.fromTable')}
                </Button>
              </Show>
              <Show when={likely() > 0}>
                <Button icon="merge" onClick={() => setWantsCoverage(true)}>
                  {t('merge.likely.open', likely())}
                </Button>
              </Show>
              <Button onClick={() => setWantsCoverage(true)}>{t('collect.coverage.open')}</Button>
            </span>
          </Show>
        </div>
        <div class={styles.drawer} classList={{ [styles.detail!]: drawer() === 'detail' }}>
          <Drawer
            open={drawer() !== null}
            onClose={close}
            subject={collect.selected() ?? undefined}
            title={drawer() === 'coverage' ? headingOfPanel() : headingOfSelected()}
            closeLabel={t('common.do.close')}
          >
            <Show when={drawer() === 'coverage'} fallback={<Detail />}>
              <Suspense>
                <Show when={likely() > 0}>
                  <LikelyPairs />
                </Show>
                <CoveragePanel />
              </Suspense>
            </Show>
          </Drawer>
        </div>
        <MoveDialog />
        <Show when={isMerging()}>
          <Suspense>
            <MergingDialogs />
          </Suspense>
        </Show>
        <LostWordsDialog lost={lost} />
      </div>
    </CollectProvider>
  )

  function headingOfPanel(): string {
    return likely() > 0 ? t('merge.likely.title') : t('collect.coverage.title')
  }

  function headingOfSelected(): string {
    const id = collect.selected() ?? ''
    const touchpoint = workshop.touchpointsById[id]
    if (!touchpoint) {
      const draft = workshop.drafts().find((one) => one.id === id)
      return draft ? t('collect.detail.draft', collect.stageName(draft.stage)) : ''
    }
    const all = workshop.touchpoints()
    const at = all.findIndex((one) => one.id === id) + 1
    return t('collect.detail.at', at, all.length, collect.stageName(touchpoint.stage))
  }
}
