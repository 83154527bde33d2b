import { useText } from '../../i18n/i18n.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { DoorFacts } from '../../workshop/privacyDoor.tsx'
import { WhatOthersSee } from './WhatOthersSee.tsx'

interface DoorPrivacyProps {
  readonly facts: DoorFacts
  readonly onClose: () => void
}

/** The same page for who has not joined yet: there is nothing received to tell of. */
export function DoorPrivacy(props: DoorPrivacyProps) {
  const t = useText()
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      title={t('privacy.title')}
      lead={t('privacy.leadBefore')}
      closeLabel={t('common.do.close')}
    >
      <WhatOthersSee facts={{ ...props.facts, collect: null, hasScribe: false }} />
    </Dialog>
  )
}
