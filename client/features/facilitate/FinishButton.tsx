import { createSignal, Show } from 'solid-js'
import { activities } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { turnMyself } from '../../workshop/ownTurn.ts'
import { usePanelStanding } from '../../workshop/usePanelStanding.ts'
import { createCommand } from './createCommand.ts'

/** Where the way of the group ends: finishes the workshop, and opens it again. */
export function FinishButton(props: {
  /** Nothing else on the screen is the next thing to do. */
  readonly isMain: boolean
}) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const [isAsked, setAsked] = createSignal(false)
  const panel = usePanelStanding()
  const isFinished = () => Boolean(workshop.session.finished)
  /** What people answered and nobody has seen: closing hides it for good unless it is revealed later. */
  const unseen = () => [
    ...activities
      .filter((activity) => {
        const state = workshop.activity(activity)
        return activity === 'collect' ? state === 'private' : state === 'open'
      })
      .map((activity) => t(`activities.name.${activity}`)),
    ...(panel().isOwn && panel().state === 'open' ? [t('finish.ask.customers')] : []),
  ]
  const text = () =>
    [
      t('finish.ask.text'),
      unseen().length > 0 && t('finish.ask.unseen', unseen().join(', ')),
      // What waits for its batch, or comes late from a device that was offline: the lock keeps it on the desks.
      workshop.settings.anonymous && t('finish.ask.waiting'),
    ]
      .filter(Boolean)
      .join(' ')
  const finish = async () => {
    setAsked(false)
    const deed = () => command({ type: 'finishWorkshop', name: t('finish.version') })
    if (await turnMyself(workshop, 'finish', deed)) toast({ text: t('finish.done') })
  }
  const reopen = async () => {
    const deed = () => command({ type: 'reopenWorkshop' })
    if (await turnMyself(workshop, 'reopen', deed)) toast({ text: t('finish.reopened') })
  }
  return (
    <>
      <Show
        when={isFinished()}
        fallback={
          <Button
            variant={props.isMain ? 'primary' : 'plain'}
            aria-haspopup="dialog"
            onClick={() => setAsked(true)}
          >
            {t('finish.do')}
          </Button>
        }
      >
        <Button icon="undo" onClick={() => void reopen()}>
          {t('finish.reopen')}
        </Button>
      </Show>
      <ConfirmDialog
        open={isAsked()}
        title={t('finish.ask.title')}
        text={text()}
        confirmLabel={t('finish.do')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void finish()}
        onCancel={() => setAsked(false)}
      />
    </>
  )
}
