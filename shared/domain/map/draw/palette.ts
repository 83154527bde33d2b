/**
 * Colours and typefaces of the drawing. On screen they are the custom properties of the page; a
 * file that leaves the page carries the values of the light or the dark sheet themselves (a test
 * keeps them equal to the page's).
 */
const names = [
  'sheet',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'on-ink',
  'accent',
  'accent-soft',
  'data-e',
  'data-p',
  'data-short',
  'data-short-soft',
  'data-over',
  'data-over-soft',
  'v-m2',
  'v-m1',
  'v-0',
  'v-p1',
  'v-p2',
  'v-band-over',
  'v-band-short',
  'mark-truth',
  'mark-pain',
  'mark-good',
  'mark-win',
  'mark-win-fill',
  'mark-customer',
  'dept-1',
  'dept-2',
  'dept-3',
  'dept-4',
  'dept-5',
  'dept-6',
  'dept-7',
  'dept-8',
  'dept-9',
  'dept-10',
  'on-dept',
] as const
export type ColourName = (typeof names)[number]

/** Colours and font families of one medium: page variables on screen, plain values in a file. */
export interface Palette {
  readonly colours: Readonly<Record<ColourName, string>>
  readonly ui: string
  readonly voice: string
}

/** Follows the page: its theme, its fonts. */
export const screenPalette: Palette = {
  colours: fromNames((name) => `var(--${name})`),
  ui: 'var(--font-ui)',
  voice: 'var(--font-voice)',
}

const faces = {
  ui: '"Hanken Grotesk", ui-sans-serif, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  voice: 'Newsreader, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif',
}

const light =
  '#FEFDFA #EFECE3 #E2DDD1 #8B8577 #1C1B18 #4D4A43 #676358 #FEFDFA #0B6848 #E1EDE5 ' +
  '#596273 #1C1B18 #B4452C #EFCFC4 #1F6694 #CBDFEC #A2361F #BA5D3E #857F72 #4283AF #1A5A86 ' +
  '#D3E2EC #F1D9CF #1C1B18 #A2361F #1A5A86 #8A6100 #E7B53C #8B2F73 ' +
  '#1A47A8 #BB5629 #377B75 #A05CA2 #103751 #7A3604 #552530 #3F1674 #596345 #382B09 #FFFFFF'

const dark =
  '#201F1B #2A2924 #38362F #857F72 #F1EEE6 #C6C1B5 #A19B8D #1A1916 #6CC79F #1F342A ' +
  '#A3ADBF #F1EEE6 #E58A6B #54291C #75B2DC #1D3A4E #EE8563 #D49078 #A09A8C #86B6D6 #6FB5E6 ' +
  '#22394A #4A2B21 #F1EEE6 #EE8563 #6FB5E6 #E9BE57 #A97A12 #E08CC8 ' +
  '#C3B7FA #E2A185 #61CFC0 #EFD0F7 #5A8FCA #F9CB8D #CB747E #938AA9 #B6E5BC #B1834B #161613'

/** Paper, for files and print. */
export const lightPalette: Palette = { colours: fromValues(light), ...faces }
/** The same ink drawing on a dark sheet. */
export const darkPalette: Palette = { colours: fromValues(dark), ...faces }

function fromValues(values: string): Palette['colours'] {
  const list = values.split(' ')
  return fromNames((_, i) => list[i] ?? '')
}

function fromNames(valueOf: (name: ColourName, i: number) => string): Palette['colours'] {
  return Object.fromEntries(
    names.map((name, i) => [name, valueOf(name, i)] as const),
  ) as unknown as Palette['colours'] // reason: fromEntries forgets the keys it was given
}

/** Colour of a mean emotion −2..+2. */
export function emotionColour(value: number): ColourName {
  if (value <= -1) return 'v-m2'
  if (value < -0.25) return 'v-m1'
  if (value <= 0.25) return 'v-0'
  return value < 1 ? 'v-p1' : 'v-p2'
}

/** Colour of a department's place 1..10 in the palette; places beyond start again. */
export function departmentColour(place: number): ColourName {
  const kept = (((Math.round(place) - 1) % 10) + 10) % 10
  return names[names.indexOf('dept-1') + kept]!
}
