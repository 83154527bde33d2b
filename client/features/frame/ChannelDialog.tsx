import { channelKinds } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { NamedDialog } from './NamedDialog.tsx'

interface ChannelDialogProps {
  /** Which channel is edited; `null` closes the dialog. */
  readonly id: string | null
  readonly onClose: () => void
}

/** Name and kind of one channel. */
export function ChannelDialog(props: ChannelDialogProps) {
  const workshop = useWorkshop()
  const t = useText()
  const channel = () => workshop.channels().find(({ id }) => id === props.id)
  return (
    <NamedDialog list="channels" record={channel()} onClose={() => props.onClose()}>
      {(edited) => (
        <Select
          label={t('frame.channels.kind')}
          hint={t('frame.channels.kindHint')}
          options={channelKinds.map((kind) => ({
            value: kind,
            label: t(`terms.channel.${kind}`),
          }))}
          value={edited().kind}
          onChange={(kind) => workshop.frame.channels.patch(edited().id, { kind })}
        />
      )}
    </NamedDialog>
  )
}
