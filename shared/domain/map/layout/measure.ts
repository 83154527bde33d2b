/** How a line is set. `size` in px. */
export interface Font {
  readonly family: 'ui' | 'voice'
  readonly size: number
  readonly weight: number
  readonly isItalic?: boolean
}

/** Width of a line in px; geometry takes it as a parameter so that it stays pure. */
export type Measure = (text: string, font: Font) => number

/** Advance widths in thousandths of the size, measured in the two typefaces at regular weight. */
const sans: readonly (readonly [number, string])[] = [
  [170, "'"],
  [220, '()'],
  [230, 'ijı'],
  [240, '!,.:;{}'],
  [250, 'Ił'],
  [260, ' []|‘’'],
  [270, 'l'],
  [290, '`'],
  [330, '-·'],
  [340, '"f'],
  [350, 't'],
  [390, '„'],
  [400, '*'],
  [410, '_r–'],
  [420, '/'],
  [440, '“”'],
  [450, '\\'],
  [470, 'sz«»'],
  [500, 'LŁ'],
  [510, 'g'],
  [520, '?cvxy'],
  [530, 'k'],
  [540, 'ae'],
  [550, 'JP^hnu'],
  [560, '0123456789$+<=>S~€−×'],
  [570, 'F'],
  [580, 'Zoø'],
  [590, 'ETbdpqđ'],
  [600, 'BRY'],
  [630, 'Kß'],
  [640, 'AX'],
  [660, 'UV'],
  [670, '…'],
  [680, 'DHN'],
  [690, '&'],
  [700, '#C'],
  [730, 'G'],
  [750, '%OwØ'],
  [770, 'Q'],
  [830, 'm'],
  [840, 'M'],
  [870, '@æ'],
  [900, 'Æ'],
  [930, 'œ'],
  [960, 'W'],
  [1020, 'Œ'],
  [1060, '—'],
]

const serif: readonly (readonly [number, string])[] = [
  [180, "'"],
  [230, ' .|‘’'],
  [240, ','],
  [250, '!j·'],
  [270, ':l'],
  [280, '();iłı'],
  [290, '[]{}'],
  [330, '-'],
  [340, '"'],
  [350, 'I'],
  [360, 'ft'],
  [390, '*/\\'],
  [400, 'Jr'],
  [410, '_“”„'],
  [420, 's'],
  [460, '«'],
  [470, 'cz'],
  [480, '?»'],
  [490, 'e–'],
  [500, '`'],
  [510, 'ag'],
  [560, 'SxyŁ'],
  [570, 'kov'],
  [580, '+<=>^bqu~−×ø'],
  [590, 'h'],
  [600, '0123456789#$dnp€'],
  [610, 'F'],
  [620, 'L'],
  [630, 'Pß'],
  [640, 'đ'],
  [650, 'Z'],
  [660, 'B—'],
  [670, 'E'],
  [680, '…'],
  [700, 'RY'],
  [710, 'CV'],
  [720, 'T'],
  [730, 'AX'],
  [760, '&K'],
  [770, 'DGæ'],
  [780, 'N'],
  [790, 'Uw'],
  [800, '%OQ'],
  [820, 'Ø'],
  [830, 'H'],
  [880, 'm'],
  [890, 'œ'],
  [900, '@'],
  [1020, 'MW'],
  [1050, 'Æ'],
  [1090, 'Œ'],
]

const widths = { ui: tableOf(sans), voice: tableOf(serif) }

/**
 * Width of `text` from tables of the two typefaces, so that server and screen place every label
 * alike. Letters with marks are as wide as their base; unknown letters count as 0.6 of the size,
 * wide scripts and symbols as 1. Kerning is ignored, which errs to the safe side.
 */
export const measureByTable: Measure = (text, font) => {
  const table = widths[font.family]
  let sum = 0
  for (const letter of text.normalize('NFD')) sum += table.get(letter) ?? unknownWidth(letter)
  return (sum * stretch(font) * font.size) / 1000
}

/** How much wider common fallbacks set a line; DejaVu, the widest of them, and its bold. */
const fallbackStretch = { ui: 1.2, voice: 1.22, bold: 1.1 } as const

/** Room for `text` in the typeface or, where a viewer lacks it, in a fallback: the wider of both. */
export const measureWithFallback: Measure = (text, font) => {
  const bold = font.weight > 500 ? fallbackStretch.bold : 1
  return measureByTable(text, font) * fallbackStretch[font.family] * bold
}

function unknownWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0
  return letter.codePointAt(0)! >= 0x1100 ? 1000 : 600
}

/** Bold is a little wider; the serif's italic is narrower. */
function stretch({ family, weight, isItalic }: Font): number {
  if (isItalic) return 0.91
  const heavier = Math.max(0, weight - 400)
  return 1 + heavier * (family === 'ui' ? 0.00008 : 0.00026)
}

function tableOf(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([width, letters]) => [...letters].map((l) => [l, width] as const)))
}
