import { Show } from 'solid-js'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createFigures } from './createFigures.ts'
import { headlineOf, type ExperienceVerdict } from './headline.ts'
import styles from './Item.module.css'

/** The result in a sentence or two, above every drawing of it. */
export function Headline(props: { readonly tally: Tally | null }) {
  const t = useText()
  const figures = createFigures()
  const workshop = useWorkshop()
  const nameOf = (id: string): string =>
    workshop.departments().find((department) => department.id === id)?.name ?? id
  const headline = () => headlineOf(props.tally)
  const say = (verdict: ExperienceVerdict): string => {
    switch (verdict.kind) {
      case 'tooFew':
        return t('discuss.experience.tooFew', verdict.n)
      case 'apart':
        return t(
          'discuss.experience.apart',
          nameOf(verdict.highest.department),
          figures.mean(verdict.highest.experience),
          nameOf(verdict.lowest.department),
          figures.mean(verdict.lowest.experience),
          figures.mean(verdict.range),
        )
      case 'split':
      case 'splitInside':
        return t(`discuss.experience.${verdict.kind}`)
      case 'short':
      case 'over':
        return t(`discuss.experience.${verdict.kind}`, figures.signed(verdict.gap))
      case 'close':
        return t(
          'discuss.experience.close',
          figures.mean(verdict.experience),
          figures.mean(verdict.range),
        )
      case 'mean':
        return t(
          'discuss.experience.mean',
          figures.mean(verdict.experience),
          figures.agreement(verdict.agreement),
        )
    }
  }
  return (
    <p class={`voice ${styles.headline}`}>
      <Show when={headline().expectation}>
        {(expectation) => <>{t(`discuss.expectation.${expectation()}`)} </>}
      </Show>
      {say(headline().experience)}
    </p>
  )
}
