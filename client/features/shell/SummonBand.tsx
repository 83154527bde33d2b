import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Following } from './createFollowing.ts'

/** "The facilitator asks everyone to Collect": waits politely while somebody writes. */
export function SummonBand(props: { readonly following: Following }) {
  const t = useText()
  return (
    <Show when={props.following.invitation()}>
      {(step) => (
        <Banner
          band
          icon="people"
          title={t('shell.summon.title', t(`common.step.${step()}`))}
          actions={
            <>
              <Button variant="quiet" onClick={() => props.following.decline()}>
                {t('shell.summon.stay')}
              </Button>
              <Button variant="primary" onClick={() => props.following.accept()}>
                {t('shell.summon.go')}
              </Button>
            </>
          }
        />
      )}
    </Show>
  )
}
