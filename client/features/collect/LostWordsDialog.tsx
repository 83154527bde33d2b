import { createSignal, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useCollect } from './collectContext.tsx'
import { carryOver, type Lost, type LostWords } from './createLostWords.ts'
import { focusNote } from './focusNote.ts'
import styles from './LostWordsDialog.module.css'

/** What was written at a touchpoint that is gone: to read, to copy, or to add as a new touchpoint. */
export function LostWordsDialog(props: { readonly lost: LostWords }) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const [said, setSaid] = createSignal('')
  const lost = () => props.lost.first()
  const parts = ({ title, note, comment, evidence }: Lost) =>
    [
      { label: t('collect.detail.titleField'), words: title },
      { label: t('collect.detail.note'), words: note },
      { label: t('collect.lost.comment'), words: comment },
      { label: t('collect.detail.evidence'), words: evidence },
    ].filter(({ words }) => words !== '')
  const close = (): void => {
    const next = workshop.touchpointsOf(lost()?.stage ?? '')[0]
    setSaid('')
    props.lost.dismiss()
    if (next && collect.selected() === null) focusNote(next.id)
  }
  const copy = async (one: Lost): Promise<void> => {
    const text = parts(one).map(({ label, words }) => `${label}: ${words}`)
    const isDone = await copyText(text.join('\n'))
    setSaid(isDone ? t('common.do.copied') : t('collect.lost.copyFailed'))
  }
  const add = ({ id, title, note, stage: former }: Lost): void => {
    const stages = workshop.stages()
    const stage = stages.find((one) => one.id === former) ?? stages[0]
    const made = stage && workshop.touchpointActions.add({ title, note, stage: stage.id })
    if (!made) return
    carryOver(workshop, id, made)
    setSaid('')
    props.lost.dismiss()
    collect.select(made)
    focusNote(made)
  }
  return (
    <Dialog
      open={lost() !== null}
      onClose={close}
      title={t('collect.lost.title', lost()?.title ?? '')}
      lead={t('collect.lost.lead')}
      closeLabel={t('common.do.close')}
      actions={
        <Show when={lost()} keyed>
          {(one) => (
            <>
              <Button icon="copy" onClick={() => void copy(one)}>
                {t('common.do.copy')}
              </Button>
              <Show when={collect.canEdit()}>
                <Button variant="primary" onClick={() => add(one)}>
                  {t('collect.lost.add')}
                </Button>
              </Show>
            </>
          )}
        </Show>
      }
    >
      <Show when={lost()} keyed>
        {(one) => (
          <dl class={styles.words}>
            <For each={parts(one)}>
              {({ label, words }) => (
                <div>
                  <dt class="meta">{label}</dt>
                  <dd>{words}</dd>
                </div>
              )}
            </For>
          </dl>
        )}
      </Show>
      <p class="meta" role="status">
        {said()}
      </p>
    </Dialog>
  )
}
