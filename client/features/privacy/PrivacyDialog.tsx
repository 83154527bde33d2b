import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './PrivacyDialog.module.css'
import type { PrivacyFacts } from './statements.ts'
import { WhatIReceived } from './WhatIReceived.tsx'
import { WhatOthersSee } from './WhatOthersSee.tsx'

/** What others can see, and what this browser received. */
export function PrivacyDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const [tab, setTab] = createSignal<'see' | 'received'>('see')
  const facts = (): PrivacyFacts => ({
    role: workshop.me().role,
    isAnonymous: workshop.settings.anonymous,
    collect: workshop.activity('collect'),
    hasScribe: Object.values(workshop.roster).some(({ scribe }) => scribe),
  })
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      title={t('privacy.title')}
      lead={tab() === 'see' ? t('privacy.lead') : t('privacy.received.lead')}
      closeLabel={t('common.do.close')}
    >
      <div class={styles.tabs}>
        <Segmented
          label={t('privacy.choice')}
          options={(['see', 'received'] as const).map((value) => ({
            value,
            label: t(`privacy.tabs.${value}`),
          }))}
          value={tab()}
          onChange={setTab}
        />
      </div>
      <Show when={tab() === 'see'} fallback={<WhatIReceived />}>
        <WhatOthersSee facts={facts()} />
      </Show>
    </Dialog>
  )
}
