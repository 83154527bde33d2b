import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Call } from './createCall.ts'

interface CallBandProps {
  readonly call: Call
  /** Taken; the item is in front now. */
  readonly onGone: () => void
}

/** "The facilitator asks everyone to look at …": waits while somebody writes about another item. */
export function CallBand(props: CallBandProps) {
  const t = useText()
  const workshop = useWorkshop()
  const touchpoint = () => workshop.touchpointsById[props.call.waiting() ?? ''] ?? null
  return (
    <Show when={touchpoint()}>
      {(called) => (
        <Banner
          band
          icon="people"
          title={t('discuss.called.title', called().title)}
          text={t('discuss.called.kept')}
          actions={
            <>
              <Button variant="quiet" onClick={() => props.call.decline()}>
                {t('shell.summon.stay')}
              </Button>
              <Button
                variant="primary"
                onClick={() => {
                  props.call.accept()
                  props.onGone()
                }}
              >
                {t('shell.summon.go')}
              </Button>
            </>
          }
        />
      )}
    </Show>
  )
}
