import type { FigureId } from './figureIds.ts'
import { useText } from './i18n.tsx'

/** Leads from a figure to how it is worked out, in a page of its own, so that nobody loses their place. */
export function MethodLink(props: { readonly figure: FigureId }) {
  const t = useText()
  return (
    <a href={`/methods#${props.figure}`} target="_blank" rel="noopener">
      {t('figures.method')}
    </a>
  )
}
