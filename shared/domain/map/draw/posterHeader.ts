import { headlineOf, summarise, type Summary } from '../headline.ts'
import { balanceLines, wrapLines } from '../layout/wrap.ts'
import { plain, signed } from '../numbers.ts'
import { horizontal, linesNode, strokeNode, textNode, type Part, type Sheet } from './brush.ts'
import type { DrawNode } from './node.ts'
import type { Font } from '../layout/measure.ts'

/** What stands over the map when it leaves the screen. Sizes in px, not scaled. */

const sizes = { eyebrow: 19, headline: 52, lede: 24, fact: 42, small: 15.5 } as const

const eyebrowLine = 26
const factGap = 26
const leastFactWidth = 196

function ui(size: number, weight = 400): Font {
  return { family: 'ui', size, weight }
}

function voice(size: number, weight = 400): Font {
  return { family: 'voice', size, weight }
}

/** Journey, whose it is, result as a sentence, and the figures to take away. */
export function drawHeader(sheet: Sheet, { width }: { readonly width: number }): Part {
  const { map, words } = sheet
  const summary = summarise(map)
  const facts = factsOf(sheet, summary)
  const figures = facts.map(({ figure }) => sheet.measure(figure, voice(sizes.fact, 480)))
  const factWidth = Math.max(leastFactWidth, ...figures.map((figure) => figure + factGap))
  const factsWidth = facts.length * factWidth
  const isWide = width > factsWidth + 700
  const room = isWide ? width - factsWidth - 60 : width
  const wrap = (text: string, font: Font, max: number) =>
    wrapLines(text, room, { widthOf: (line) => sheet.measure(line, font), max })
  const headline = voice(sizes.headline, 480)
  const lede = voice(sizes.lede)
  const title = balanceLines(map.goal === '' ? headlineOf(map, words) : map.goal, room, {
    widthOf: (line) => sheet.measure(line, headline),
    max: 3,
  })
  const text = wrap(ledeOf(sheet, summary), lede, 3)
  const whole = eyebrowOf(sheet)
  // Over the figures there is room for one line, not for two.
  const eyebrow =
    sheet.measure(whole, ui(sizes.eyebrow)) <= width ? [whole] : wrap(whole, ui(sizes.eyebrow), 2)
  const titleTop = eyebrow.length * eyebrowLine + sizes.headline
  const ledeTop = titleTop + (title.length - 1) * 56 + 46
  const textBottom = ledeTop + (text.length - 1) * 33
  const factsTop = isWide ? Math.max(60, textBottom - 78) : textBottom + 60
  const factsX = isWide ? width - factsWidth : 0
  return {
    nodes: [
      ...linesNode(
        sheet,
        eyebrow,
        { x: 0, y: sizes.eyebrow, lineHeight: eyebrowLine },
        { font: ui(sizes.eyebrow), fill: 'ink-3' },
      ),
      ...linesNode(
        sheet,
        title,
        { x: 0, y: titleTop, lineHeight: 56 },
        { font: headline, fill: 'ink' },
      ),
      ...linesNode(
        sheet,
        text,
        { x: 0, y: ledeTop, lineHeight: 33 },
        { font: lede, fill: 'ink-2' },
      ),
      ...facts.flatMap((fact, i) =>
        drawFact(sheet, fact, {
          x: factsX + i * factWidth,
          y: factsTop,
          width: factWidth - factGap,
        }),
      ),
    ],
    bottom: Math.max(textBottom, factsTop + 94) + 24,
  }
}

/** The journey, and for whom it was drawn where that was told. */
function eyebrowOf({ map, words }: Sheet): string {
  const { poster } = words
  const { personas, segments } = map
  return [
    `${poster.journey}: ${map.title}`,
    ...(personas.length === 0 ? [] : [poster.personas(personas.join(', '), personas.length)]),
    ...(segments.length === 0 ? [] : [poster.segments(segments.join(', '))]),
  ].join(' · ')
}

function ledeOf(sheet: Sheet, summary: Summary): string {
  const { map, words } = sheet
  const counts = {
    touchpoints: summary.touchpoints,
    stages: map.stages.length,
    rated: summary.rated,
    quickWins: summary.quickWins,
  }
  if (!map.isRevealed) {
    const size = words.poster.size(counts)
    return map.goal === '' ? size : `${headlineOf(map, words)}. ${size}`
  }
  const first = map.goal === '' || summary.rated === 0 ? '' : `${headlineOf(map, words)}. `
  return `${first}${words.poster.summary(counts)}`
}

interface Fact {
  readonly figure: string
  readonly label: string
}

function factsOf({ language, words }: Sheet, summary: Summary): readonly Fact[] {
  const { poster } = words
  const { largestShortfall: worst, peakEnd } = summary
  const missing = summary.touchpoints - summary.rated
  if (summary.rated === 0) return []
  return [
    ...(worst === null
      ? []
      : [{ figure: signed(language, worst.gap!), label: poster.largestGap(worst.title) }]),
    {
      figure: poster.ratedOf(String(summary.rated), String(summary.touchpoints)),
      label: poster.rated(missing),
    },
    ...(peakEnd === null
      ? []
      : [
          {
            figure: signed(language, peakEnd.value),
            label: poster.peakEnd(signed(language, peakEnd.mean)),
          },
        ]),
    { figure: plain(language, summary.quickWins, 0), label: poster.quickWins(summary.quickWins) },
  ]
}

function drawFact(
  sheet: Sheet,
  fact: Fact,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly DrawNode[] {
  const small = ui(sizes.small)
  const lines = wrapLines(fact.label, width, {
    widthOf: (line) => sheet.measure(line, small),
    max: 4,
  })
  return [
    textNode(sheet, fact.figure, { x, y }, { font: voice(sizes.fact, 480), fill: 'ink' }),
    strokeNode(sheet, horizontal(y + 14, x, x + width), { colour: 'line', width: 1 }),
    ...linesNode(sheet, lines, { x, y: y + 36, lineHeight: 20 }, { font: small, fill: 'ink-2' }),
  ]
}
