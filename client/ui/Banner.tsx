import { Show, type JSX } from 'solid-js'
import styles from './Banner.module.css'
import { Icon, type IconName } from './Icon.tsx'

interface BannerProps {
  /** `bad` for errors and what was not accepted, `warn` for offline, `plain` for read only and notes. */
  readonly tone?: 'plain' | 'warn' | 'bad'
  readonly icon?: IconName
  /** What happened. */
  readonly title: string
  /** What was kept and what to do. */
  readonly text?: string
  /** Language of `text` where it is not that of the interface. */
  readonly textLang?: string | undefined
  readonly actions?: JSX.Element
  /** A flat band over the whole width, as under the header. */
  readonly band?: boolean
  /** Its owner tells screen readers what it says. */
  readonly isMute?: boolean
}

const iconOf = { plain: 'info', warn: 'offline', bad: 'alert' } as const

/** A message that stays: what happened, what was kept, what to do. */
export function Banner(props: BannerProps) {
  const tone = () => props.tone ?? 'plain'
  const role = () => (props.isMute ? undefined : tone() === 'bad' ? 'alert' : 'status')
  return (
    <div
      class={styles.banner}
      classList={{
        [styles[tone()] ?? '']: tone() !== 'plain',
        [styles.band!]: props.band === true,
      }}
      role={role()}
    >
      <Icon name={props.icon ?? iconOf[tone()]} size={20} />
      <div class={styles.words}>
        <p class={styles.title}>{props.title}</p>
        <Show when={props.text}>
          <p class={styles.text} lang={props.textLang}>
            {props.text}
          </p>
        </Show>
        <Show when={props.actions}>
          <div class={styles.actions}>{props.actions}</div>
        </Show>
      </div>
    </div>
  )
}
