import { en } from '../../../shared/domain/template/library/en.ts'
import { it } from '../../../shared/domain/template/library/it.ts'
import { pl } from '../../../shared/domain/template/library/pl.ts'
import { kpis, type LibraryWords } from '../../../shared/domain/template/library/structure.ts'
import { sv } from '../../../shared/domain/template/library/sv.ts'
import { unitWords } from '../../../shared/domain/template/library/units.ts'
import type { Kpi, Language } from '../../../shared/domain/workshop.ts'

/** A KPI as the library offers it. */
export type LibraryKpi = Pick<Kpi, 'name' | 'unit' | 'better'>

const words: Readonly<Record<Language, LibraryWords>> = { en, pl, sv, it }

/** What a stage is usually measured by, in the workshop's language; stages of one's own get the whole library. */
export function libraryFor(stage: string, language: Language): readonly LibraryKpi[] {
  const usual = kpis.filter((kpi) => kpi.stage === stage)
  return (usual.length > 0 ? usual : kpis).map((kpi) => ({
    name: words[language].kpis[kpi.id],
    unit: unitWords[language][kpi.unit],
    better: kpi.better,
  }))
}
