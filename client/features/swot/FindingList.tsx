import { For, Show } from 'solid-js'
import { quadrants } from '../../../shared/domain/swot/finding.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { Quoted } from '../../ui/Quoted.tsx'
import { Select } from '../../ui/Select.tsx'
import { AddFinding } from './AddFinding.tsx'
import { createFindingOrder } from './createFindingOrder.ts'
import { DotRow } from './DotRow.tsx'
import { FindingAuthor } from './FindingAuthor.tsx'
import styles from './FindingList.module.css'
import { FindingMenu } from './FindingMenu.tsx'
import { SuggestionTray } from './SuggestionTray.tsx'
import { useSwot } from './swotContext.tsx'

/** The board as a table with the same powers. */
export function FindingList() {
  const swot = useSwot()
  const t = useText()
  const { order, watch } = createFindingOrder(swot)
  const take = (sheet: HTMLElement): void => {
    watch(sheet)
    swot.keepFocus(sheet)
  }
  const ids = () => quadrants.flatMap((quadrant) => order()[quadrant])
  return (
    <div class={styles.work}>
      <SuggestionTray />
      <div class={styles.sheet} ref={take}>
        <Show when={swot.canEdit()}>
          <div class={styles.adding}>
            <For each={quadrants}>{(quadrant) => <AddFinding quadrant={quadrant} />}</For>
          </div>
        </Show>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('swot.list.finding')}</th>
              <th scope="col">{t('swot.list.quadrant')}</th>
              <th scope="col">{t('common.word.touchpoint')}</th>
              <th scope="col">{t('swot.list.from')}</th>
              <th scope="col">{t('swot.list.dots')}</th>
              <th scope="col">
                <span class="meta">{t('common.do.more')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={ids()}>{(id) => <FindingRow id={id} />}</For>
          </tbody>
        </table>
        <Show when={ids().length === 0}>
          <p class={styles.none}>{t('swot.list.none')}</p>
        </Show>
      </div>
    </div>
  )
}

function FindingRow(props: { readonly id: string }) {
  const swot = useSwot()
  const t = useText()
  const lang = useLangOf(() => swot.workshop.about.language)
  const options = () => quadrants.map((value) => ({ value, label: t(`terms.quadrant.${value}`) }))
  const links = (ids: readonly string[]) =>
    ids
      .map((id) => swot.titleOf(id))
      .filter((title) => title !== '')
      .join(', ')
  return (
    <Show when={swot.workshop.findingsById[props.id]}>
      {(finding) => (
        <tr data-finding={props.id}>
          <th scope="row" class={styles.text}>
            <InlineEdit
              deed={t('common.do.edit')}
              value={finding().text}
              lang={lang()}
              label={t('swot.text.label')}
              required
              multiline
              maxLength={textLimits.sentence}
              readOnly={!swot.canEdit()}
              onCommit={(text) => swot.workshop.board.findings.patch(props.id, { text })}
            />
          </th>
          <td class={styles.quadrant}>
            <Select
              label={
                <Quoted
                  words={finding().text}
                  lang={lang()}
                  say={(text) => t('common.fieldOf', t('swot.list.quadrant'), text)}
                />
              }
              labelHidden
              options={options()}
              value={finding().quadrant}
              disabled={!swot.canEdit()}
              onChange={(quadrant) => swot.move(finding(), quadrant)}
            />
          </td>
          <td lang={lang()}>{links(finding().touchpoints)}</td>
          <td>
            <FindingAuthor finding={finding()} />
          </td>
          <td>
            <DotRow id={props.id} text={finding().text} />
          </td>
          <td>
            <Show when={swot.canEdit()}>
              <FindingMenu finding={finding()} />
            </Show>
          </td>
        </tr>
      )}
    </Show>
  )
}
