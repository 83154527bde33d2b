import { createSignal, type Accessor } from 'solid-js'
import type { PanelState } from '../../../shared/domain/customer/panel.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'

/**
 * Asks customers, stops, or shows what they said; a refusal is told in words. Asked without `until` (Unix ms
 * by the server's clock) they have no deadline.
 */
export function useSetPanel(): {
  readonly set: (state: PanelState, until?: number | null) => Promise<void>
  readonly isBusy: Accessor<boolean>
} {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const [isBusy, setBusy] = createSignal(false)
  const set = async (state: PanelState, until: number | null = null): Promise<void> => {
    setBusy(true)
    const answer = await workshop.command({
      type: 'setPanel',
      state,
      ...(until !== null && { until }),
    })
    setBusy(false)
    if (!isFailure(answer)) return
    const isForNothing = answer.failed === 'doesNotFit' && state === 'revealed'
    const text = isForNothing ? t('customers.panel.nobody') : t(`errors.${answer.failed}`)
    toast({ tone: 'bad', text })
  }
  return { set, isBusy }
}
