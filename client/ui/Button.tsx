import { Show, splitProps, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import styles from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

type NativeButton = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style'>

export interface ButtonProps extends NativeButton {
  /** `plain` unless told otherwise; one `primary` a screen. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'fine' | 'big'
  readonly icon?: IconName | undefined
  /** Sign after the word, as in "Next ›". */
  readonly iconAfter?: IconName | undefined
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined
  /** Of a link: the window it opens in. */
  readonly target?: string | undefined
  readonly wide?: boolean
}

/** The one button. Type is `button` unless told otherwise, so a form is never sent by accident. */
export function Button(props: ButtonProps) {
  const [own, native] = splitProps(props, [
    'variant',
    'size',
    'icon',
    'iconAfter',
    'href',
    'wide',
    'children',
  ])
  const isLink = () => own.href !== undefined
  return (
    <Dynamic
      component={isLink() ? 'a' : 'button'}
      {...(isLink() ? { href: own.href } : { type: 'button' })}
      {...(native as Record<string, unknown>)}
      // A tooltip that repeats the name would be read as a description behind it.
      aria-description={
        native.title !== undefined && native.title === native['aria-label']
          ? ''
          : native['aria-description']
      }
      class={styles.button}
      classList={{
        [styles[own.variant ?? 'plain'] ?? '']: (own.variant ?? 'plain') !== 'plain',
        [styles.big!]: own.size === 'big',
        [styles.wide!]: own.wide === true,
      }}
    >
      <Show when={own.icon}>{(name) => <Icon name={name()} />}</Show>
      {own.children}
      <Show when={own.iconAfter}>{(name) => <Icon name={name()} />}</Show>
    </Dynamic>
  )
}
