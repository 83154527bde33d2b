import { createMemo, For, Show, type JSX } from 'solid-js'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import { suggestFindings } from '../../../shared/domain/swot/suggest.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Pictures.module.css'
import worth from './WorthIt.module.css'

interface GoodPracticesProps {
  readonly tallies: Readonly<Record<string, Tally>>
  /** A touchpoint as a line of a list, with what can be done about it. */
  readonly line: (id: string, action?: JSX.Element) => JSX.Element
}

/** What works: touchpoints people marked as good practice, and what the figures propose. People decide. */
export function GoodPractices(props: GoodPracticesProps) {
  const t = useText()
  const announce = useAnnounce()
  const workshop = useWorkshop()
  const marked = () => workshop.touchpoints().filter(({ tags }) => tags.includes('good'))
  const proposed = createMemo(() => {
    const done = suggestFindings(workshop.touchpoints(), props.tallies)
    const strong = done.filter(({ quadrant }) => quadrant === 'strength')
    return strong
      .map(({ touchpoint }) => touchpoint)
      .filter((id) => !workshop.touchpointsById[id]?.tags.includes('good'))
  })
  const mark = (id: string): void => {
    const touchpoint = workshop.touchpointsById[id]
    if (!touchpoint || touchpoint.tags.includes('good')) return
    // The button goes with its line: the focus goes to the list the touchpoint comes to.
    document.querySelector<HTMLElement>('#good-practices')?.focus()
    workshop.touchpointActions.patch(id, { tags: [...touchpoint.tags, 'good'] })
    announce(t('pictures.worth.good.marked', touchpoint.title))
  }
  return (
    <>
      <h2 class={styles.cap} id="good-practices" tabIndex={-1}>
        {t('pictures.worth.good.title')}
      </h2>
      <p class={styles.lead}>{t('pictures.worth.good.lead')}</p>
      <Show
        when={marked().length > 0}
        fallback={<p class="meta">{t('pictures.worth.good.none')}</p>}
      >
        <ul class={worth.list}>
          <For each={marked()}>{({ id }) => props.line(id)}</For>
        </ul>
      </Show>
      <Show when={proposed().length > 0}>
        <h3 class={worth.cap}>{t('pictures.worth.good.proposed')}</h3>
        <ul class={worth.list}>
          <For each={proposed()}>
            {(id) =>
              props.line(
                id,
                <Show when={workshop.canWrite('board')}>
                  <Button
                    icon="check"
                    aria-label={t(
                      'common.fieldOf',
                      t('pictures.worth.good.mark'),
                      workshop.touchpointsById[id]?.title ?? '',
                    )}
                    onClick={() => mark(id)}
                  >
                    {t('pictures.worth.good.mark')}
                  </Button>
                </Show>,
              )
            }
          </For>
        </ul>
      </Show>
    </>
  )
}
