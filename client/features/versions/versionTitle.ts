import type { Version } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'

const reveals = ['collect', 'rate', 'swot', 'prioritise'] as const

/** What people call a version: the name somebody gave it, or what it was kept before. */
export function versionTitle(version: Version, t: Text): string {
  const { restored } = version
  if (version.reason !== 'restore') return titleOfKept(version, t)
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
