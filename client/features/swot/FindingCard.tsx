import { For, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { DotRow } from './DotRow.tsx'
import { FindingAuthor } from './FindingAuthor.tsx'
import styles from './FindingCard.module.css'
import { FindingMenu } from './FindingMenu.tsx'
import { useSwot } from './swotContext.tsx'

/** One finding: its text, the touchpoints it is about, where it came from, its dots. */
export function FindingCard(props: { readonly id: string }) {
  const swot = useSwot()
  const t = useText()
  const lang = useLangOf(() => swot.workshop.about.language)
  return (
    <Show when={swot.workshop.findingsById[props.id]}>
      {(finding) => (
        <li class={styles.card} data-finding={props.id}>
          <div class={styles.top}>
            <p class={styles.text}>
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
            </p>
            <Show when={swot.canEdit()}>
              <FindingMenu finding={finding()} />
            </Show>
          </div>
          <Show when={finding().touchpoints.some((id) => swot.titleOf(id) !== '')}>
            <ul class={styles.links}>
              <For each={finding().touchpoints.filter((id) => swot.titleOf(id) !== '')}>
                {(id) => (
                  <li>
                    <span lang={lang()}>
                      <Chip tone="line">{swot.titleOf(id)}</Chip>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <footer class={styles.foot}>
            <FindingAuthor finding={finding()} />
            <DotRow id={props.id} text={finding().text} />
          </footer>
        </li>
      )}
    </Show>
  )
}
