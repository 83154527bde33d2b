import type { Step } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'

/** "Next step: Rate"; without the step at the end of the way. */
export function moveWords(t: Text, way: 'previous' | 'next', to: Step | undefined): string {
  const words = t(`facilitate.${way}`)
  return to === undefined ? words : t('common.fieldOf', words, t(`common.step.${to}`))
}
