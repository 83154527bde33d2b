import { createSignal, For, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AddChip } from './AddChip.tsx'
import { ChannelDialog } from './ChannelDialog.tsx'
import { channelIcons } from './channelIcons.ts'
import styles from './Chips.module.css'
import { Part } from './Part.tsx'

/** Where customers meet us. */
export function ChannelsPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const [edited, edit] = createSignal<string | null>(null)
  return (
    <Part title={t('frame.channels.title')}>
      <div class={styles.chips}>
        <For
          each={workshop.channels()}
          fallback={<span class={styles.none}>{t('frame.channels.none')}</span>}
        >
          {(channel) => {
            const inside = () => (
              <>
                <Icon name={channelIcons[channel.kind]} size={14} />
                {channel.name}
              </>
            )
            return (
              <Show when={props.canEdit} fallback={<span class={styles.chip}>{inside()}</span>}>
                <button
                  type="button"
                  class={styles.chip}
                  aria-label={t('frame.channels.edit', channel.name)}
                  onClick={() => edit(channel.id)}
                >
                  {inside()}
                </button>
              </Show>
            )
          }}
        </For>
        <Show when={props.canEdit}>
          <AddChip
            label={t('frame.channels.add')}
            maxLength={textLimits.name}
            onAdd={(name) => edit(workshop.frame.channels.add({ name, kind: 'other' }))}
          />
        </Show>
      </div>
      <ChannelDialog id={edited()} onClose={() => edit(null)} />
    </Part>
  )
}
