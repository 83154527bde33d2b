import { createSignal, Show } from 'solid-js'
import { showCode } from '../../../shared/domain/code.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { CodeText, spelled } from '../../ui/CodeText.tsx'
import { Switch } from '../../ui/Switch.tsx'
import type { DoorView } from '../../workshop/createDoor.ts'
import styles from './ShareDoor.module.css'

/** Six letters that let people in while the door is open, for those who can neither scan nor get a link. */
export function ShareDoor(props: { readonly door: DoorView }) {
  const t = useText()
  const format = useFormat()
  const say = useSay()
  const until = () => t('door.share.until', format.time(props.door.closesAt()))
  const isOpen = () => props.door.code() !== null
  // Until the server has answered the switch is where the hand put it; then where the door is.
  const [wanted, setWanted] = createSignal<boolean | null>(null)
  const move = async (open: boolean) => {
    setWanted(open)
    await (open ? props.door.open() : props.door.close())
    setWanted(null)
    tell()
  }
  /** What the act did stands above the switch, where nobody who cannot see it would look. */
  const tell = () => {
    const code = props.door.code()
    if (code !== null) say(`${spelled(code)}. ${until()}`)
  }
  return (
    <section class={styles.door} aria-label={t('door.share.title')}>
      <Show when={props.door.code()}>
        {(code) => (
          <div class={styles.open}>
            <CodeText text={showCode(code())} />
            <p>{t('door.share.at', props.door.address())}</p>
          </div>
        )}
      </Show>
      <Switch
        label={t('door.share.letIn')}
        checked={wanted() ?? isOpen()}
        onChange={(open) => void move(open)}
      />
      <p class={styles.note}>{isOpen() ? until() : t('door.share.what')}</p>
      <Show when={isOpen()}>
        <div class={styles.actions}>
          <Button icon="plus" wide onClick={() => void props.door.prolong().then(tell)}>
            {t('door.share.more')}
          </Button>
          <Button icon="rotate" wide onClick={() => void props.door.renew().then(tell)}>
            {t('door.share.renew')}
          </Button>
        </div>
      </Show>
      <Show when={props.door.failed()}>
        {(code) => <Banner tone="bad" title={t('join.failed')} text={t(`errors.${code()}`)} />}
      </Show>
    </section>
  )
}
