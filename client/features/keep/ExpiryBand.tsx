import { createSignal, Show } from 'solid-js'
import type { Store } from 'solid-js/store'
import { isNear, nearnessOf, type Keeping } from '../../../shared/domain/keeping.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { WithKeeping } from './WithKeeping.tsx'

/** Tells facilitators that nobody works here and everything is about to go, and lets them keep it. */
export function ExpiryBand() {
  return <WithKeeping>{(keeping) => <Band keeping={keeping} />}</WithKeeping>
}

function Band(props: { readonly keeping: Store<Keeping> }) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const workshop = useWorkshop()
  const [isBusy, setBusy] = createSignal(false)
  const days = () => props.keeping.deleteAfterDays ?? 0
  const now = Date.now()
  const title = (at: number): string => {
    const nearness = nearnessOf(at, now)
    if (nearness === 'over') return t('expiry.over')
    return nearness === 'later'
      ? t('expiry.title', format.date(at, 'long'))
      : t(`expiry.${nearness}`, format.time(at))
  }
  const keepOn = async (): Promise<void> => {
    setBusy(true)
    const answer = await workshop.command({ type: 'setRetention', days: days() })
    setBusy(false)
    toast(
      isFailure(answer)
        ? { tone: 'bad', text: t(`errors.${answer.failed}`) }
        : { text: t('expiry.kept', days()) },
    )
  }
  return (
    <Show when={isNear(props.keeping, now) && props.keeping.deleteAt}>
      {(at) => (
        <Banner
          band
          tone="warn"
          icon="clock"
          title={title(at())}
          text={t('expiry.text')}
          actions={
            <Button disabled={isBusy()} onClick={() => void keepOn()}>
              {t('expiry.do', days())}
            </Button>
          }
        />
      )}
    </Show>
  )
}
