import type { Columns } from './columns.ts'
import type { Look } from './look.ts'
import type { Font, Measure } from './measure.ts'
import { wrapLines } from './wrap.ts'

/** Stage names and the customer's sentences; `lineHeight` is between lines of a sentence. */
export interface Bands {
  readonly nameFont: Font
  readonly saysFont: Font
  readonly lineHeight: number
  readonly stages: readonly { readonly name: string; readonly says: readonly string[] }[]
  readonly bottom: number
}

/** Names on one line, sentences on two at most; the band is as high as its longest sentence. */
export function placeBands(
  columns: Columns,
  unplaced: string,
  { look, measure }: { readonly look: Look; readonly measure: Measure },
): Bands {
  const k = look.scale
  const nameFont: Font = { family: 'voice', size: look.stageSize * k, weight: 550 }
  const saysFont: Font = { family: 'voice', size: 14 * k, weight: 400, isItalic: true }
  const stages = columns.stages.map(({ stage, width }) => {
    const fit = (text: string, font: Font, max: number) =>
      wrapLines(text, width - 4 * k, { widthOf: (line) => measure(line, font), max })
    const name = stage.id === '' ? unplaced : stage.name
    return { name: fit(name, nameFont, 1).join(''), says: fit(stage.subtitle, saysFont, 2) }
  })
  const lineHeight = 16 * k
  const most = Math.max(0, ...stages.map(({ says }) => says.length))
  const bottom = (look.bandHeight - 16) * k + Math.max(0, most - 1) * lineHeight
  return { nameFont, saysFont, lineHeight, stages, bottom }
}
