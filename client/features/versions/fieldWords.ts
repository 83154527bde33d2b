import type {
  ComparedList,
  ComparedRecord,
} from '../../../shared/domain/version/compareWorkshops.ts'
import type { About, Settings } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { Names } from './names.ts'
import { createValueWords, type Format } from './valueWords.ts'

/** How one field is named and its values are worded. */
export interface FieldWords {
  readonly label: string
  /** `null` = its values say nothing to people. */
  readonly word: ((value: never, names: Names) => string) | null
}

type FieldsOf<T> = { readonly [Field in Exclude<keyof T, 'id'>]: FieldWords }

/** Words of every field there is: one that is forgotten does not compile. */
export interface AllFieldWords {
  readonly about: FieldsOf<About>
  readonly settings: FieldsOf<Settings>
  readonly lists: { readonly [List in ComparedList]: FieldsOf<ComparedRecord<List>> }
}

export function createFieldWords(t: Text, format: Format): AllFieldWords {
  const say = createValueWords(t, format)
  const text = (label: string): FieldWords => ({ label, word: say.text })
  const flag = (label: string): FieldWords => ({ label, word: say.flag })
  const number = (label: string): FieldWords => ({ label, word: say.number })
  const merged: FieldWords = { label: t('versions.field.merged'), word: null }
  const moved: FieldWords = { label: t('versions.field.moved'), word: null }
  const author: FieldWords = { label: t('versions.field.author'), word: say.person }
  const stage: FieldWords = { label: t('terms.word.stage'), word: say.stage }
  const department: FieldWords = { label: t('terms.word.department'), word: say.department }
  const touchpoints: FieldWords = { label: t('versions.part.touchpoints'), word: say.touchpoints }
  const date: FieldWords = { label: t('collect.detail.date'), word: say.day }
  const source = text(t('collect.detail.source'))
  return {
    about: {
      title: text(t('frame.name')),
      goal: text(t('frame.goal')),
      language: text(t('home.create.language')),
      segments: { label: t('frame.segments.title'), word: say.words },
    },
    settings: {
      anonymous: flag(t('frame.settings.anonymous')),
      departmentsClosed: flag(t('frame.settings.closed')),
      authorsOnly: flag(t('frame.settings.authorsOnly')),
      shuffleCards: flag(t('frame.settings.shuffle')),
      dotBudget: number(t('frame.settings.dotBudget')),
      dotsPerItem: number(t('frame.settings.dotsPerItem')),
      minutes: { label: t('frame.agenda.title'), word: null },
      crosshair: {
        label: t('pictures.worth.crosshair.label'),
        word: (value: Settings['crosshair']) => t(`pictures.worth.crosshair.${value ?? 'mean'}`),
      },
      nextReview: {
        label: t('pictures.review.choose'),
        word: (value: Settings['nextReview']) => say.day(value ?? null),
      },
    },
    lists: {
      stages: {
        name: text(t('frame.stages.name')),
        subtitle: text(t('frame.stages.subtitle')),
        customerGoal: text(t('frame.stages.customerGoal')),
        ourGoal: text(t('frame.stages.ourGoal')),
        volume: number(t('frame.stages.volume')),
        position: moved,
      },
      departments: {
        name: text(t('frame.departments.name')),
        colour: { label: t('frame.departments.colour'), word: say.colour },
        expected: number(t('frame.departments.people')),
        position: moved,
      },
      channels: {
        name: text(t('frame.channels.name')),
        kind: { label: t('frame.channels.kind'), word: say.channelKind },
        position: moved,
      },
      personas: {
        name: text(t('frame.persona.name')),
        description: text(t('versions.field.description')),
        position: moved,
      },
      kpis: {
        stage,
        name: text(t('frame.kpi.name')),
        unit: text(t('frame.kpi.unit')),
        better: { label: t('versions.field.better'), word: say.better },
        baseline: number(t('frame.kpi.baseline')),
        target: number(t('frame.kpi.target')),
        actual: number(t('versions.field.actual')),
        date,
        source,
        position: moved,
      },
      touchpoints: {
        title: text(t('collect.detail.titleField')),
        note: text(t('terms.word.note')),
        stage,
        position: moved,
        channels: { label: t('terms.word.channels'), word: say.channels },
        reach: { label: t('terms.word.reach'), word: say.reach },
        department: { label: t('terms.word.owner'), word: say.department },
        tags: { label: t('terms.word.tags'), word: say.tags },
        decision: { label: t('versions.field.decision'), word: say.decision },
        author,
        into: merged,
        merged,
        different: { label: t('versions.field.different'), word: null },
      },
      evidence: {
        touchpoint: { label: t('common.word.touchpoint'), word: say.touchpoint },
        kind: { label: t('collect.detail.kind'), word: say.evidenceKind },
        text: text(t('collect.detail.text')),
        source,
        date,
        until: { label: t('evidence.field.until'), word: date.word },
        count: number(t('evidence.field.count')),
        survey: { label: t('customers.import.name'), word: null },
        status: { label: t('terms.word.status'), word: say.evidenceStatus },
        author,
      },
      comments: {
        target: { label: t('versions.field.about'), word: say.touchpoint },
        text: text(t('versions.field.text')),
        author,
        at: { label: t('collect.detail.date'), word: say.moment },
        replyTo: { label: t('comments.field.replyTo'), word: null },
        mentions: { label: t('comments.field.mentions'), word: null },
        edited: flag(t('comments.edited')),
        resolved: flag(t('comments.field.resolved')),
      },
      findings: {
        text: text(t('versions.field.text')),
        quadrant: { label: t('versions.field.quadrant'), word: say.quadrant },
        touchpoints,
        origin: { label: t('versions.field.origin'), word: say.origin },
        reason: text(t('versions.field.reason')),
        position: moved,
        author,
      },
      initiatives: {
        title: text(t('collect.detail.titleField')),
        findings: { label: t('versions.part.findings'), word: say.findings },
        touchpoints,
        department,
        owner: text(t('terms.word.owner')),
        due: { label: t('terms.word.due'), word: say.day },
        status: { label: t('terms.word.status'), word: say.status },
        applicable: flag(t('prioritise.plan.applicable')),
        measurable: flag(t('prioritise.plan.measurable')),
        feasible: flag(t('prioritise.plan.feasible')),
        measure: text(t('prioritise.plan.measure')),
        position: moved,
        author,
      },
    },
  }
}
