import { createSignal, onCleanup, Show } from 'solid-js'
import { showCode } from '../../../shared/domain/code.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { CodeText, spelled } from '../../ui/CodeText.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { createDoor } from '../../workshop/createDoor.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './PresentScreen.module.css'

/**
 * How to join, for the last row: the code to scan as large as wanted, and beside it the address and
 * the letters of the open door. Without the link in this browser the open door has a code to scan too.
 */
export function PresentDoor(props: { readonly link: string | null }) {
  const t = useText()
  const format = useFormat()
  const { visit } = useWorkshop()
  const door = createDoor(visit)
  const [isFull, setFull] = createSignal(false)
  const say = useSay()
  const closes = () => t('door.present.closesAt', format.time(door.closesAt()))
  const tell = () => {
    const code = door.code()
    if (code !== null) say(`${spelled(code)}. ${closes()}`)
  }
  const scanned = () => props.link ?? door.link()
  // Before the screen's own Escape, which leaves it.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isFull()) return
    event.stopPropagation()
    setFull(false)
  }
  window.addEventListener('keydown', onKey, true)
  onCleanup(() => window.removeEventListener('keydown', onKey, true))
  return (
    <div class={styles.join} classList={{ [styles.full!]: isFull() }}>
      <Show when={scanned()}>
        {(text) => (
          <div class={styles.code}>
            <QrCode text={text()} label={t('share.qr')} />
            <Show when={door.code() === null}>
              <p class={styles.address}>{text().replace(/^https?:\/\//u, '')}</p>
            </Show>
            <Button
              variant="quiet"
              title={t('door.present.fill')}
              onClick={() => setFull(!isFull())}
            >
              {t(isFull() ? 'door.present.back' : 'door.present.fillShort')}
            </Button>
          </div>
        )}
      </Show>
      <section class={styles.beside}>
        <h1 class="voice">
          {t(scanned() === null ? 'facilitate.present.showCode' : 'facilitate.present.join')}
        </h1>
        <Show
          when={door.code()}
          fallback={
            <div class={styles.doorActions}>
              <Button
                icon="present"
                variant={scanned() === null ? 'primary' : 'plain'}
                onClick={() => void door.open().then(tell)}
              >
                {t('door.present.open')}
              </Button>
            </div>
          }
        >
          {(code) => (
            <>
              <p class={styles.say}>{t('door.present.type')}</p>
              <p class={styles.typed}>{door.address()}</p>
              <CodeText text={showCode(code())} isHuge />
              <div class={styles.doorActions}>
                <span>{closes()}</span>
                <Button variant="quiet" icon="plus" onClick={() => void door.prolong().then(tell)}>
                  {t('door.share.more')}
                </Button>
                <Button variant="quiet" icon="close" onClick={() => void door.close()}>
                  {t('door.present.close')}
                </Button>
              </div>
            </>
          )}
        </Show>
        <Show when={door.failed()}>
          {(why) => <Banner tone="bad" title={t('join.failed')} text={t(`errors.${why()}`)} />}
        </Show>
        <Show when={props.link === null && door.code() === null}>
          <p class={styles.say}>{t('facilitate.present.codeOnly')}</p>
        </Show>
        <p class={styles.say}>{t('join.foot.participant')}</p>
      </section>
    </div>
  )
}
