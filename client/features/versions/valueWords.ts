import type { EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import type { InitiativeStatus } from '../../../shared/domain/priority/initiative.ts'
import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type {
  ChannelKind,
  Decision,
  Reach,
  Tag,
} from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Text, useFormat } from '../../i18n/i18n.tsx'
import type { Names } from './names.ts'

export type Format = ReturnType<typeof useFormat>

/** Values of fields as people say them. */
export function createValueWords(t: Text, format: Format) {
  const nothing = t('versions.value.nothing')
  const quoted = (text: string): string => t('versions.value.quoted', text)
  const all = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : nothing)
  const named =
    (find: (names: Names, id: string) => string | null) =>
    (id: string | null, names: Names): string =>
      id === null ? nothing : quoted(find(names, id) ?? t('versions.value.unknown'))
  const namedAll =
    (find: (names: Names, id: string) => string | null) =>
    (ids: readonly string[], names: Names): string =>
      all(ids.map((id) => quoted(find(names, id) ?? t('versions.value.unknown'))))
  return {
    text: (text: string): string => (text === '' ? nothing : quoted(text)),
    words: (words: readonly string[]): string => all(words.map(quoted)),
    flag: (value: boolean): string => t(value ? 'versions.value.yes' : 'versions.value.no'),
    number: (value: number | null): string => (value === null ? nothing : exact(value, format)),
    day: (day: string | null): string => (day === null ? nothing : format.date(day)),
    moment: (at: number): string => format.moment(at),
    colour: (colour: number): string => t('frame.departments.colourNumber', colour),
    stage: named((names, id) => names.stage(id)),
    department: named((names, id) => names.department(id)),
    touchpoint: named((names, id) => names.touchpoint(id)),
    person: named((names, id) => names.person(id)),
    channels: namedAll((names, id) => names.channel(id)),
    touchpoints: namedAll((names, id) => names.touchpoint(id)),
    findings: namedAll((names, id) => names.finding(id)),
    channelKind: (kind: ChannelKind): string => t(`terms.channel.${kind}`),
    better: (better: 'higher' | 'lower'): string => t(`frame.kpi.${better}`),
    reach: (reach: Reach | null): string => (reach ? t(`terms.reach.${reach}`) : nothing),
    tags: (tags: readonly Tag[]): string => all(tags.map((tag) => t(`terms.tag.${tag}`))),
    decision: (one: Decision | null): string => (one ? t(`terms.decision.${one}`) : nothing),
    evidenceKind: (kind: EvidenceKind): string => t(`terms.evidence.${kind}`),
    evidenceStatus: (status: 'kept' | 'rejected'): string =>
      t(status === 'kept' ? 'versions.field.kept' : 'collect.detail.rejected'),
    quadrant: (quadrant: SwotQuadrant): string => t(`terms.quadrant.${quadrant}`),
    origin: (origin: 'votes' | 'person'): string =>
      t(origin === 'votes' ? 'swot.fromVotes' : 'prioritise.plan.noFindings'),
    status: (status: InitiativeStatus): string => t(`terms.status.${status}`),
  }
}

/** As many decimals as it has, up to three. */
function exact(value: number, format: Format): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return format.number(value, Math.min(3, decimals))
}
