import { For, Show } from 'solid-js'
import type { MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useFormat, useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import type { MapModel } from './createMap.ts'
import { createStageLine } from './createStageLine.ts'
import { createTouchpointWords } from './createTouchpointWords.ts'
import styles from './MapList.module.css'
import { WholeJourneyRows } from './WholeJourneyRows.tsx'

const columns = 9

/** The map in words: a table with every figure and mark, and the same way to what is behind them. */
export function MapList(props: { readonly model: MapModel }) {
  const t = useText()
  const { language } = useLanguage()
  const lang = useLangOf(() => props.model.data().about.language)
  const stageLine = createStageLine()
  return (
    <div class={styles.scroll}>
      <table class={styles.table}>
        <caption class={`voice ${styles.caption}`}>{t('map.list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('common.word.touchpoint')}</th>
            <th scope="col">{t('common.measure.emotion')}</th>
            <th scope="col">{t('common.measure.expectation')}</th>
            <th scope="col">{t('common.measure.experience')}</th>
            <th scope="col">{t('common.measure.gap')}</th>
            <th scope="col">{t('map.list.people')}</th>
            <th scope="col">{t('map.list.marks')}</th>
            <th scope="col">{t('terms.word.owner')}</th>
            <th scope="col">{t('terms.word.channels')}</th>
          </tr>
        </thead>
        <For each={props.model.map().stages}>
          {(stage) => (
            <tbody>
              <tr class={styles.stage}>
                <th scope="rowgroup" colSpan={columns}>
                  <span class={`voice ${styles.name}`} lang={stage.id === '' ? undefined : lang()}>
                    {stage.id === '' ? mapWords(language()).unplaced : stage.name}
                  </span>{' '}
                  <span class="says" lang={lang()}>
                    {stage.subtitle}
                  </span>{' '}
                  <span class="meta">{stageLine(stage)}</span>
                </th>
              </tr>
              <For each={stage.touchpoints}>
                {(touchpoint) => <Row touchpoint={touchpoint} model={props.model} />}
              </For>
            </tbody>
          )}
        </For>
        <WholeJourneyRows model={props.model} columns={columns} />
      </table>
    </div>
  )
}

function Row(props: { readonly touchpoint: MapTouchpoint; readonly model: MapModel }) {
  const t = useText()
  const format = useFormat()
  const map = () => props.model.whole()
  const { figure, marks } = createTouchpointWords(props.model)
  const lang = useLangOf(() => props.model.data().about.language)
  const plain = (mean: number) => format.number(mean, 1)
  const owner = () => map().departments.find(({ id }) => id === props.touchpoint.owner)?.name ?? '–'
  const channels = () =>
    map()
      .channels.filter(({ id }) => props.touchpoint.channels.includes(id))
      .map(({ name }) => name)
      .join(', ') || '–'
  const isSelected = () => props.model.selected()?.id === props.touchpoint.id
  return (
    <tr class={styles.row} aria-selected={isSelected()}>
      <th scope="row">
        <button
          type="button"
          class={styles.title}
          data-opens={props.touchpoint.id}
          lang={lang()}
          // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- reason: ARIA 1.3 allows it everywhere
          aria-description={t('map.list.opens')}
          onClick={() => props.model.select(props.touchpoint.id)}
        >
          {props.touchpoint.title}
        </button>
      </th>
      <td>{figure(props.touchpoint.emotion, format.signed)}</td>
      <td>{figure(props.touchpoint.expectation, plain)}</td>
      <td>{figure(props.touchpoint.experience, plain)}</td>
      <td data-gap={gapTone(props.touchpoint.gap)}>
        <Show when={props.touchpoint.gap !== null} fallback="–">
          {format.signed(props.touchpoint.gap!)}
        </Show>
      </td>
      <td>
        {map().isRevealed ? props.touchpoint.n : '–'}
        <Show when={proxiedWords(t, props.touchpoint)}>
          {(words) => <span class="meta"> {words()}</span>}
        </Show>
      </td>
      <td>{marks(props.touchpoint)}</td>
      <td>{owner()}</td>
      <td>{channels()}</td>
    </tr>
  )
}

function gapTone(gap: number | null): 'short' | 'over' | undefined {
  if (gap === null || Math.abs(gap) < 1) return undefined
  return gap < 0 ? 'short' : 'over'
}
