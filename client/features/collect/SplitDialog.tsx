import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { cutGraphemes, textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { split } from '../../workshop/mergeActions.ts'
import { useCollect } from './collectContext.tsx'
import { focusNote } from './focusNote.ts'
import { linesOf } from './linesOf.ts'
import styles from './MergeDialog.module.css'
import { PartList } from './PartList.tsx'

/** The note's place in what goes where; comments and evidence go by their ids. */
const theNote = 'note'
/** Words of a comment or a piece of evidence that are shown. */
const shownWords = 60

function shortened(words: string): string {
  const short = cutGraphemes(words, shownWords)
  return short === words ? words : `${short.trimEnd()}…`
}

/** A touchpoint in parts: one a line, and what goes along with which. */
export function SplitDialog() {
  const collect = useCollect()
  const { workshop, merging } = collect
  const t = useText()
  const toast = useToast()
  const [text, setText] = createSignal('')
  const [goes, setGoes] = createSignal<Readonly<Record<string, number>>>({})
  const whole = () => workshop.touchpointsById[merging.splitting() ?? '']
  const isMerged = () => merging.may.part(whole()?.id ?? '')
  const titles = () => linesOf(text()).map((line) => cutGraphemes(line, textLimits.title))
  createEffect(
    on(merging.splitting, () => {
      setText(whole() ? `${whole()?.title}\n` : '')
      setGoes({})
    }),
  )
  createEffect(() => {
    if (merging.splitting() !== null && !whole()) merging.close()
  })
  const comments = () => workshop.comments().filter(({ target }) => target === whole()?.id)
  const evidence = () => workshop.evidence().filter(({ touchpoint }) => touchpoint === whole()?.id)
  const items = () => [
    ...(whole()?.note ? [{ id: theNote, label: t('merge.split.note') }] : []),
    ...comments().map(({ id, text: words }) => ({
      id,
      label: t('merge.split.comment', shortened(words)),
    })),
    ...evidence().map(({ id, text: words }) => ({
      id,
      label: t('merge.split.evidence', shortened(words)),
    })),
  ]
  const placeOf = (id: string): number => Math.min(goes()[id] ?? 0, titles().length - 1)
  const run = (): void => {
    const id = whole()?.id
    const parts = titles()
    if (id === undefined || parts.length < 2) return
    const goesTo = (list: readonly { readonly id: string }[], at: number) =>
      list.filter((one) => placeOf(one.id) === at).map((one) => one.id)
    const along = parts.map((_, at) => ({
      comments: goesTo(comments(), at),
      evidence: goesTo(evidence(), at),
      withNote: placeOf(theNote) === at,
    }))
    merging.close()
    const none = { comments: [], evidence: [], withNote: false }
    collect.whileMine(() => split(workshop, id, parts, (at) => along[at] ?? none))
    toast({
      text: t('merge.split.done', parts.length),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
    focusNote(id)
  }

  return (
    <Dialog
      open={merging.splitting() !== null}
      onClose={merging.close}
      closeLabel={t('common.do.close')}
      title={t(isMerged() ? 'merge.parts.one' : 'merge.split.title', whole()?.title ?? '')}
      lead={t(isMerged() ? 'merge.parts.lead' : 'merge.split.lead')}
      actions={
        <>
          <Button onClick={merging.close}>{t('common.do.cancel')}</Button>
          <Show when={merging.may.split()}>
            <Button
              variant={isMerged() ? 'plain' : 'primary'}
              disabled={titles().length < 2}
              onClick={run}
            >
              {t('merge.split.run', Math.max(titles().length, 2))}
            </Button>
          </Show>
        </>
      }
    >
      <Show when={isMerged() && whole()}>{(kept) => <PartList kept={kept()} />}</Show>
      <Show when={merging.may.split()}>
        <Show when={isMerged()}>
          <h3 class={styles.or}>{t('merge.parts.orSplit')}</h3>
          <p class="meta">{t('merge.split.lead')}</p>
        </Show>
        <div class={styles.parts}>
          <TextArea
            label={t('merge.split.lines')}
            hint={titles().length < 2 ? t('merge.split.needsTwo') : ''}
            rows={4}
            autofocus={!isMerged()}
            value={text()}
            onInput={setText}
          />
          <Show when={items().length > 0 && titles().length > 1}>
            <h3 class={styles.goes}>{t('merge.split.goes')}</h3>
            <For each={items()}>
              {(item) => (
                <Select
                  label={item.label}
                  options={titles().map((title, at) => ({ value: String(at), label: title }))}
                  value={String(placeOf(item.id))}
                  onChange={(at) => setGoes((before) => ({ ...before, [item.id]: Number(at) }))}
                />
              )}
            </For>
          </Show>
        </div>
      </Show>
    </Dialog>
  )
}
