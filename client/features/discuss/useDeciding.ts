import { cutGraphemes, textLimits } from '../../../shared/domain/text.ts'
import type { Decision } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Finding } from '../../../shared/domain/swot/finding.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { AgendaItem } from './createAgenda.ts'
import { useSuggestedFinding, type DecidedQuadrant } from './useSuggestedFinding.ts'

/** The quadrant a decision belongs to; `null` for keeping as is and looking closer. */
export function quadrantOf(decision: Decision | null): DecidedQuadrant | null {
  return decision === 'weakness' || decision === 'strength' ? decision : null
}

/** The finding of a quadrant that tells about a touchpoint, if there is one. */
export function findingOf(
  findings: readonly Finding[],
  quadrant: DecidedQuadrant,
  touchpoint: string,
): Finding | undefined {
  return findings.find((one) => one.quadrant === quadrant && one.touchpoints.includes(touchpoint))
}

/**
 * Notes what the group decides. A weakness or strength goes on the SWOT board in the same step, and goes from it
 * again with the decision, unless somebody worded it or votes on findings have begun. Needs an owner.
 */
export function useDeciding(): (item: AgendaItem, decision: Decision) => void {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const suggested = useSuggestedFinding()
  const { findings } = workshop.board
  const add = (item: AgendaItem, quadrant: DecidedQuadrant): boolean => {
    const { id } = item.touchpoint
    if (!workshop.canWrite('board') || findingOf(workshop.findings(), quadrant, id)) return false
    findings.add({
      text: cutGraphemes(suggested(item, quadrant), textLimits.sentence),
      quadrant,
      touchpoints: [id],
      origin: 'person',
      reason: '',
      author: workshop.settings.anonymous ? null : workshop.me().id,
    })
    return true
  }
  const withdraw = (item: AgendaItem, quadrant: DecidedQuadrant): void => {
    const found = findingOf(workshop.findings(), quadrant, item.touchpoint.id)
    const isUntouched =
      found?.text === cutGraphemes(suggested(item, quadrant), textLimits.sentence) &&
      found.touchpoints.length === 1 &&
      workshop.activity('swot') === 'closed'
    if (found && isUntouched) findings.remove(found.id)
  }
  return (item, decision) => {
    const before = item.touchpoint.decision
    const next = before === decision ? null : decision
    const [left, come] = [quadrantOf(before), quadrantOf(next)]
    let isAdded = false
    // One change, so that one undo takes back both.
    workshop.touchpointActions.onBoard(() => {
      if (left !== null) withdraw(item, left)
      workshop.touchpointActions.patch(item.touchpoint.id, { decision: next })
      isAdded = come !== null && add(item, come)
    })
    if (!isAdded) return
    toast({
      text: t('discuss.decide.swotAdded'),
      action: { label: t('common.do.undo'), run: () => void workshop.undo.undo() },
    })
  }
}
