import { createMemo, For, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './PrivacyDialog.module.css'

/** What this browser got, counted and looked through here, with all of it to take away. */
export function WhatIReceived() {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const workshop = useWorkshop()
  // Taken when the page is opened: what is read does not move under the eyes.
  const receipt = createMemo(() => workshop.receipt())
  const counts = createMemo(() => workshop.received())
  const isClean = () => receipt().stray.length === 0
  const download = (): void => {
    const { documents, stray } = workshop.receipt()
    const file = {
      format: 'touchline-received',
      at: new Date().toISOString(),
      workshop: workshop.id,
    }
    const content = JSON.stringify(
      { ...file, messages: workshop.received(), stray, documents },
      null,
      1,
    )
    const blob = new Blob([content], { type: 'application/json' })
    const name = saveFile(blob, { title: workshop.about.title, file: 'received.json' })
    toast({ text: t('privacy.received.saved', name) })
  }
  return (
    <>
      <section class={styles.verdict} classList={{ [styles.bad!]: !isClean() }}>
        <Icon name={isClean() ? 'check' : 'alert'} size={20} />
        <div>
          <h3>{t(isClean() ? 'privacy.received.clean' : 'privacy.received.stray')}</h3>
          <p>
            {isClean()
              ? t(
                  'privacy.received.cleanText',
                  t('privacy.received.lists', receipt().lists),
                  t('privacy.received.entries', receipt().entries),
                )
              : t('privacy.received.strayText', receipt().stray.join(', '))}
          </p>
          <Show when={isClean()}>
            <p class="meta">{t('privacy.received.figures')}</p>
          </Show>
        </div>
      </section>
      <div class={styles.scroll}>
        <table class={styles.counts}>
          <caption>{t('privacy.received.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('privacy.received.document')}</th>
              <th scope="col">{t('privacy.received.content')}</th>
              <th scope="col">{t('privacy.received.presence')}</th>
              <th scope="col">{t('privacy.received.notices')}</th>
              <th scope="col">{t('privacy.received.size')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={counts()}>
              {(row) => (
                <tr>
                  <th scope="row">{t(`privacy.received.of.${row.kind}`)}</th>
                  <td class="num">{format.number(row.content)}</td>
                  <td class="num">{format.number(row.presence)}</td>
                  <td class="num">{format.number(row.notices)}</td>
                  <td class="num">{format.number(row.bytes)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="meta">{t('privacy.received.downloadText')}</p>
      <p class={styles.download}>
        <Button icon="download" onClick={download}>
          {t('privacy.received.download')}
        </Button>
      </p>
    </>
  )
}
