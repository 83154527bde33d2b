import { useNavigate, useParams } from '@solidjs/router'
import { createEffect, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Missed } from './createMissed.ts'

interface MissedBandProps {
  readonly missed: Missed
  readonly onDone: () => void
}

/** "While you were offline: the group has gone on to Discuss. Rating: the results are shown." Goes when one is there. */
export function MissedBand(props: MissedBandProps) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const navigate = useNavigate()
  const params = useParams<{ step?: string }>()
  const isPhone = createMedia(phone)
  // A band would push the card from under the thumb.
  const isInTheWay = () => isPhone() && params.step === 'rate'
  const group = () => workshop.session.step
  const words = () => [
    ...(props.missed.step === null
      ? []
      : [t('activities.missed.step', t(`common.step.${group()}`))]),
    ...props.missed.revealed.map((activity) =>
      activity === 'collect'
        ? t('activities.missed.collect')
        : t('activities.missed.revealed', t(`activities.name.${activity}`)),
    ),
  ]
  const go = (): void => {
    props.onDone()
    navigate(`/w/${workshop.id}/${group()}`)
  }
  createEffect(() => props.missed.step !== null && params.step === group() && props.onDone())
  createEffect(() => {
    if (!isInTheWay()) return
    const way = { label: t('shell.summon.go'), icon: 'chevronRight' as const, run: go }
    toast({
      topic: 'missed',
      text: `${t('activities.missed.title')}: ${words().join(' ')}`,
      ...(props.missed.step !== null && { action: way }),
    })
    props.onDone()
  })
  return (
    <Show when={!isInTheWay()}>
      <Banner
        band
        icon="people"
        title={t('activities.missed.title')}
        text={words().join(' ')}
        actions={
          <>
            <Button variant="quiet" onClick={() => props.onDone()}>
              {t('shell.brief.done')}
            </Button>
            <Show when={props.missed.step !== null}>
              <Button variant="primary" onClick={go}>
                {t('shell.summon.go')}
              </Button>
            </Show>
          </>
        }
      />
    </Show>
  )
}
