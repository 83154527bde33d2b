import type { ChannelKind } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { IconName } from '../../ui/Icon.tsx'

export const channelIcons: Readonly<Record<ChannelKind, IconName>> = {
  web: 'channelWeb',
  shop: 'channelShop',
  phone: 'channelPhone',
  mail: 'channelMail',
  social: 'channelSocial',
  courier: 'channelCourier',
  other: 'channelOther',
}
