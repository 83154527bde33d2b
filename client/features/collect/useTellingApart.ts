import { cutGraphemes, tidyLine } from '../../../shared/domain/text.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useCollect } from './collectContext.tsx'
import { useFacts } from './useFacts.ts'

/** So much of a note tells two of one title apart, in graphemes. */
const noteLength = 60

/**
 * What stands under a touchpoint where one is chosen by its title: stage, owner and how much hangs on it. Where
 * others of that title read the same, also who added it, then how its note begins, then its place in the stage.
 * `least`: how many of these stand there in any case.
 */
export function useTellingApart(): (
  of: Touchpoint,
  among: readonly Touchpoint[],
  least?: number,
) => string {
  const collect = useCollect()
  const t = useText()
  const facts = useFacts()
  const author = ({ author: id }: Touchpoint): string => {
    const name = collect.workshop.roster[id ?? '']?.name
    return name ? t('merge.facts.by', name) : ''
  }
  const note = ({ note: words }: Touchpoint): string => cutGraphemes(tidyLine(words), noteLength)
  const place = ({ id, stage }: Touchpoint): string => {
    const all = collect.workshop.touchpointsOf(stage)
    return t('merge.facts.place', all.findIndex((one) => one.id === id) + 1)
  }
  const stage = (one: Touchpoint): string => collect.stageName(one.stage)
  return (of, among, least = 0) => {
    const twins = among.filter(({ id, title }) => id !== of.id && same(title, of.title))
    const more = [author, note, place]
    for (let count = least; ; count++) {
      const line = lineOf([stage, facts, ...more.slice(0, count)])
      const isAlone = twins.every((twin) => line(twin) !== line(of))
      if (isAlone || count === more.length) return line(of)
    }
  }
}

const lineOf = (parts: readonly ((of: Touchpoint) => string)[]) => (of: Touchpoint) =>
  parts
    .map((part) => part(of))
    .filter((words) => words !== '')
    .join(' · ')

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
