import { createMemo, For, Show, type JSX } from 'solid-js'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { shortDay } from '../../../shared/domain/map/numbers.ts'
import { areEstimatesRevealed, quickWinsOf } from '../../../shared/domain/report/quickWins.ts'
import { useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createMap } from './createMap.ts'
import { createOffer } from './createOffer.ts'
import { createTaking } from './createTaking.ts'
import styles from './ResultDialog.module.css'

interface ResultDialogProps {
  readonly onClose: () => void
  /** When the journey is measured again, and the calendar file for it. */
  readonly review: () => JSX.Element
}

/** What came of the workshop, to be read and taken along: the quick wins, the next review, every file. */
export function ResultDialog(props: ResultDialogProps) {
  const t = useText()
  const workshop = useWorkshop()
  const { language } = useLanguage()
  const lang = useLangOf(() => workshop.about.language)
  const { take } = createTaking()
  const offer = createOffer(workshop)
  const { data } = createMap(workshop)
  const result = createMemo(() => ({
    ...data(),
    dots: { prioritise: workshop.dotTallies('prioritise') },
  }))
  const quickWins = createMemo(() => quickWinsOf(result()))
  const lineOf = ({ initiative }: ReturnType<typeof quickWins>[number]) => {
    const { owner, due, department } = initiative
    const name = owner || workshop.departments().find(({ id }) => id === department)?.name || ''
    const day = due === null ? '' : shortDay(language(), due)
    return mapWords(language()).initiativeLine(name, day)
  }
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('finish.take')}
      lead={t('finish.lead')}
      actions={
        <Button
          variant="primary"
          icon="board"
          href={`/w/${workshop.id}/map`}
          onClick={() => props.onClose()}
        >
          {t('finish.map')}
        </Button>
      }
    >
      <section class={styles.part}>
        <h3>
          {quickWins().length > 0
            ? t('finish.quickWins', quickWins().length)
            : t('prioritise.quadrants.quickWin')}
        </h3>
        <Show
          when={quickWins().length > 0}
          fallback={
            <p class="meta">
              {t(areEstimatesRevealed(result()) ? 'finish.noQuickWins' : 'finish.notEstimated')}
            </p>
          }
        >
          <ol class={styles.wins}>
            <For each={quickWins()}>
              {(win) => (
                <li>
                  <Icon name="quickWin" size={14} />
                  <span lang={lang()}>{win.initiative.title}</span>
                  <span class="meta">{lineOf(win)}</span>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </section>
      <div class={styles.part}>{props.review()}</div>
      <section class={styles.part}>
        <h3>{t('finish.files')}</h3>
        <ul class={styles.files}>
          <File label={t('map.output.svg')} onTake={() => void take('journey-map.svg')} />
          <For each={offer().flat()}>
            {({ word, file }) => (
              <File label={t(`map.output.${word}`)} onTake={() => void take(file)} />
            )}
          </For>
        </ul>
      </section>
    </Dialog>
  )
}

function File(props: { readonly label: string; readonly onTake: () => void }) {
  return (
    <li>
      <Button variant="quiet" icon="download" onClick={() => props.onTake()}>
        {props.label}
      </Button>
    </li>
  )
}
