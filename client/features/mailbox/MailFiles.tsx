import { createSignal, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { createFileDrop } from '../../ui/createFileDrop.ts'
import type { Mailbox } from './createMailbox.ts'
import { mailLimits } from './limits.ts'
import styles from './Mailbox.module.css'

/** Files by button, a folder by button, both by dropping; says what is taken and where it stays. */
export function MailFiles(props: { readonly box: Mailbox }) {
  const t = useText()
  const format = useFormat()
  const [hasNone, setNone] = createSignal(false)
  const open = (files: readonly File[]): void => {
    setNone(files.length > 0 && !props.box.open(files))
  }
  const isOver = createFileDrop(open)
  const choose = (isFolder: boolean): void => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    if (isFolder) input.webkitdirectory = true
    else input.accept = '.mbox,.mbx,.eml,application/mbox,message/rfc822'
    input.addEventListener('change', () => open([...(input.files ?? [])]))
    input.click()
  }
  return (
    <div class={styles.source} classList={{ [styles.over!]: isOver() }}>
      <Show when={props.box.isBroken()}>
        <Banner tone="bad" title={t('mailbox.broke')} />
      </Show>
      <Show when={hasNone()}>
        <Banner tone="bad" title={t('mailbox.nothingChosen')} />
      </Show>
      <div class={styles.ways}>
        <Button icon="upload" variant="primary" onClick={() => choose(false)}>
          {t('mailbox.choose')}
        </Button>
        <Button onClick={() => choose(true)}>{t('mailbox.folder')}</Button>
        <span class="meta">{t('mailbox.drop')}</span>
      </div>
      <p class="meta">
        {t('mailbox.how')} {t('mailbox.limits', format.number(mailLimits.mails))}
      </p>
    </div>
  )
}
