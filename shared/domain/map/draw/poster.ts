import { headlineOf, summarise, type Summary } from '../headline.ts'
import type { MarkKind } from '../layout/marks.ts'
import { balanceLines, wrapLines } from '../layout/wrap.ts'
import { longDay, plain, signed } from '../numbers.ts'
import { horizontal, linesNode, strokeNode, textNode, type Part, type Sheet } from './brush.ts'
import { drawMark } from './marks.ts'
import type { DrawNode } from './node.ts'
import type { Font } from '../layout/measure.ts'

/** What stands around the map when it leaves the screen. Sizes in px, not scaled. */

const sizes = { eyebrow: 19, headline: 52, lede: 24, fact: 42, small: 15.5, foot: 14.5 } as const

const factWidth = 196

function ui(size: number, weight = 400): Font {
  return { family: 'ui', size, weight }
}

function voice(size: number, weight = 400): Font {
  return { family: 'voice', size, weight }
}

/** Journey, result as a sentence, and the figures to take away. */
export function drawHeader(sheet: Sheet, { width }: { readonly width: number }): Part {
  const { map, words } = sheet
  const summary = summarise(map)
  const facts = factsOf(sheet, summary)
  const factsWidth = facts.length * factWidth
  const isWide = width > factsWidth + 700
  const room = isWide ? width - factsWidth - 60 : width
  const wrap = (text: string, font: Font, max: number) =>
    wrapLines(text, room, { widthOf: (line) => sheet.measure(line, font), max })
  const headline = voice(sizes.headline, 480)
  const lede = voice(sizes.lede)
  const title = balanceLines(map.goal === '' ? headlineOf(map, words) : map.goal, room, {
    widthOf: (line) => sheet.measure(line, headline),
    max: 2,
  })
  const text = wrap(ledeOf(sheet, summary), lede, 3)
  const titleTop = 26 + sizes.headline
  const ledeTop = titleTop + (title.length - 1) * 56 + 46
  const textBottom = ledeTop + (text.length - 1) * 33
  const factsTop = isWide ? Math.max(60, textBottom - 78) : textBottom + 60
  const factsX = isWide ? width - factsWidth : 0
  return {
    nodes: [
      textNode(
        sheet,
        `${words.poster.journey}: ${map.title}`,
        { x: 0, y: sizes.eyebrow },
        {
          font: ui(sizes.eyebrow),
          fill: 'ink-3',
        },
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
        drawFact(sheet, fact, { x: factsX + i * factWidth, y: factsTop }),
      ),
    ],
    bottom: Math.max(textBottom, factsTop + 74) + 34,
  }
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
  { x, y }: { x: number; y: number },
): readonly DrawNode[] {
  const small = ui(sizes.small)
  const lines = wrapLines(fact.label, factWidth - 26, {
    widthOf: (line) => sheet.measure(line, small),
    max: 3,
  })
  return [
    textNode(sheet, fact.figure, { x, y }, { font: voice(sizes.fact, 480), fill: 'ink' }),
    strokeNode(sheet, horizontal(y + 14, x, x + factWidth - 26), { colour: 'line', width: 1 }),
    ...linesNode(sheet, lines, { x, y: y + 36, lineHeight: 20 }, { font: small, fill: 'ink-2' }),
  ]
}

/** How to read it, what the marks mean, where it comes from. */
export function drawFooter(sheet: Sheet, { width, top }: { width: number; top: number }): Part {
  const { map, words, language } = sheet
  const font = ui(sizes.foot)
  const column = Math.min(760, Math.max(320, width * 0.4))
  const keyX = Math.min(column + 56, width * 0.45)
  const sourceX = keyX + 320
  const wrap = (text: string, room: number) =>
    wrapLines(text, room, { widthOf: (line) => sheet.measure(line, font), max: 9 })
  const how = wrap(`${words.poster.howToRead} ${words.poster.howToReadText}`, keyX - 56)
  const round =
    map.round.revealedAt === null
      ? ''
      : `${words.poster.round(map.round.name || words.poster.roundName(map.round.number), longDay(language, map.round.revealedAt))} `
  const source = wrap(`${round}${words.poster.rules}`, Math.max(240, width - sourceX))
  const first = top + 30
  const style = (fill: 'ink-2' | 'ink-3') => ({ font, fill })
  const lineHeight = 21
  return {
    nodes: [
      strokeNode(sheet, horizontal(top, 0, width), { colour: 'ink', width: 2 }),
      ...linesNode(sheet, how, { x: 0, y: first, lineHeight }, style('ink-2')),
      ...keyNodes(sheet, { x: keyX, y: first }),
      ...linesNode(sheet, source, { x: sourceX, y: first, lineHeight }, style('ink-3')),
    ],
    bottom: first + Math.max(how.length, source.length, 4) * lineHeight,
  }
}

function keyNodes(sheet: Sheet, at: { x: number; y: number }): readonly DrawNode[] {
  const { key } = sheet.words
  const rows: readonly (readonly [MarkKind, string])[] = [
    ['truth', key.truth],
    ['win', key.win],
    ['pain', key.pain],
    ['good', key.good],
  ]
  return rows.flatMap(([kind, text], i) => {
    const y = at.y + i * 24
    const mark = { kind, x: at.x + (kind === 'win' ? 4 : 9), y: y + (kind === 'win' ? 5 : -5) }
    return [
      ...drawMark({ ...mark, size: kind === 'win' ? 0.8 : 1 }, sheet.palette),
      textNode(sheet, text, { x: at.x + 28, y }, { font: ui(sizes.foot), fill: 'ink-2' }),
    ]
  })
}
