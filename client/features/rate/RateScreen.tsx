import { Match, onMount, Suspense, Switch } from 'solid-js'
import { MainWords, useText } from '../../i18n/i18n.tsx'
import { createFocusCatch } from '../../ui/createFocusCatch.ts'
import { fetchAhead } from '../../ui/fetchAhead.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { useView } from '../../ui/view.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCards } from './createCards.ts'
import { RateCards } from './RateCards.tsx'
import styles from './RateScreen.module.css'
import { Finished, NotOpen } from './laterScreens.ts'
import { RatingTable } from './laterTable.ts'
import { whyNotOpen } from './whyNotOpen.ts'

/**
 * The step Rate: cards to answer, or their list. Nothing here tells anything about others except how
 * many people are done (SPEC P1).
 */
export function RateScreen() {
  const workshop = useWorkshop()
  const view = useView()
  const t = useText()
  const cards = createCards(workshop)
  createFocusCatch(() => whyNotOpen(workshop))
  onMount(() => fetchAhead(Finished.preload, NotOpen.preload, RatingTable.preload))
  // A phone does without the second typeface: the first card must come fast over a poor connection.
  if (matchMedia('(min-width: 601px)').matches) loadVoice()
  return (
    <div class={styles.screen} data-plain-voice>
      <Switch fallback={<RateCards cards={cards} />}>
        <Match when={whyNotOpen(workshop) !== null}>
          <MainWords>
            <Suspense>
              <NotOpen />
            </Suspense>
          </MainWords>
        </Match>
        <Match when={view() === 'list'}>
          <div class={styles.list}>
            <VisuallyHidden>
              <h1>{t('rate.list.title')}</h1>
            </VisuallyHidden>
            <Suspense>
              <RatingTable />
            </Suspense>
          </div>
        </Match>
      </Switch>
    </div>
  )
}
