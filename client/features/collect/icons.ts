import type { ChannelKind, Reach, Tag } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { IconName } from '../../ui/Icon.tsx'

export const tagIcons: Readonly<Record<Tag, IconName>> = {
  pain: 'tagPain',
  bottleneck: 'tagBottleneck',
  lost: 'tagLost',
  good: 'tagGood',
}

export const reachIcons: Readonly<Record<Reach, IconName>> = {
  peripheral: 'reachPeripheral',
  external: 'reachExternal',
  internal: 'reachInternal',
}

export const channelIcons: Readonly<Record<ChannelKind, IconName>> = {
  web: 'channelWeb',
  shop: 'channelShop',
  phone: 'channelPhone',
  mail: 'channelMail',
  social: 'channelSocial',
  courier: 'channelCourier',
  other: 'channelOther',
}
