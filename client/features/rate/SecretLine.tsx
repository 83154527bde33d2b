import { Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { usePrivacy } from '../../workshop/privacyDoor.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './SecretLine.module.css'

/** Says for whom answers are secret, or what stands in it; pressed, it tells all that others can see and what they cannot. */
export function SecretLine(props: { readonly children?: JSX.Element }) {
  const t = useText()
  const workshop = useWorkshop()
  const open = usePrivacy()
  const isWrittenFor = () => workshop.roster[workshop.me().id]?.proxied === true
  const words = () => props.children ?? t(isWrittenFor() ? 'rate.secretWritten' : 'rate.secret')
  return (
    <Show when={open} fallback={<span>{words()}</span>}>
      <button
        type="button"
        class={styles.line}
        title={t('shell.privacy')}
        onClick={() =>
          open?.({ role: workshop.me().role, isAnonymous: workshop.settings.anonymous })
        }
      >
        {words()}
      </button>
    </Show>
  )
}
