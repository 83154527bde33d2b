import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './PhoneQuickAdd.module.css'
import { QuickAdd } from './QuickAdd.tsx'

interface PhoneQuickAddProps {
  readonly stage: string
  readonly stageName: string
  readonly label: string
}

/** Name of the phone's one field: what is typed in it goes along when a swipe turns to another stage. */
export const phoneField = 'phone'

/** Fixed at the foot; while it has the focus it also asks for channel and owner of what comes next. */
export function PhoneQuickAdd(props: PhoneQuickAddProps) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const [channel, setChannel] = createSignal('')
  const [owner, setOwner] = createSignal<string | null>(null)
  const isOpen = () => workshop.activity('collect') === 'open'
  const department = () => owner() ?? collect.ownDepartment() ?? ''
  return (
    <section class={styles.foot} aria-label={props.label}>
      <div class={styles.options}>
        <Show when={workshop.isPrivate()}>
          <span class={styles.draft} classList={{ [styles.soon!]: isOpen() }}>
            <Icon name={isOpen() ? 'clock' : 'eyeOff'} />
            {t(isOpen() ? 'collect.soonMark' : 'collect.draftWord')}
          </span>
        </Show>
        <span class={styles.option}>
          <Select
            label={t('collect.phone.channel')}
            labelHidden
            placeholder={t('collect.phone.channel')}
            options={workshop.channels().map(({ id, name }) => ({ value: id, label: name }))}
            value={channel()}
            onChange={setChannel}
          />
        </span>
        <span class={styles.option}>
          <Select
            label={t('collect.phone.owner')}
            labelHidden
            placeholder={t('collect.phone.owner')}
            options={workshop.departments().map(({ id, name }) => ({ value: id, label: name }))}
            value={department()}
            onChange={setOwner}
          />
        </span>
      </div>
      <QuickAdd
        big
        names
        field={phoneField}
        stage={props.stage}
        stageName={props.stageName}
        extra={{
          channels: channel() === '' ? [] : [channel()],
          department: department() || null,
        }}
      />
    </section>
  )
}
