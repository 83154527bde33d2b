import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontUse } from '../../shared/domain/map/draw/fontUse.ts'

/** Brings the typefaces of the poster along in the file, so that it looks alike in every viewer. */
export interface FontShelf {
  /** `@font-face` rules with the fonts in them; empty for what cannot be read. */
  facesFor(use: readonly FontUse[]): string
}

interface Subset {
  readonly name: 'latin' | 'latin-ext'
  readonly range: string
  /** Whether a text needs it. */
  readonly isNeeded: (letters: string) => boolean
}

const hasLatinExt =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2c60-\u2c7f\ua720-\ua7ff]/u

const subsets: readonly Subset[] = [
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    isNeeded: () => true,
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
    isNeeded: (letters) => hasLatinExt.test(letters),
  },
]

/** Optical sizes only upright: the poster sets italics at the size the plain file is drawn for. */
const typefaces = {
  ui: { name: 'Hanken Grotesk', file: 'hanken-grotesk', weights: '100 900', axis: 'wght' },
  voice: { name: 'Newsreader', file: 'newsreader', weights: '200 800', axis: 'opsz' },
} as const

/**
 * Reads each font once, when first asked for. A font that is not installed is left out, and that is
 * reported once.
 *
 * @param read the file of a package, e.g. `@fontsource-variable/newsreader/files/….woff2`; throws when it is missing
 */
export function createFontShelf(
  report: (problem: string, cause: unknown) => void,
  read: (file: string) => Buffer = readFromPackages,
): FontShelf {
  const known = new Map<string, string | null>()
  const load = (file: string): string | null => {
    try {
      return read(file).toString('base64')
    } catch (error) {
      report('a font is missing, so exported maps do without it', error)
      return null
    }
  }
  const base64Of = (file: string): string | null => {
    const kept = known.get(file)
    if (kept !== undefined) return kept
    const read = load(file)
    known.set(file, read)
    return read
  }
  const face = ({ family, isItalic }: FontUse, subset: Subset): string => {
    const { name, file, weights, axis } = typefaces[family]
    const style = isItalic ? 'italic' : 'normal'
    const cut = isItalic ? 'wght' : axis
    const data = base64Of(
      `@fontsource-variable/${file}/files/${file}-${subset.name}-${cut}-${style}.woff2`,
    )
    if (data === null) return ''
    return `@font-face{font-family:'${name}';font-style:${style};font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${subset.range}}`
  }
  return {
    facesFor: (use) =>
      use
        .flatMap((cut) =>
          subsets
            .filter(({ isNeeded }) => isNeeded(cut.letters))
            .map((subset) => face(cut, subset)),
        )
        .join(''),
  }
}

function readFromPackages(file: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(file))
}
