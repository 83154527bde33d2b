import type { MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'

/**
 * What was counted on, how it is done and the gap, as a sentence with its people; `null` where one of
 * the three is not told. Where not everybody answered both questions each figure has its own n: the
 * gap is of those who gave both, so it need not be the difference of the two means.
 */
export function createGapSentence(): (touchpoint: MapTouchpoint, gapN: number) => string | null {
  const t = useText()
  const format = useFormat()
  const people = (n: number): string => t('terms.count.people', n)
  return ({ expectation, experience, gap, n }, gapN) => {
    if (expectation.mean === null || experience.mean === null || gap === null) return null
    const [expected, experienced] = [
      format.number(expectation.mean, 1),
      format.number(experience.mean, 1),
    ]
    if (gapN === n)
      return t('map.drawer.sentence', expected, experienced, format.signed(gap), people(n))
    return t(
      'map.drawer.sentenceApart',
      `*${expected}* (n ${format.number(expectation.n)})`,
      `*${experienced}* (n ${format.number(experience.n)})`,
      format.signed(gap),
      people(gapN),
    )
  }
}
