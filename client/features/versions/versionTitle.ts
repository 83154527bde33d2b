import type { Round, Version } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'

const reveals = ['collect', 'rate', 'swot', 'prioritise'] as const

/** What people call a version: the name somebody gave it, or what it was kept before. */
export function versionTitle(
  version: Version,
  t: Text,
  rounds: readonly Pick<Round, 'openedAt'>[] = [],
): string {
  const { restored } = version
  if (version.reason !== 'restore')
    return [titleOfKept(version, t), roundOf(version, t, rounds)].filter(Boolean).join(', ')
  if (!restored) return t('shell.versions.beforeBack', t('shell.versions.unnamed'))
  const title = titleOfKept(restored, t)
  return t(restored.isUndo ? 'shell.versions.beforeUndo' : 'shell.versions.beforeBack', title)
}

/** The same of a version that a person saved or that was kept before a reveal. */
export function titleOfKept(
  { name, reason }: { readonly name: string; readonly reason: string },
  t: Text,
): string {
  if (reason !== 'reveal') return name === '' ? t('shell.versions.unnamed') : name
  const activity = reveals.find((one) => one === name)
  return t(`shell.versions.before.${activity ?? 'other'}`)
}

/** Reveals come once a round: from the second round on, twins are told apart by its number. */
function roundOf(
  { reason, name, at }: Version,
  t: Text,
  rounds: readonly Pick<Round, 'openedAt'>[],
): string | null {
  if (reason !== 'reveal' || rounds.length < 2 || (name !== 'rate' && name !== 'prioritise'))
    return null
  const before = rounds.filter(({ openedAt }) => openedAt <= at).length
  return t('common.round', Math.max(1, before))
}
