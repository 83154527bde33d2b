import { createSignal, For, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { RescuedItem } from '../../workshop/rescue/rescue.ts'
import styles from './RescueDialog.module.css'
import { RescuedChange } from './RescuedChange.tsx'
import { rescueText, rescueWords } from './rescueWords.ts'

const tooLarge = 4413

/**
 * What the server did not take: to read, to copy, and, once this page has fresh documents, to bring
 * back one by one or all at once.
 */
export function RescueDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const { rescue } = workshop
  const [discarding, setDiscarding] = createSignal(false)
  const [isUnkept, setUnkept] = createSignal(false)
  /** What was done last, said where the dialog is: everything outside of it is inert. */
  const [said, setSaid] = createSignal('')
  let list!: HTMLUListElement
  let rest!: HTMLParagraphElement
  const wording = { t, format, workshop }

  const lead = (): string => {
    const refusal = rescue.refusal()
    if (!refusal) return t('rescue.kept')
    if (refusal.kind !== 'rejected') return t(`rescue.why.${refusal.kind}`)
    return t(refusal.code === tooLarge ? 'rescue.why.tooLarge' : 'rescue.why.refused')
  }
  const copy = async () => {
    const isDone = await copyText(rescueText(rescue.items(), wording))
    setSaid(isDone ? t('common.do.copied') : t('rescue.copyFailed'))
  }
  const goOn = () => {
    const start = rescue.startAfresh(isUnkept() ? 'evenUnkept' : undefined)
    if (start === 'unkept') setUnkept(true)
    if (start === 'notYet') setSaid(t('rescue.notYet'))
  }
  const bringBack = (item: RescuedItem) => {
    const { title } = rescueWords(item, wording)
    const at = rescue.items().findIndex((one) => one.key === item.key)
    rescue.bringBack([item.key])
    setSaid(t('rescue.back', title))
    moveFocus(at)
  }
  const bringAllBack = () => {
    const able = rescue.items().filter((item) => item.canBringBack)
    setSaid(t('rescue.allBack', rescue.bringBack(able.map((item) => item.key))))
    moveFocus(0)
  }
  /** The pressed button is gone: to the one in its place, or to the sentence that nothing is left. */
  const moveFocus = (at: number) =>
    queueMicrotask(() => {
      const buttons = list?.querySelectorAll('button') ?? []
      const next = buttons[Math.min(at, buttons.length - 1)]
      if (rescue.items().length > 0 && next) next.focus()
      else rest?.focus()
    })
  const discard = () => {
    setDiscarding(false)
    rescue.dismiss()
    props.onClose()
  }

  return (
    <>
      <Dialog
        open
        width="middle"
        onClose={() => props.onClose()}
        closeLabel={t('common.do.close')}
        title={t('rescue.title')}
        lead={
          <>
            {lead()}
            <Show when={rescue.refusal() && rescue.refusal()?.kind !== 'ended'}>
              {' '}
              {isUnkept() ? t('rescue.cannotKeep') : t('rescue.next')}
            </Show>
          </>
        }
        actions={
          <Show when={rescue.items().length > 0 || rescue.refusal()}>
            <Show when={!rescue.refusal()}>
              <Button variant="quiet" onClick={() => setDiscarding(true)}>
                {t('rescue.discard')}
              </Button>
            </Show>
            <Show when={rescue.items().length > 0}>
              <Button icon="copy" onClick={() => void copy()}>
                {t('rescue.copy')}
              </Button>
            </Show>
            <Show when={rescue.refusal() && rescue.refusal()?.kind !== 'ended'}>
              <div class={styles.main}>
                <Button wide variant="primary" onClick={goOn}>
                  {isUnkept() ? t('rescue.freshAnyway') : t('rescue.fresh')}
                </Button>
              </div>
            </Show>
            <Show when={rescue.items().some((item) => item.canBringBack)}>
              <div class={styles.main}>
                <Button wide variant="primary" onClick={bringAllBack}>
                  {t('rescue.bringBackAll')}
                </Button>
              </div>
            </Show>
          </Show>
        }
      >
        <Show
          when={rescue.items().length > 0}
          fallback={
            <p ref={rest} tabindex={-1} class={styles.rest}>
              {rescue.isReady() ? t('rescue.none') : t('rescue.notYet')}
            </p>
          }
        >
          <div
            class={styles.region}
            role="region"
            aria-label={t('rescue.list')}
            // What scrolls can be reached by keys.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabindex="0"
          >
            <ul ref={list}>
              <For each={rescue.items().map((item) => item.key)}>
                {(key) => (
                  <Show when={rescue.items().find((item) => item.key === key)}>
                    {(item) => (
                      <RescuedChange
                        words={rescueWords(item(), wording)}
                        canBringBack={item().canBringBack}
                        isLocked={!rescue.refusal() && !item().canBringBack}
                        onBringBack={() => bringBack(item())}
                      />
                    )}
                  </Show>
                )}
              </For>
            </ul>
          </div>
        </Show>
        <p role="status" class={styles.said}>
          {said()}
        </p>
      </Dialog>
      <ConfirmDialog
        open={discarding()}
        danger
        title={t('rescue.discardTitle', rescue.items().length)}
        text={t('rescue.discardText')}
        confirmLabel={t('rescue.discard')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={discard}
        onCancel={() => setDiscarding(false)}
      />
    </>
  )
}
