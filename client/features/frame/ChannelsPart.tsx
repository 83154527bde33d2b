import { createSignal } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ChannelDialog } from './ChannelDialog.tsx'
import { channelIcons } from './channelIcons.ts'
import { NamedChips } from './NamedChips.tsx'
import { Part } from './Part.tsx'

/** Where customers meet us. */
export function ChannelsPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const [edited, edit] = createSignal<string | null>(null)
  return (
    <Part title={t('frame.channels.title')}>
      <NamedChips
        list="channels"
        records={workshop.channels()}
        canEdit={props.canEdit}
        onEdit={edit}
        onAdd={(name) => edit(workshop.frame.channels.add({ name, kind: 'other' }))}
      >
        {(channel) => (
          <>
            <Icon name={channelIcons[channel.kind]} size={14} />
            <span lang={lang()}>{channel.name}</span>
          </>
        )}
      </NamedChips>
      <ChannelDialog id={edited()} onClose={() => edit(null)} />
    </Part>
  )
}
