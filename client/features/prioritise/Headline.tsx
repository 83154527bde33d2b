import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createErased } from '../../workshop/createErased.ts'
import { estimatesBehind, headlineOf } from './headline.ts'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './PrioritiseScreen.module.css'

/** The result in one sentence, and how many estimates carry it. */
export function Headline() {
  const model = usePrioritise()
  const t = useText()
  const workshop = useWorkshop()
  const erasedIn = createErased(workshop)
  const erased = () => erasedIn('prioritise', workshop.session.round)
  const tallies = () =>
    model.ranked().flatMap(({ initiative }) => model.tallyOf(initiative.id) ?? [])
  return (
    <header class={styles.head}>
      <h1 class={`voice ${styles.title}`}>{headlineOf(model.ranked(), t)}</h1>
      <p class="meta">
        {estimatesBehind(tallies(), t)} {t('prioritise.means.shade')}
        <Show when={erased() > 0}> {t('figures.erased', erased())}</Show>
      </p>
    </header>
  )
}
