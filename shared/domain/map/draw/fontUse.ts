import type { Font } from '../layout/measure.ts'
import type { DrawNode } from './node.ts'
import type { Palette } from './palette.ts'

/** What a drawing sets in one cut of one typeface; `letters` has each of its letters once, in no order. */
export interface FontUse {
  readonly family: Font['family']
  readonly isItalic: boolean
  readonly letters: string
}

/** Every cut a drawing uses, so that a file brings no more than it needs. */
export function fontUseOf(root: DrawNode, palette: Palette): readonly FontUse[] {
  const cuts = (['ui', 'voice'] as const).flatMap((family) =>
    [false, true].map((isItalic) => ({ family, isItalic, letters: new Set<string>() })),
  )
  const visit = ({ attrs, children }: DrawNode): void => {
    const cut = cuts.find(
      ({ family, isItalic }) =>
        attrs['font-family'] === palette[family] && isItalic === (attrs['font-style'] === 'italic'),
    )
    for (const child of children) {
      if (typeof child !== 'string') visit(child)
      else for (const letter of child) cut?.letters.add(letter)
    }
  }
  visit(root)
  return cuts
    .filter(({ letters }) => letters.size > 0)
    .map((cut) => ({ ...cut, letters: [...cut.letters].join('') }))
}
