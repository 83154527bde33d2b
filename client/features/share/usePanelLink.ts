import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { linkWords } from '../../i18n/panelWords.ts'
import { untilWords } from '../../i18n/untilWords.ts'
import { createNow } from '../../ui/createNow.ts'
import { serverOffset } from '../../workshop/serverTime.ts'
import { usePanelStanding } from '../../workshop/usePanelStanding.ts'

const tickMs = 15_000

/**
 * Whether the customers' link works now, in a sentence that follows the clock. Needs an owner.
 *
 * @param isDeadlineTold until when stands beside it already
 */
export function usePanelLink(isDeadlineTold = false): () => string {
  const t = useText()
  const { language } = useLanguage()
  const standing = usePanelStanding()
  const tick = createNow(tickMs)
  const now = () => Math.max(tick(), Date.now())
  return () => {
    const { until } = standing()
    const words =
      until === null || isDeadlineTold
        ? ''
        : untilWords(t, language(), until - serverOffset(), now())
    return linkWords(t, standing(), words)
  }
}
