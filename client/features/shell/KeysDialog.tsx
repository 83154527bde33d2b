import { For } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './KeysDialog.module.css'

const rows = [
  { keys: ['Enter'], does: 'add' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Ctrl', '⇧', 'Z'], does: 'redo' },
  { keys: ['Alt', 'Page ↑', 'Page ↓'], does: 'steps' },
  { keys: ['F6', '⇧'], does: 'regions' },
  { keys: ['1–5', '0'], does: 'rate' },
  { keys: ['E'], does: 'edit' },
  { keys: ['M'], does: 'move' },
  { keys: ['J'], does: 'merge' },
  { keys: ['S'], does: 'split' },
  { keys: ['␣'], does: 'carry' },
  { keys: ['Alt', '↑ ↓'], does: 'nudge' },
  { keys: ['⌫'], does: 'remove' },
  { keys: ['?'], does: 'help' },
] as const

/** Every key that holds everywhere, and those of a note on the board. */
export function KeysDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText()
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={t('shell.keys')}
      closeLabel={t('common.do.close')}
    >
      <dl class={styles.keys}>
        <For each={rows}>
          {(row) => (
            <>
              <dt>
                <For each={row.keys}>{(key) => <kbd>{key}</kbd>}</For>
              </dt>
              <dd>{t(`dialogs.keys.${row.does}`)}</dd>
            </>
          )}
        </For>
      </dl>
    </Dialog>
  )
}
