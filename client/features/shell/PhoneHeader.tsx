import { createSignal, onMount, Show, Suspense } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { fetchAhead } from '../../ui/fetchAhead.ts'
import { Icon } from '../../ui/Icon.tsx'
import { laterPart } from '../../ui/laterPart.ts'
import type { View } from '../../ui/view.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { roundNumber } from '../../workshop/roundNumber.ts'
import styles from './PhoneHeader.module.css'
import { SaveMark } from './SaveMark.tsx'
import { countOfStep, wordsOfBoard } from './stepFacts.ts'
import { TimerSlot } from './TimerSlot.tsx'
import type { ShellDialog } from './shellDialog.ts'

const PhoneSheet = laterPart(async () => (await import('./PhoneSheet.tsx')).PhoneSheet)

interface PhoneHeaderProps {
  readonly step: Step
  readonly view: View
  readonly setView: (view: View) => void
  readonly dialog: (dialog: ShellDialog) => void
}

/** On a phone: step, count and save word in one line; everything else in a sheet behind it. */
export function PhoneHeader(props: PhoneHeaderProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const [open, setOpen] = createSignal(false)
  const [hasOpened, setHasOpened] = createSignal(false)
  onMount(() => fetchAhead(PhoneSheet.preload))
  const under = (): string => {
    if (props.step === 'collect') return wordsOfBoard(workshop, t)
    const isOffline = workshop.saveState().kind === 'offline'
    if (props.step !== 'rate') return workshop.about.title
    if (isOffline) {
      const count = workshop.waiting()
      return count > 0 ? t('shell.offline.waiting', count) : t('shell.offline.short')
    }
    const round = roundNumber(workshop)
    return round > 1
      ? `${t('common.round', round)} · ${workshop.about.title}`
      : workshop.about.title
  }
  return (
    <header class={styles.header} data-keep-clear>
      <button
        type="button"
        class={styles.open}
        aria-haspopup="dialog"
        aria-expanded={open()}
        onClick={() => {
          setHasOpened(true)
          setOpen(true)
        }}
      >
        <Icon name="menu" size={20} />
        <span class={styles.words}>
          <b>
            {t(`common.step.${props.step}`)}
            <Show when={props.step === 'rate' && countOfStep(workshop, 'rate')}>
              {(count) => (
                <>
                  <VisuallyHidden>, </VisuallyHidden>
                  <span class={`num ${styles.count}`}>{count()}</span>
                </>
              )}
            </Show>
          </b>
          <span class={styles.under} lang={under() === workshop.about.title ? lang() : undefined}>
            {under()}
          </span>
        </span>
      </button>
      <span class={styles.right} data-marks>
        <TimerSlot />
        <SaveMark onRescue={() => props.dialog('rescue')} />
      </span>
      <Show when={hasOpened()}>
        <Suspense>
          <PhoneSheet
            open={open()}
            onClose={() => setOpen(false)}
            step={props.step}
            view={props.view}
            setView={props.setView}
            dialog={props.dialog}
          />
        </Suspense>
      </Show>
    </header>
  )
}
