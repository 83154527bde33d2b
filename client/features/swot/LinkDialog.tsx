import { For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './LinkDialog.module.css'
import { useSwot } from './swotContext.tsx'

/** Chooses the touchpoints a finding is about, stage by stage. Each tick counts at once. */
export function LinkDialog() {
  const swot = useSwot()
  const t = useText()
  const finding = () => swot.workshop.findingsById[swot.linking() ?? '']
  const toggle = (touchpoint: string, isLinked: boolean): void => {
    const current = finding()
    if (!current) return
    const others = current.touchpoints.filter((id) => id !== touchpoint)
    swot.workshop.board.findings.patch(current.id, {
      touchpoints: isLinked ? [...others, touchpoint] : others,
    })
  }
  return (
    <Dialog
      open={finding() !== undefined}
      onClose={() => swot.askLinks(null)}
      title={t('swot.linkTitle')}
      lead={finding()?.text}
      width="middle"
      actions={
        <Button variant="primary" onClick={() => swot.askLinks(null)}>
          {t('common.do.done')}
        </Button>
      }
    >
      <div class={styles.stages}>
        <For each={swot.workshop.stages()}>
          {(stage) => (
            <Show when={swot.workshop.touchpointsOf(stage.id).length > 0}>
              <fieldset class={styles.stage}>
                <legend class={`voice ${styles.name}`}>{stage.name}</legend>
                <For each={swot.workshop.touchpointsOf(stage.id)}>
                  {(touchpoint) => (
                    <label class={styles.choice}>
                      <input
                        type="checkbox"
                        checked={finding()?.touchpoints.includes(touchpoint.id) === true}
                        onChange={(event) => toggle(touchpoint.id, event.currentTarget.checked)}
                      />
                      {touchpoint.title}
                    </label>
                  )}
                </For>
              </fieldset>
            </Show>
          )}
        </For>
      </div>
    </Dialog>
  )
}
