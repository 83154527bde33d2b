import { comparedLists, type Differences } from '../../../shared/domain/version/compareWorkshops.ts'
import type { Text } from '../../i18n/i18n.tsx'

type Lists = Differences['lists']

/**
 * One sentence of what bringing the version back does: "3 entries come back (Touchpoints: 3), 2
 * entries go (Findings: 1, Comments: 1)." What goes is told by its kind, because nobody can see what
 * is in a sum.
 */
export function summaryOf({ about, settings, brief, lists }: Differences, t: Text): string {
  const parts = comparedLists.flatMap((name) => partOf(lists, name, t))
  const sum = (of: 'added' | 'removed' | 'changed'): number =>
    parts.reduce((total, part) => total + part[of], 0)
  const kinds = (of: 'added' | 'removed'): string => {
    const told = parts.filter((part) => part[of] > 0)
    return told.map((part) => `${part.label}: ${part[of]}`).join(', ')
  }
  const inFrame = [about, settings, brief].filter((part) => part !== null).length
  const [back, gone, changed] = [sum('added'), sum('removed'), sum('changed') + inFrame]
  const said = [
    ...(back > 0 ? [`${t('versions.back', back)} (${kinds('added')})`] : []),
    ...(gone > 0 ? [`${t('versions.gone', gone)} (${kinds('removed')})`] : []),
    ...(changed > 0 ? [t('versions.changed', changed)] : []),
  ]
  return said.length > 0 ? `${said.join(', ')}.` : t('versions.same')
}

function partOf(lists: Lists, name: keyof Lists, t: Text) {
  const { added, removed, changed } = lists[name]
  return {
    label: t(`versions.part.${name}`),
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  }
}
