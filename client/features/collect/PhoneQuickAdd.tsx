import { createSignal, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
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
        <select
          class={styles.option}
          aria-label={t('collect.phone.channel')}
          onChange={(event) => setChannel(event.currentTarget.value)}
        >
          <option value="">{t('collect.phone.channel')}</option>
          <For each={workshop.channels()}>
            {(one) => (
              <option value={one.id} selected={channel() === one.id}>
                {one.name}
              </option>
            )}
          </For>
        </select>
        <select
          class={styles.option}
          aria-label={t('collect.phone.owner')}
          onChange={(event) => setOwner(event.currentTarget.value)}
        >
          <option value="">{t('collect.phone.owner')}</option>
          <For each={workshop.departments()}>
            {(one) => (
              <option value={one.id} selected={department() === one.id}>
                {one.name}
              </option>
            )}
          </For>
        </select>
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
