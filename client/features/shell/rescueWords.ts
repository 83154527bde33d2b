/** A change that was not accepted, in words: for the list and for the clipboard. */
import type { Text } from '../../i18n/i18n.tsx'
import { pairsApart } from '../../workshop/rescue/pairsApart.ts'
import type { RescuedItem } from '../../workshop/rescue/rescue.ts'
import type { RescuedKind } from '../../workshop/rescue/rescued.ts'
import { valueWords, type Wording } from './rescueValues.ts'

export interface RescueWords {
  /** "Touchpoint", "Rating" … */
  readonly kind: string
  /** "written", "changed", "deleted". */
  readonly how: string
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
}

/** What is told of each kind besides its title, in this order. */
const told: Readonly<Partial<Record<RescuedKind, readonly string[]>>> = {
  stages: ['subtitle', 'customerGoal', 'ourGoal', 'volume'],
  departments: ['expected'],
  channels: ['kind'],
  personas: ['description'],
  kpis: ['stage', 'baseline', 'target', 'actual', 'unit', 'date', 'source'],
  touchpoints: ['note', 'stage', 'channels', 'reach', 'department', 'tags', 'decision'],
  drafts: ['note', 'stage', 'channels', 'reach', 'department', 'tags'],
  evidence: ['text', 'kind', 'source', 'date'],
  findings: ['quadrant', 'touchpoints'],
  initiatives: [
    'owner',
    'due',
    'status',
    'department',
    'measure',
    'touchpoints',
    'findings',
    'applicable',
    'measurable',
    'feasible',
  ],
  comments: ['text'],
  ratings: ['expectation', 'experience', 'emotion', 'decides'],
  estimates: ['impact', 'effort'],
}

/** One change in words, as it would be called today. */
export function rescueWords(item: RescuedItem, wording: Wording): RescueWords {
  const { t } = wording
  return {
    kind: t(`rescue.kind.${item.kind}`),
    how: t(`rescue.how.${howOf(item)}`),
    title: titleOf(item, wording),
    lines: item.value === null ? [] : linesOf(item, wording),
  }
}

/** All changes as text to paste anywhere: a paragraph each. */
export function rescueText(items: readonly RescuedItem[], wording: Wording): string {
  const head = `${wording.workshop.about.title}: ${wording.t('rescue.list')}`
  const paragraphs = items.map((item) => {
    const { kind, how, title, lines } = rescueWords(item, wording)
    return [`${kind} (${how}): ${title}`, ...lines.map((line) => `${line.label}: ${line.text}`)]
  })
  return [[head], ...paragraphs].map((lines) => lines.join('\n')).join('\n\n')
}

function howOf({ kind, value, fields }: RescuedItem): 'added' | 'changed' | 'removed' {
  if (value === null) return 'removed'
  const isAlwaysThere = kind === 'about' || kind === 'settings' || kind === 'brief'
  return fields === null && !isAlwaysThere ? 'added' : 'changed'
}

function titleOf(item: RescuedItem, { t, workshop }: Wording): string {
  const { kind, id } = item
  if (kind === 'brief') return workshop.about.title
  if (kind === 'about') return workshop.about.title
  if (kind === 'settings') return settingWords(id, t)
  return item.title || t('rescue.untitled')
}

function linesOf(item: RescuedItem, wording: Wording): RescueWords['lines'] {
  const { kind, id, fields, value } = item
  const { t, format } = wording
  if (kind === 'dots') return [{ label: t('rescue.kind.dots'), text: format.number(Number(value)) }]
  if (kind === 'brief') return line(t('rescue.field.text'), String(value))
  if (kind === 'about') return line(aboutWords(id, t), plain(value))
  if (kind === 'settings') return line(t('rescue.kind.settings'), settingValue(value, wording))
  const record = value as Readonly<Record<string, unknown>>
  const isContactless = kind === 'ratings' && Object.values(record).every((one) => one === null)
  if (isContactless) return line(t('rescue.kind.ratings'), t('rate.state.noContact'))
  const names = (told[kind] ?? []).filter((name) => fields === null || fields.includes(name))
  const lines = names.flatMap((name) => {
    const { label, text } = valueWords(kind, name, record[name], wording)
    if (text !== '') return [{ label, text }]
    return fields === null ? [] : [{ label, text: t('terms.word.none') }]
  })
  if (fields?.includes('into') === true)
    lines.push(...line(t('merge.do'), t(record.into === undefined ? 'rescue.no' : 'rescue.yes')))
  const apart = pairsApart(item)
    .map((other) => wording.workshop.touchpointsById[other]?.title)
    .filter((title) => title !== undefined)
  if (apart.length > 0) lines.push(...line(t('merge.likely.keepBoth'), apart.join(', ')))
  const isMoved = fields?.includes('position') === true
  return isMoved ? [...lines, ...line(t('rescue.field.place'), t('rescue.field.moved'))] : lines
}

function line(label: string, text: string): RescueWords['lines'] {
  return [{ label, text }]
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function aboutWords(field: string, t: Text): string {
  if (field === 'goal') return t('rescue.field.goal')
  if (field === 'segments') return t('rescue.field.segments')
  return field === 'language' ? t('common.language') : t('rescue.field.title')
}

function settingWords(field: string, t: Text): string {
  if (field === 'anonymous') return t('frame.settings.anonymous')
  if (field === 'departmentsClosed') return t('frame.settings.closed')
  if (field === 'authorsOnly') return t('frame.settings.authorsOnly')
  if (field === 'shuffleCards') return t('frame.settings.shuffle')
  if (field === 'dotBudget') return t('frame.settings.dotBudget')
  return field === 'dotsPerItem' ? t('frame.settings.dotsPerItem') : t('frame.agenda.title')
}

function settingValue(value: unknown, { t, format }: Wording): string {
  if (typeof value === 'boolean') return value ? t('rescue.yes') : t('rescue.no')
  if (typeof value === 'number') return format.number(value)
  const minutes = Object.values((value ?? {}) as Readonly<Record<string, number>>)
  return t(
    'terms.count.minutes',
    minutes.reduce((sum, one) => sum + one, 0),
  )
}
