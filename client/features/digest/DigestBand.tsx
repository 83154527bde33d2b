import { useLocation } from '@solidjs/router'
import { onMount, Show } from 'solid-js'
import type { Digest } from '../../../shared/domain/digest/digest.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { useToast } from '../../ui/Toast.tsx'
import { shortDigest } from './shortDigest.ts'

interface DigestBandProps {
  readonly digest: Digest
  /** Unix ms of this device. */
  readonly since: number
  readonly onShow: () => void
  readonly onDone: () => void
}

/** "Since 20 Nov, 14:20: 5 new touchpoints, 2 things for you": what changed, in one line. */
export function DigestBand(props: DigestBandProps) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const location = useLocation()
  const isPhone = createMedia(phone)
  // A band would push the card from under the thumb.
  const isInTheWay = () => isPhone() && location.pathname.endsWith('/rate')
  const since = () => t('digest.since', format.moment(props.since))
  const words = () => shortDigest(props.digest, t).join(' · ')
  const show = (): void => {
    props.onDone()
    props.onShow()
  }
  onMount(() => {
    if (isInTheWay())
      toast({
        topic: 'digest',
        text: `${since()}: ${words()}`,
        action: { label: t('digest.show'), icon: 'history', run: show },
      })
  })
  return (
    <Show when={!isInTheWay()}>
      <Banner
        band
        icon="history"
        title={since()}
        text={words()}
        actions={
          <>
            <Button variant="quiet" onClick={() => props.onDone()}>
              {t('shell.brief.done')}
            </Button>
            <Button aria-haspopup="dialog" onClick={show}>
              {t('digest.show')}
            </Button>
          </>
        }
      />
    </Show>
  )
}
