import type { EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import { own } from '../../../shared/domain/own.ts'
import type { InitiativeStatus } from '../../../shared/domain/priority/initiative.ts'
import type { Emotion } from '../../../shared/domain/rating/rating.ts'
import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type {
  ChannelKind,
  Decision,
  Reach,
  Tag,
} from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { useFormat, Text } from '../../i18n/i18n.tsx'
import type { RescuedKind } from '../../workshop/rescue/rescued.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** In whose words a change is told, and by whose names. */
export interface Wording {
  readonly t: Text
  readonly format: ReturnType<typeof useFormat>
  readonly workshop: Workshop
}

interface Line {
  readonly label: string
  /** Empty when the field says nothing. */
  readonly text: string
}

/** One field of a rescued record in words; what it refers to is called by its name of today. */
export function valueWords(
  kind: RescuedKind,
  field: string,
  value: unknown,
  wording: Wording,
): Line {
  const { t, format } = wording
  const number = typeof value === 'number' ? format.number(value) : ''
  switch (field) {
    case 'note':
      return { label: t('terms.word.note'), text: String(value) }
    case 'stage':
      return { label: t('terms.word.stage'), text: namesOf('stages', [value], wording) }
    case 'department':
      return { label: t('terms.word.department'), text: namesOf('departments', [value], wording) }
    case 'channels':
      return { label: t('terms.word.channels'), text: namesOf('channels', value, wording) }
    case 'touchpoints':
      return { label: t('rescue.field.about'), text: titlesOf('touchpointsById', value, wording) }
    case 'findings':
      return { label: t('rescue.kind.findings'), text: titlesOf('findingsById', value, wording) }
    case 'reach':
      return {
        label: t('terms.word.reach'),
        text: value ? t(`terms.reach.${value as Reach}`) : '',
      }
    case 'tags':
      return {
        label: t('terms.word.tags'),
        text: (value as Tag[]).map((tag) => t(`terms.tag.${tag}`)).join(', '),
      }
    case 'decision':
      return {
        label: t('rescue.field.decision'),
        text: value ? t(`terms.decision.${value as Decision}`) : '',
      }
    case 'quadrant':
      return {
        label: t('rescue.field.quadrant'),
        text: t(`terms.quadrant.${value as SwotQuadrant}`),
      }
    case 'kind':
      return {
        label: t('rescue.field.kind'),
        text:
          kind === 'channels'
            ? t(`terms.channel.${value as ChannelKind}`)
            : t(`terms.evidence.${value as EvidenceKind}`),
      }
    case 'status':
      return {
        label: t('terms.word.status'),
        text: t(`terms.status.${value as InitiativeStatus}`),
      }
    case 'due':
      return { label: t('terms.word.due'), text: value ? format.date(String(value)) : '' }
    case 'date':
      return { label: t('rescue.field.date'), text: value ? format.date(String(value)) : '' }
    case 'owner':
      return { label: t('terms.word.owner'), text: String(value) }
    case 'applicable':
    case 'measurable':
    case 'feasible':
      return { label: t(`prioritise.plan.${field}`), text: value ? t('rescue.yes') : '' }
    case 'decides':
      return { label: t('rate.decides'), text: value === true ? t('rescue.yes') : '' }
    case 'emotion':
      return {
        label: t('common.measure.emotion'),
        text: value === null ? '' : t(`common.emotion.${String(value) as `${Emotion}`}`),
      }
    case 'expectation':
    case 'experience':
    case 'impact':
    case 'effort':
      return { label: t(`common.measure.${field}`), text: number }
    case 'volume':
    case 'expected':
    case 'baseline':
    case 'target':
    case 'actual':
      return { label: t(`rescue.field.${field}`), text: number }
    default:
      return { label: t(`rescue.field.${field as 'text'}`), text: String(value ?? '') }
  }
}

function namesOf(
  list: 'stages' | 'departments' | 'channels',
  ids: unknown,
  { workshop }: Wording,
): string {
  const wanted = ids as readonly unknown[]
  return workshop[list]()
    .filter(({ id }) => wanted.includes(id))
    .map(({ name }) => name)
    .join(', ')
}

function titlesOf(
  list: 'touchpointsById' | 'findingsById',
  ids: unknown,
  { workshop }: Wording,
): string {
  return (ids as readonly string[])
    .map((id) => {
      const record = own(workshop[list] as Readonly<Record<string, object>>, id)
      return record && ('title' in record ? record.title : 'text' in record ? record.text : null)
    })
    .filter(Boolean)
    .join(', ')
}
