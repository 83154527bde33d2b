import { createMemo, For, Show } from 'solid-js'
import { stageFlow } from '../../../shared/domain/customer/stageFlow.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Kpi.module.css'

/** How many customers enter each stage, go on and drop off. What is not known is said, never counted as 0. */
export function FlowTable() {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const flow = createMemo(() => stageFlow(workshop.stages().map(({ volume }) => volume)))
  const hasVolumes = () => workshop.stages().some(({ volume }) => volume !== null)
  const isLast = (at: number) => at === workshop.stages().length - 1
  const unknown = (at: number) => t(isLast(at) ? 'kpi.flow.last' : 'kpi.flow.noData')
  return (
    <section class={styles.part}>
      <h3 class={styles.title} id="kpi-flow">
        {t('kpi.flow.title')}
      </h3>
      <Show when={hasVolumes()} fallback={<p class="meta">{t('kpi.flow.none')}</p>}>
        <div class={styles.scroll}>
          <table class={styles.flow} aria-labelledby="kpi-flow">
            <thead>
              <tr>
                <th scope="col">{t('terms.word.stage')}</th>
                <th scope="col">{t('kpi.flow.enter')}</th>
                <th scope="col">{t('kpi.flow.goOn')}</th>
                <th scope="col">{t('kpi.flow.dropOff')}</th>
                <th scope="col">{t('kpi.flow.lost')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={workshop.stages()}>
                {(stage, at) => (
                  <tr>
                    <th scope="row" class="voice" lang={lang()}>
                      {stage.name}
                    </th>
                    <td class="num">
                      {stage.volume === null ? t('kpi.flow.noData') : format.number(stage.volume)}
                    </td>
                    <Show
                      when={flow().steps[at()]}
                      fallback={
                        <td colSpan={3} class={styles.unknown}>
                          {unknown(at())}
                        </td>
                      }
                    >
                      {(step) => (
                        <>
                          <td class="num">{format.percent(step().conversion)}</td>
                          <td class="num">
                            {step().lost < 0 ? '–' : format.percent(step().dropOff)}
                          </td>
                          <td class="num">
                            {step().lost < 0
                              ? t('kpi.flow.joined', format.number(-step().lost))
                              : format.number(step().lost)}
                            <Show when={flow().largestLoss === at()}>
                              <span class={styles.largest}>{t('kpi.flow.largest')}</span>
                            </Show>
                          </td>
                        </>
                      )}
                    </Show>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </section>
  )
}
