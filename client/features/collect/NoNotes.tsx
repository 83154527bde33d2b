import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useTableImport } from '../../ui/tableImport.tsx'
import { useCollect } from './collectContext.tsx'

/** An empty board says how to begin. */
export function NoNotes() {
  const collect = useCollect()
  const t = useText()
  const openImport = useTableImport()
  /** Before collecting is open the next thing is to open it, in the bar of who steers. */
  const isPreparing = () => !['open', 'private'].includes(collect.workshop.activity('collect'))
  const begin = (): void => document.querySelector<HTMLElement>('[data-quick-add]')?.focus()
  return (
    <EmptyState
      title={t('collect.empty.title')}
      text={t(collect.canEdit() ? 'collect.empty.text' : 'collect.empty.readOnly')}
      picture="curve"
    >
      <Show when={collect.canEdit()}>
        <Button variant={isPreparing() ? 'plain' : 'primary'} icon="plus" onClick={begin}>
          {t('collect.add')}
        </Button>
        <Show when={openImport}>
          <Button icon="upload" onClick={() => openImport?.(null)}>
            {t('collect.fromTable')}
          </Button>
        </Show>
      </Show>
    </EmptyState>
  )
}
