import { createEffect, createSignal, on, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './MoveDialog.module.css'
import { placeOf } from './place.ts'

/** Choosing a place by words: the twin of dragging for fingers, keys and screen readers. */
export function MoveDialog() {
  const collect = useCollect()
  const t = useText()
  const [stage, setStage] = createSignal('')
  const [before, setBefore] = createSignal('')
  const titleOf = (id: string) => collect.workshop.touchpointsById[id]?.title ?? ''
  const others = (of: string) =>
    (collect.columns().find((column) => column.stage === of)?.ids ?? []).filter(
      (id) => id !== collect.moving(),
    )
  createEffect(
    on(collect.moving, (id) => {
      if (id === null) return
      const now = placeOf(collect.columns(), id)
      setStage(now?.stage ?? collect.workshop.stages()[0]?.id ?? '')
      setBefore(now?.before ?? '')
    }),
  )
  // Every place is named by what comes before it; its value is what comes after it.
  const places = () => {
    const ids = others(stage())
    return [null, ...ids].map((previous, index) => ({
      value: ids[index] ?? '',
      label:
        previous === null ? t('collect.move.first') : t('collect.move.after', titleOf(previous)),
    }))
  }
  const move = () => {
    const id = collect.moving()
    collect.askMove(null)
    if (id !== null) collect.carry.moveTo(id, { stage: stage(), before: before() || null })
  }

  return (
    <Dialog
      open={collect.moving() !== null}
      onClose={() => collect.askMove(null)}
      title={t('collect.move.title', titleOf(collect.moving() ?? ''))}
      actions={
        <>
          <Button onClick={() => collect.askMove(null)}>{t('common.do.cancel')}</Button>
          <Button variant="primary" onClick={move}>
            {t('collect.move.here')}
          </Button>
        </>
      }
    >
      <Show when={collect.moving()}>
        <div class={styles.fields}>
          <Select
            label={t('collect.move.stage')}
            options={collect.workshop.stages().map(({ id, name }) => ({ value: id, label: name }))}
            value={stage()}
            onChange={(next) => {
              setStage(next)
              setBefore('')
            }}
          />
          <Select
            label={t('collect.move.place')}
            options={places()}
            value={before()}
            onChange={setBefore}
          />
        </div>
      </Show>
    </Dialog>
  )
}
