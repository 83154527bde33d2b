import { createEffect, createSignal, createUniqueId, For, on, onMount, Show } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { merge } from '../../workshop/mergeActions.ts'
import { useCollect } from './collectContext.tsx'
import { FindOther } from './FindOther.tsx'
import { focusNote } from './focusNote.ts'
import styles from './MergeDialog.module.css'
import { useTellingApart } from './useTellingApart.ts'

/** Two touchpoints side by side, and which of them stays; the second is looked for first where it is not known. */
export function MergeDialog() {
  const collect = useCollect()
  const { workshop, merging } = collect
  const t = useText()
  const toast = useToast()
  const [other, setOther] = createSignal<string | null>(null)
  const [kept, setKept] = createSignal('')
  const whyId = createUniqueId()
  const one = () => workshop.touchpointsById[merging.asked()?.one ?? '']
  const second = () => workshop.touchpointsById[other() ?? '']
  const isReady = () => one() !== undefined && second() !== undefined
  const goes = () => (kept() === one()?.id ? second()?.id : one()?.id) ?? ''
  const isAllowed = () => merging.may.mergeAway(goes())
  createEffect(
    on(merging.asked, (asked) => {
      setOther(asked?.other ?? null)
      setKept(asked ? richer(asked.one, asked.other) : '')
    }),
  )
  // Only a beginning: most hangs on the one that people know best.
  function richer(first: string, next: string | null): string {
    const weight = (id: string): number => {
      const { comments, evidence } = collect.counts(id)
      const hasNote = (workshop.touchpointsById[id]?.note ?? '') !== ''
      return comments + evidence + (hasNote ? 1 : 0)
    }
    return next !== null && weight(next) > weight(first) ? next : first
  }
  // Either of them may be taken away, or merged, by someone else meanwhile.
  createEffect(() => {
    if (merging.asked() && (!one() || (other() !== null && !second()))) merging.close()
  })
  const run = (): void => {
    const [stays, away] = [kept(), goes()]
    const titles = [away, stays].map((id) => workshop.touchpointsById[id]?.title ?? '')
    if (!isAllowed()) return
    merging.close()
    const wasOpen = collect.selected()
    collect.whileMine(() => merge(workshop, stays, away))
    if (wasOpen === away) collect.select(stays)
    toast({
      text: t('merge.done', titles[0] ?? '', titles[1] ?? ''),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
    if (wasOpen === null) focusNote(stays)
  }

  return (
    <Dialog
      open={merging.asked() !== null}
      width={isReady() ? 'middle' : 'fine'}
      onClose={merging.close}
      closeLabel={t('common.do.close')}
      title={isReady() ? t('merge.title') : t('merge.find')}
      lead={isReady() ? t('merge.lead') : t('merge.findLead', one()?.title ?? '')}
      actions={
        <>
          <Button onClick={merging.close}>{t('common.do.cancel')}</Button>
          <Show when={isReady()}>
            <Button
              variant="primary"
              icon="merge"
              aria-disabled={isAllowed() ? undefined : 'true'}
              aria-describedby={isAllowed() ? undefined : whyId}
              onClick={run}
            >
              {t('merge.do')}
            </Button>
          </Show>
        </>
      }
    >
      <Show
        when={isReady()}
        fallback={
          <Show when={one()} keyed>
            {(touchpoint) => <FindOther of={touchpoint} onFound={setOther} />}
          </Show>
        }
      >
        <Sides both={[one()!, second()!]} kept={kept()} onKeep={setKept} />
        <Show when={!isAllowed()}>
          <p class={styles.why} id={whyId} role="status">
            {merging.may.whyNot(goes()) ?? t('merge.nameless')}
          </p>
        </Show>
      </Show>
    </Dialog>
  )
}

interface SidesProps {
  readonly both: readonly Touchpoint[]
  readonly kept: string
  readonly onKeep: (id: string) => void
}

function Sides(props: SidesProps) {
  const collect = useCollect()
  const t = useText()
  const group = createUniqueId()
  const tellApart = useTellingApart()
  const lang = useLangOf(() => collect.workshop.about.language)
  let sides!: HTMLDivElement
  // Who looked for the other one came from a button that is gone.
  onMount(() => queueMicrotask(() => sides.querySelector<HTMLElement>(':checked')?.focus()))
  return (
    <fieldset class={styles.choice}>
      <legend>{t('merge.which')}</legend>
      <div class={styles.sides} ref={sides}>
        <For each={props.both}>
          {(touchpoint) => (
            <label class={styles.side}>
              <input
                type="radio"
                name={group}
                checked={props.kept === touchpoint.id}
                onChange={() => props.onKeep(touchpoint.id)}
              />
              <span class={styles.title} lang={lang()}>
                {touchpoint.title}
              </span>
              <span class={`meta ${styles.under}`}>{tellApart(touchpoint, props.both, 1)}</span>
              <span class={styles.note} lang={touchpoint.note ? lang() : undefined}>
                {touchpoint.note || t('merge.facts.noNote')}
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
