import { useText } from '../../i18n/i18n.tsx'
import type { NamedRound } from './createShownRound.ts'

/** How a round is called: by its own name, or by its number. */
export function createRoundName(): (round: NamedRound) => string {
  const t = useText()
  return (round) => (round.name === '' ? t('discuss.round', round.number) : round.name)
}
