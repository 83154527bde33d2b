import type { ChannelKind, Reach, Tag } from '../touchpoint/touchpoint.ts'

/** Units of key figures; each language has its own word or sign for them. */
export type Unit =
  'percent' | 'position' | 'pieces' | 'money' | 'ofFive' | 'minutes' | 'hours' | 'days'

/** What is the same in every language: ids, places and kinds. The words stand beside it, per language. */
export interface TemplateStructure {
  /** In journey order. `volume`: customers entering per month; an example to be replaced, `null` = none. */
  readonly stages: readonly { readonly id: string; readonly volume: number | null }[]
  readonly channels: readonly { readonly id: string; readonly kind: ChannelKind }[]
  readonly departments: readonly { readonly id: string }[]
  readonly personas: readonly { readonly id: string }[]
  readonly kpis: readonly KpiStructure[]
  /** In journey order inside each stage. */
  readonly touchpoints: readonly TouchpointStructure[]
}

/** A key figure; `stage` is an id of the structure's stages. */
export interface KpiStructure {
  readonly id: string
  readonly stage: string
  readonly unit: Unit
  readonly better: 'higher' | 'lower'
}

/** A touchpoint; `stage`, `channels` and `department` are ids of the same structure. */
export interface TouchpointStructure {
  readonly id: string
  readonly stage: string
  readonly channels: readonly string[]
  readonly reach: Reach
  readonly department: string | null
  readonly tags?: readonly Tag[]
}

/** Words of one stage: what we call it, what the customer says there, and what each side wants. */
export interface StageWords {
  readonly name: string
  /** In the customer's voice, without quotation marks. */
  readonly subtitle: string
  readonly customerGoal: string
  readonly ourGoal: string
}

type Ids<Entries extends readonly { readonly id: string }[]> = Entries[number]['id']

/** All words of one language for structure `S`: a missing or a surplus one does not compile. */
export interface TemplateWords<S extends TemplateStructure> {
  /** Goal of the journey; an example to be replaced. */
  readonly goal: string
  /** Names of customer groups. */
  readonly segments: readonly string[]
  readonly stages: Readonly<Record<Ids<S['stages']>, StageWords>>
  readonly channels: Readonly<Record<Ids<S['channels']>, string>>
  readonly departments: Readonly<Record<Ids<S['departments']>, string>>
  readonly personas: Readonly<
    Record<Ids<S['personas']>, { readonly name: string; readonly description: string }>
  >
  readonly kpis: Readonly<Record<Ids<S['kpis']>, string>>
  readonly touchpoints: Readonly<Record<Ids<S['touchpoints']>, string>>
}
