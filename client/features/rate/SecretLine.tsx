import { Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { usePrivacy } from '../../workshop/privacyDoor.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './SecretLine.module.css'

/** Says that answers are secret; pressed, it tells all that others can see and what they cannot. */
export function SecretLine(props: { readonly children: JSX.Element }) {
  const t = useText()
  const workshop = useWorkshop()
  const open = usePrivacy()
  return (
    <Show when={open} fallback={<span>{props.children}</span>}>
      <button
        type="button"
        class={styles.line}
        title={t('shell.privacy')}
        onClick={() =>
          open?.({ role: workshop.me().role, isAnonymous: workshop.settings.anonymous })
        }
      >
        {props.children}
      </button>
    </Show>
  )
}
