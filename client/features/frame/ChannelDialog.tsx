import { createSignal, Show } from 'solid-js'
import { channelKinds } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Channel } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './EditDialog.module.css'

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
    <Dialog
      open={channel() !== undefined}
      onClose={() => props.onClose()}
      title={t('frame.channels.editTitle')}
      closeLabel={t('common.do.close')}
    >
      <Show when={channel()}>
        {(found) => <ChannelForm channel={found()} onClose={() => props.onClose()} />}
      </Show>
    </Dialog>
  )
}

function ChannelForm(props: { readonly channel: Channel; readonly onClose: () => void }) {
  const workshop = useWorkshop()
  const t = useText()
  const toast = useToast()
  const [isNameless, setNameless] = createSignal(false)
  const patch = (changes: Partial<Channel>) =>
    workshop.frame.channels.patch(props.channel.id, changes)
  const remove = (): void => {
    const { id, name } = props.channel
    props.onClose()
    workshop.frame.channels.remove(id)
    toast({
      text: t('frame.channels.removed', name),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <TextInput
        label={t('frame.channels.name')}
        maxLength={textLimits.name}
        value={props.channel.name}
        error={isNameless() ? t('frame.channels.nameMissing') : undefined}
        onCommit={(name) => {
          setNameless(name.trim() === '')
          if (name.trim() !== '') patch({ name: name.trim() })
        }}
      />
      <Select
        label={t('frame.channels.kind')}
        hint={t('frame.channels.kindHint')}
        options={channelKinds.map((kind) => ({ value: kind, label: t(`common.channel.${kind}`) }))}
        value={props.channel.kind}
        onChange={(kind) => patch({ kind })}
      />
      <div class={styles.acts}>
        <Button variant="danger" icon="trash" onClick={remove}>
          {t('frame.channels.remove')}
        </Button>
        <Button variant="primary" type="submit">
          {t('common.do.done')}
        </Button>
      </div>
    </form>
  )
}
