import type { Accessor } from 'solid-js'
import type { JourneyMap } from '../../../shared/domain/map/journeyMap.ts'
import { shortDay } from '../../../shared/domain/map/numbers.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'

/** A finding or an initiative of the whole journey, in words. */
export interface LooseEntry {
  readonly id: string
  readonly title: string
  /** What it is: quick win, initiative or finding. */
  readonly kind: string
  readonly isQuickWin: boolean
  /** Owner and day of an initiative, quadrant of a finding; may be empty. */
  readonly line: string
}

/** Quick wins first, then other initiatives, then findings. Needs the languages' context. */
export function createLooseEntries(map: Accessor<JourneyMap>): Accessor<readonly LooseEntry[]> {
  const t = useText()
  const { language } = useLanguage()
  const initiatives = (): readonly LooseEntry[] =>
    map().loose.initiatives.map(({ initiative, isQuickWin }) => {
      const { id, title, owner, due, department } = initiative
      const name = owner || map().departments.find((one) => one.id === department)?.name || ''
      const day = due === null ? '' : shortDay(language(), due)
      const kind = t(isQuickWin ? 'terms.word.quickWin' : 'map.list.initiative')
      return {
        id,
        title,
        kind,
        isQuickWin,
        line: mapWords(language()).initiativeLine(name, day),
      }
    })
  const findings = (): readonly LooseEntry[] =>
    map().loose.findings.map(({ id, text, quadrant }) => ({
      id,
      title: text,
      kind: t('map.list.finding'),
      isQuickWin: false,
      line: t(`terms.quadrant.${quadrant}`),
    }))
  return () => [...initiatives(), ...findings()]
}
