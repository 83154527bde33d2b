import { useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on, untrack, type Accessor } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { hasDialogBegun, hasUnsent, isWriting } from '../../ui/isWriting.ts'
import { useToast } from '../../ui/Toast.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/** An invitation to another step that waits, because the person is writing or has words there that are not sent. */
export interface Following {
  readonly invitation: Accessor<Step | null>
  readonly accept: () => void
  readonly decline: () => void
}

/**
 * Goes with the group. A call of the facilitator moves everybody, a move of the group's step those who were
 * with it (facilitators prepare elsewhere and are left alone); but never out of a field somebody is writing
 * in, out of a dialog that asks something, or away from words that wait there: those get an invitation that waits.
 */
export function createFollowing(workshop: Workshop, viewed: Accessor<Step>): Following {
  const t = useText()
  const navigate = useNavigate()
  const toast = useToast()
  const [invitation, setInvitation] = createSignal<Step | null>(null)
  const goTo = (step: Step) => {
    const from = viewed()
    setInvitation(null)
    navigate(`/w/${workshop.id}/${step}`)
    toast({
      topic: 'following',
      while: () => viewed() === step,
      overHeader: true,
      text: t('shell.summon.moved', t(`common.step.${step}`)),
      action: { label: t('shell.summon.back'), run: () => navigate(`/w/${workshop.id}/${from}`) },
    })
  }
  const invite = (step: Step) => {
    if (step === viewed()) return setInvitation(null)
    if (hasDialogBegun()) askAbove(step)
    else if (isWriting() || hasUnsent()) setInvitation(step)
    else goTo(step)
  }
  /** The band lies under a modal dialog, neither seen nor heard: a message in the dialog asks as well. */
  const askAbove = (step: Step) => {
    setInvitation(step)
    toast({
      topic: 'following',
      while: () => invitation() === step,
      text: t('shell.summon.title', t(`common.step.${step}`)),
      action: { label: t('shell.summon.go'), icon: 'arrowRight', run: () => goTo(step) },
    })
  }
  createEffect(
    on(
      () => workshop.session.step,
      (step, before) => {
        const wasWithGroup = before === viewed() && !workshop.isFacilitator()
        // A waiting invitation never leads where the group no longer is: it follows it.
        if (wasWithGroup || (before !== undefined && untrack(invitation) !== null)) invite(step)
      },
    ),
  )
  createEffect(
    on(
      () => workshop.session.summon?.at,
      (at) => {
        const summon = workshop.session.summon
        if (at !== undefined && summon !== null) invite(summon.step)
        // The facilitator took the call back, or it is over.
        if (at === undefined) setInvitation(null)
      },
      { defer: true },
    ),
  )
  createEffect(() => viewed() === invitation() && setInvitation(null))
  return {
    invitation,
    accept: () => {
      const step = invitation()
      if (step !== null) goTo(step)
    },
    decline: () => setInvitation(null),
  }
}
