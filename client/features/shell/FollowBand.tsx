import { useNavigate } from '@solidjs/router'
import { createEffect, createMemo, on, onCleanup, onMount } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { setFollowedItem, setFollowedNote } from '../../workshop/followedItem.ts'

interface FollowBandProps {
  /** Participant who is followed. */
  readonly person: string
  /** Where I am. */
  readonly step: Step
  readonly onEnd: () => void
}

/** Keys that move nothing but the reader: whoever presses them still follows. */
const reading = /^(?:Shift|Control|Alt|Meta|Tab|Arrow\w+|Page\w+|Home|End)$/u

/** A page that is loaded again is away for a moment; after this long its person has left (ms). */
const leftMs = 10_000

/**
 * Goes to the step where a person is, as often as the person moves, until one does something oneself: presses,
 * writes, is called by the facilitator. Says so all the while.
 */
export function FollowBand(props: FollowBandProps) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const navigate = useNavigate()
  let band!: HTMLDivElement
  const name = () => workshop.roster[props.person]?.name ?? ''
  const place = () => {
    const places = workshop.presence
      .others()
      .filter(({ participantId }) => participantId === props.person)
    return places.find((one) => one.step !== null) ?? null
  }
  const step = createMemo(() => place()?.step ?? null)
  createEffect(
    on(step, (next) => {
      if (next !== null && next !== props.step) navigate(`/w/${workshop.id}/${next}`)
    }),
  )
  // On the discussion also the item: of facilitators everybody is told which one they have in front.
  createEffect(() => {
    const front = workshop.presence.inFront().find((one) => one.participantId === props.person)
    setFollowedItem(front?.item ?? null)
  })
  // And on Collect what the person has open.
  createEffect(() => setFollowedNote(step() === 'collect' ? { id: place()?.open ?? null } : null))
  onCleanup(() => {
    setFollowedItem(null)
    setFollowedNote(null)
  })
  const end = (): void => {
    toast({ topic: 'following', text: t('activities.follow.ended', name()) })
    props.onEnd()
  }
  const act = (event: Event): void => {
    const isMine = event.target instanceof Node && band.contains(event.target)
    const isReading = event instanceof KeyboardEvent && reading.test(event.key)
    if (!isMine && !isReading) end()
  }
  onMount(() => {
    window.addEventListener('pointerdown', act, true)
    window.addEventListener('keydown', act, true)
  })
  onCleanup(() => {
    window.removeEventListener('pointerdown', act, true)
    window.removeEventListener('keydown', act, true)
  })
  createEffect(on(() => workshop.session.summon?.at, end, { defer: true }))
  createEffect(
    on(
      () => workshop.roster[props.person]?.present === true,
      (isHere) => {
        if (isHere) return
        const waiting = setTimeout(end, leftMs)
        onCleanup(() => clearTimeout(waiting))
      },
    ),
  )
  return (
    <div ref={band}>
      <Banner
        band
        icon="people"
        title={t('activities.follow.now', name())}
        text={t('activities.follow.hint')}
        actions={<Button onClick={end}>{t('activities.follow.stop')}</Button>}
      />
    </div>
  )
}
