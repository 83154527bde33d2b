import { createMemo, For, Show, type JSX } from 'solid-js'
import { crosshairs } from '../../../shared/domain/rating/crosshair.ts'
import {
  importancePerformanceQuadrants,
  type ImportancePerformanceQuadrant,
} from '../../../shared/domain/rating/importancePerformance.ts'
import { worthIt } from '../../../shared/domain/rating/worthIt.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda } from './createAgenda.ts'
import { GoodPractices } from './GoodPractices.tsx'
import styles from './Pictures.module.css'
import { TouchpointLine } from './TouchpointLine.tsx'
import worth from './WorthIt.module.css'
import { WorthItChart } from './WorthItChart.tsx'

interface WorthItProps {
  readonly agenda: Agenda
  readonly onOpen: (id: string) => void
}

/** Expectation against experience: where work pays, where money could be saved, what is worth copying. */
export function WorthIt(props: WorthItProps) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const isPhone = createMedia(phone)
  const crosshair = () => workshop.settings.crosshair ?? 'mean'
  const chart = createMemo(() =>
    worthIt(
      props.agenda.shown.touchpoints().map(({ id }) => id),
      props.agenda.shown.tallies(),
      crosshair(),
    ),
  )
  /** The number of a touchpoint in the chart is its place in the journey. */
  const placeOf = createMemo(
    () => new Map(workshop.touchpoints().map(({ id }, index) => [id, index + 1])),
  )
  const of = (quadrant: ImportancePerformanceQuadrant) =>
    chart().placed.filter((one) => one.quadrant === quadrant)
  const line = (id: string, action?: JSX.Element) => (
    <TouchpointLine
      id={id}
      place={placeOf().get(id) ?? 0}
      tallies={props.agenda.shown.tallies()}
      onOpen={props.onOpen}
    >
      {action}
    </TouchpointLine>
  )
  return (
    <section aria-labelledby="worth-title">
      <h1 class={`voice ${styles.title}`} id="worth-title">
        {t('pictures.worth.title')}
      </h1>
      <p class={styles.lead}>
        {t('pictures.worth.lead')} <MethodLink figure="importance" />
      </p>
      <div class={styles.tools}>
        <Show
          when={workshop.canWrite('frame')}
          fallback={<p class="meta">{t(`pictures.worth.crosshair.${crosshair()}`)}</p>}
        >
          <Segmented
            wide={isPhone()}
            label={t('pictures.worth.crosshair.label')}
            options={crosshairs.map((value) => ({
              value,
              label: t(`pictures.worth.crosshair.${value}`),
            }))}
            value={crosshair()}
            onChange={(value) => workshop.frame.setSettings({ crosshair: value })}
          />
        </Show>
        <Show when={chart().at}>
          {(at) => (
            <p class="meta num">
              {t(
                'pictures.worth.crosshair.at',
                format.number(at().importance, 1),
                format.number(at().experience, 1),
              )}
            </p>
          )}
        </Show>
      </div>
      <div class={worth.two}>
        <Show when={chart().at} fallback={<p>{t('pictures.worth.none')}</p>}>
          {(at) => <WorthItChart chart={chart()} at={at()} placeOf={placeOf()} />}
        </Show>
        <div class={worth.lists}>
          <For each={importancePerformanceQuadrants.filter((quadrant) => of(quadrant).length > 0)}>
            {(quadrant) => (
              <section>
                <h2 class={worth.cap}>{t(`pictures.worth.quadrant.${quadrant}`)}</h2>
                <ul class={worth.list}>
                  <For each={of(quadrant)}>{({ id }) => line(id)}</For>
                </ul>
              </section>
            )}
          </For>
          <Show when={chart().notPlaced.length > 0}>
            <p class="meta">{t('pictures.worth.notPlaced', chart().notPlaced.length)}</p>
          </Show>
        </div>
      </div>
      <h2 class={styles.cap}>{t('pictures.worth.save.title')}</h2>
      <p class={styles.lead}>{t('pictures.worth.save.lead')}</p>
      <Show
        when={chart().overDelivered.length > 0}
        fallback={<p class="meta">{t('pictures.worth.save.none')}</p>}
      >
        <ul class={worth.list}>
          <For each={chart().overDelivered}>{(id) => line(id)}</For>
        </ul>
      </Show>
      <GoodPractices tallies={props.agenda.shown.tallies()} line={line} />
    </section>
  )
}
