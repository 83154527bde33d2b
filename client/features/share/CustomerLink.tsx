import { createSignal, Show } from 'solid-js'
import { codeWords } from '../../i18n/codeWords.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { LinkCodeDialog } from '../../ui/LinkCodeDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './CustomerLink.module.css'
import { createLinks } from './createLinks.ts'
import { usePanelLink } from './usePanelLink.ts'

/** The customers' link where customers are asked: whether it works now, to copy, and as a code to scan (SPEC PN65). */
export function CustomerLink() {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const standing = usePanelLink(true)
  const [isDrawn, setDrawn] = createSignal(false)
  const links = createLinks(workshop)
  const link = () => links.of('customer')
  const copy = async (text: string): Promise<void> => {
    const words = codeWords(t, 'customer')
    const isCopied = await copyText(text)
    toast({ topic: 'copied', text: isCopied ? words.copied : words.copyFailed })
  }
  return (
    <section class={styles.link} aria-label={t('customers.link.title')}>
      <div class={styles.words}>
        <h2>{t('customers.link.title')}</h2>
        <p>
          {standing()} <Show when={link() === null}>{t('customers.link.unknown')}</Show>
        </p>
        <Show when={link()}>{(text) => <p class={styles.address}>{text()}</p>}</Show>
      </div>
      <Show when={link()}>
        {(text) => (
          <div class={styles.buttons}>
            <Button
              icon="scan"
              aria-haspopup="dialog"
              aria-label={t('common.fieldOf', t('share.code.show'), t('common.role.customer'))}
              onClick={() => setDrawn(true)}
            >
              {t('share.code.show')}
            </Button>
            <Button
              icon="copy"
              aria-label={t('common.fieldOf', t('common.do.copy'), t('common.role.customer'))}
              onClick={() => void copy(text())}
            >
              {t('common.do.copy')}
            </Button>
          </div>
        )}
      </Show>
      <Show when={isDrawn()}>
        <LinkCodeDialog
          link={link() ?? ''}
          workshop={workshop.about.title}
          words={codeWords(t, 'customer')}
          onClose={() => setDrawn(false)}
        />
      </Show>
    </section>
  )
}
