import { For, Show } from 'solid-js'
import type { JourneyMap, MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import type { ChannelKind } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import type { IconName } from '../../ui/Icon.tsx'
import styles from './Provenance.module.css'

const channelIcons: Readonly<Record<ChannelKind, IconName>> = {
  web: 'channelWeb',
  shop: 'channelShop',
  phone: 'channelPhone',
  mail: 'channelMail',
  social: 'channelSocial',
  courier: 'channelCourier',
  other: 'channelOther',
}

/** Owning department, channels and reach. */
export function OwnerChips(props: {
  readonly touchpoint: MapTouchpoint
  readonly map: JourneyMap
}) {
  const t = useText()
  const owner = () => props.map.departments.find(({ id }) => id === props.touchpoint.owner)
  const channels = () =>
    props.map.channels.filter(({ id }) => props.touchpoint.channels.includes(id))
  const reachIcon = {
    peripheral: 'reachPeripheral',
    external: 'reachExternal',
    internal: 'reachInternal',
  } as const
  return (
    <div class={styles.chips}>
      <Show when={owner()}>
        {(department) => (
          <Chip>
            <DepartmentBadge
              name={department().name}
              initial={department().initial}
              colour={department().colour}
              decorative
            />
            {department().name}
          </Chip>
        )}
      </Show>
      <For each={channels()}>
        {(channel) => <Chip icon={channelIcons[channel.kind]}>{channel.name}</Chip>}
      </For>
      <Show when={props.touchpoint.reach}>
        {(reach) => <Chip icon={reachIcon[reach()]}>{t(`terms.reach.${reach()}`)}</Chip>}
      </Show>
    </div>
  )
}
