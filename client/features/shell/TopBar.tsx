import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { HereButton } from './HereButton.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { MentionSlot } from './MentionSlot.tsx'
import { SaveMark } from './SaveMark.tsx'
import { ShellMenu } from './ShellMenu.tsx'
import { TimerSlot } from './TimerSlot.tsx'
import styles from './TopBar.module.css'
import type { ShellDialog } from './shellDialog.ts'

/** Brand, title, timer, save state, who is here, sharing, language and the rest. */
export function TopBar(props: { readonly dialog: (dialog: ShellDialog) => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  return (
    <header class={styles.top}>
      <A class={`voice ${styles.brand}`} href="/" title={t('shell.home')}>
        <BrandMark />
        {t('common.product')}
      </A>
      <span class={styles.title} title={workshop.about.title} lang={lang()}>
        {workshop.about.title}
      </span>
      <div class={styles.right}>
        <MentionSlot />
        <TimerSlot />
        <SaveMark onRescue={() => props.dialog('rescue')} />
        <HereButton onPeople={() => props.dialog('people')} />
        <Show when={workshop.isFacilitator()}>
          <Button icon="share" onClick={() => props.dialog('share')}>
            {t('shell.share')}
          </Button>
        </Show>
        <LanguageChoice />
        <ShellMenu dialog={props.dialog} />
      </div>
    </header>
  )
}
