import { createEffect, createSignal, on, onCleanup, onMount, Show, type JSX } from 'solid-js'
import { isComplete, isNoContact } from '../../../shared/domain/rating/rating.ts'
import { isStep, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { isWriting } from '../../ui/isWriting.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { ViewProvider } from '../../ui/view.tsx'
import { useWorkshop, WorkshopProvider } from '../../workshop/context.tsx'
import { noteDone } from '../../workshop/heldPeople.ts'
import type { Visit } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { Scribe } from './createScribe.ts'
import styles from './ScribeScreen.module.css'
import { stepsWrittenFor, type WrittenStep } from './stepsWrittenFor.ts'
import { WritingBand } from './WritingBand.tsx'

interface WritingProps {
  readonly scribe: Scribe
  readonly visit: Visit
  readonly open: (visit: Visit) => Workshop
  readonly work: (step: Step) => JSX.Element
  readonly saveMark: () => JSX.Element
}

/**
 * One person's own workshop, opened with their token: what is entered here is theirs, on their desk and
 * in their name. It closes with this component, so nobody goes on writing for somebody by mistake.
 */
export function Writing(props: WritingProps) {
  const t = useText()
  const say = useSay()
  const toast = useToast()
  const own = useWorkshop()
  // The owner keys this component by the person.
  const theirs = props.open(props.visit)
  const [step, setStep] = createSignal<WrittenStep>(lastStep ?? stepNow(own))
  createEffect(() => void (lastStep = step()))
  keepNote(theirs)
  onMount(() => say(t('scribe.writingFor', props.visit.name)))
  createEffect(
    on(theirs.endedBy, (code) => {
      if (code === null) return
      toast({ tone: 'bad', text: t('scribe.lost', props.visit.name) })
      props.scribe.lose(props.visit.participantId)
    }),
  )
  const goOn = (): void => {
    const next = props.scribe.next()
    if (next) props.scribe.writeFor(next.id)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.defaultPrevented || isTyping() || document.querySelector('dialog[open]')) return
    event.preventDefault()
    goOn()
  }
  document.addEventListener('keydown', onKey)
  onCleanup(() => document.removeEventListener('keydown', onKey))
  /** A way to another step inside a screen leads there for this person, not back to the scribe's own. */
  const stay = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const target = link?.getAttribute('href')?.split(`/w/${own.id}/`)[1]
    if (target === undefined || !isStep(target)) return
    event.preventDefault()
    event.stopPropagation()
    if (isWritten(target)) setStep(target)
  }
  return (
    <WorkshopProvider workshop={theirs}>
      <WritingBand
        scribe={props.scribe}
        step={step()}
        onStep={setStep}
        onNext={goOn}
        saveMark={props.saveMark}
      />
      {/* reason: it only catches what links inside would do; they are links for keys and readers */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div class={styles.work} on:click={{ handleEvent: stay, capture: true }}>
        <Show when={theirs.isLoaded()} fallback={<Skeleton label={t('common.loading')} rows={5} />}>
          <ViewProvider view="board">{props.work(step())}</ViewProvider>
        </Show>
      </div>
    </WorkshopProvider>
  )
}

/** Several people in a row mostly do the same; forgotten with the page. */
let lastStep: WrittenStep | null = null

function stepNow(workshop: Workshop): WrittenStep {
  const { step } = workshop.session
  return isWritten(step) ? step : 'rate'
}

function isWritten(step: Step): step is WrittenStep {
  return (stepsWrittenFor as readonly Step[]).includes(step)
}

function isTyping(): boolean {
  const at = document.activeElement
  const isField =
    at instanceof HTMLElement && at.matches('input:not([type="radio"]), textarea, select')
  return isField || isWriting()
}

/** How far the person is, for the list: kept at every change, so that closing the page loses nothing. */
function keepNote(theirs: Workshop): void {
  const { workshopId, participantId } = theirs.visit
  createEffect(() => {
    if (!theirs.isLoaded()) return
    const rated = Object.entries(theirs.myRatings())
      .filter(([, rating]) => isComplete(rating) || isNoContact(rating))
      .map(([id]) => id)
    const { kind } = theirs.saveState()
    noteDone(workshopId, participantId, {
      done: { round: theirs.session.round, rated },
      isUnsent: kind !== 'saved' && kind !== 'connecting',
    })
  })
}
