import { Match, onMount, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce, useSay } from '../../ui/Announcer.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useView } from '../../ui/view.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { BeforeReveal } from './BeforeReveal.tsx'
import { createPrioritise } from './createPrioritise.ts'
import { FindingPicker } from './FindingPicker.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { PrioritiseProvider } from './prioritiseContext.tsx'
import styles from './PrioritiseScreen.module.css'
import { Revealed } from './Revealed.tsx'
import { Twin } from './Twin.tsx'

/** The step Prioritise: initiatives, secret estimates of impact and effort, and what to do first. */
export function PrioritiseScreen() {
  const workshop = useWorkshop()
  const t = useText()
  const view = useView()
  const model = createPrioritise({
    workshop,
    t,
    toast: useToast(),
    say: useSay(),
    announce: useAnnounce(),
  })
  onMount(() => {
    loadVoice()
    workshop.presence.set({ step: 'prioritise', editing: null })
  })
  createFocusCatch(model.phase)
  const isEmpty = () => workshop.initiatives().length === 0
  return (
    <PrioritiseProvider prioritise={model}>
      <div class={styles.screen}>
        <Switch fallback={<BeforeReveal />}>
          <Match when={view() === 'list'}>
            <Twin />
          </Match>
          <Match when={model.phase() === 'revealed' && !isEmpty()}>
            <Revealed />
          </Match>
        </Switch>
      </div>
      <Show when={model.canEdit()}>
        <FindingPicker />
        <LinkDialog />
      </Show>
    </PrioritiseProvider>
  )
}
