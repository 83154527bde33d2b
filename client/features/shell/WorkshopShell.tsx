import { Navigate, useParams } from '@solidjs/router'
import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  onMount,
  Show,
  Suspense,
  Switch,
  untrack,
} from 'solid-js'
import { isStep, type Step } from '../../../shared/domain/step.ts'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { fetchAhead } from '../../ui/fetchAhead.ts'
import { laterPart } from '../../ui/laterPart.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { PrivacyProvider } from '../../workshop/privacyDoor.tsx'
import { ImportProvider, type PastedTable } from '../../ui/tableImport.tsx'
import { ViewProvider } from '../../ui/view.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createWorkshop } from '../../workshop/workshop.ts'
import { AllParts } from './AllParts.tsx'
import { BriefBand } from './BriefBand.tsx'
import { createChosenView } from './createChosenView.ts'
import { createFollowing } from './createFollowing.ts'
import { Messages } from './Messages.tsx'
import { PhoneHeader } from './PhoneHeader.tsx'
import type { ShellDialog } from './shellDialog.ts'
import { SaveMark } from './SaveMark.tsx'
import { StateSlot } from './StateSlot.tsx'
import { SummonBand } from './SummonBand.tsx'
import { WorkArea } from './WorkArea.tsx'
import styles from './WorkshopShell.module.css'

const WideHeader = laterPart(async () => (await import('./WideHeader.tsx')).WideHeader)
const FacilitatorBar = laterPart(
  async () => (await import('../facilitate/FacilitatorBar.tsx')).FacilitatorBar,
)
const SidePage = laterPart(async () => (await import('./SidePage.tsx')).SidePage)
const ExpiryBand = laterPart(async () => (await import('../keep/ExpiryBand.tsx')).ExpiryBand)
const LaterBands = laterPart(async () => (await import('./LaterBands.tsx')).LaterBands)
const ScribeBar = laterPart(async () => (await import('../scribe/ScribeBar.tsx')).ScribeBar)
const ScribePage = laterPart(async () => (await import('./ScribePage.tsx')).ScribePage)
const FollowBand = laterPart(async () => (await import('./FollowBand.tsx')).FollowBand)

const ShellDialogs = laterPart(async () => (await import('./ShellDialogs.tsx')).ShellDialogs)

/** The frame of every step. Without a step in the address people land where the group is. */
export function WorkshopShell() {
  const workshop = useWorkshop()
  const params = useParams<{ id: string; step?: string }>()
  const wasSent = untrack(() => params.step === undefined)
  return (
    <Show
      when={isStep(params.step) ? params.step : null}
      fallback={
        <Switch fallback={<Navigate href={`/w/${workshop.id}/${workshop.session.step}`} />}>
          <Match when={params.step === 'present' || params.step === 'customers'}>
            <AllParts>
              <SidePage page={params.step!} />
            </AllParts>
          </Match>
          <Match when={params.step === 'scribe'}>
            <AllParts>
              <ScribePage parts={{ createWorkshop, Messages, SaveMark, WorkArea }} />
            </AllParts>
          </Match>
        </Switch>
      }
    >
      {(step) => <StepFrame step={step()} wasSent={wasSent} />}
    </Show>
  )
}

function StepFrame(props: { readonly step: Step; readonly wasSent: boolean }) {
  const t = useText()
  const workshop = useWorkshop()
  const isPhone = createMedia(phone)
  const [dialog, setDialog] = createSignal<ShellDialog | null>(null)
  const hasOpened = createMemo((before: boolean) => before || dialog() !== null, false)
  const [isLater, setLater] = createSignal(false)
  onMount(() => fetchAhead(ShellDialogs.preload, async () => setLater(true)))
  const [followed, setFollowed] = createSignal<string | null>(null)
  const [pasted, setPasted] = createSignal<PastedTable | null>(null)
  const [view, setView] = createChosenView()
  const following = createFollowing(workshop, () => props.step)
  createEffect(() => workshop.presence.set({ step: props.step }))
  createEffect(() => {
    document.title = `${t(`common.step.${props.step}`)} · ${workshop.about.title} · ${t('common.product')}`
  })
  // The serif is for reading and talking; a phone that only rates never pays for it.
  createEffect(() => (!isPhone() || props.step !== 'rate') && loadVoice())
  const header = { dialog: setDialog, setView }
  return (
    <div class={styles.app}>
      <a class={styles.skip} href="#work" onClick={skipToWork}>
        {t('shell.skip')}
      </a>
      <Show
        when={isPhone()}
        fallback={
          <Suspense>
            <WideHeader step={props.step} view={view()} {...header} />
          </Suspense>
        }
      >
        <PhoneHeader step={props.step} view={view()} {...header} />
      </Show>
      <div class={styles.messages} data-keep-clear>
        <div class={styles.call} data-over="">
          <SummonBand following={following} />
        </div>
        <BriefBand onRead={() => setDialog('brief')} />
        <Show when={isLater()}>
          <Suspense>
            <LaterBands
              step={props.step}
              wasSent={props.wasSent}
              open={setDialog}
              onOverview={() => setDialog((open) => open ?? 'activities')}
            />
          </Suspense>
        </Show>
        <Show when={workshop.isFacilitator()}>
          <MainWords>
            <Suspense>
              <ExpiryBand />
            </Suspense>
          </MainWords>
        </Show>
        <Messages offlineInHeader={props.step === 'rate'} onRescue={() => setDialog('rescue')} />
        <StateSlot step={props.step} />
        <Show when={followed()} keyed>
          {(person) => (
            <MainWords>
              <Suspense>
                <FollowBand person={person} step={props.step} onEnd={() => setFollowed(null)} />
              </Suspense>
            </MainWords>
          )}
        </Show>
      </div>
      <ViewProvider view={view()}>
        <ImportProvider
          open={(table, tool) => {
            setPasted(table)
            setDialog(tool ?? 'import')
          }}
        >
          <PrivacyProvider open={() => setDialog('privacy')}>
            <WorkArea step={props.step} />
          </PrivacyProvider>
        </ImportProvider>
      </ViewProvider>
      <Show when={workshop.isFacilitator()}>
        <AllParts>
          <Suspense>
            <FacilitatorBar step={props.step} onActivities={() => setDialog('activities')} />
          </Suspense>
        </AllParts>
      </Show>
      <Show when={!workshop.isFacilitator() && workshop.roster[workshop.me().id]?.scribe}>
        <AllParts>
          <Suspense>
            <ScribeBar />
          </Suspense>
        </AllParts>
      </Show>
      <Show when={hasOpened()}>
        <Suspense>
          <ShellDialogs
            open={dialog()}
            table={pasted()}
            onOpen={setDialog}
            onFollow={(person) => {
              setDialog(null)
              setFollowed(person)
            }}
            onClose={() => {
              setDialog(null)
              setPasted(null)
            }}
          />
        </Suspense>
      </Show>
    </div>
  )
}

/** The router would take the address for one of its own and move no focus. */
function skipToWork(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('work')?.focus()
}
