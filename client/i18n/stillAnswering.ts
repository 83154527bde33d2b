import type { Progress } from '../../shared/domain/workshop.ts'
import type { Text } from './i18n.tsx'

/** How many customers are still at it, whose form a reveal closes (SPEC PN64); empty for none. */
export function stillAnswering(t: Text, people: Progress | null): string {
  if (people === null || people.done >= people.of) return ''
  const [open, unbegun] = [people.of - people.done, people.of - people.started]
  return open === unbegun
    ? t('facilitate.stillAnswering.notBegun', open)
    : t('facilitate.stillAnswering.notDone', open, unbegun)
}
