import { splitProps, type JSX } from 'solid-js'
import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

type NativeButton = Omit<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  'class' | 'style' | 'children'
>

interface IconButtonProps extends NativeButton {
  readonly icon: IconName
  /** What it does; read aloud and shown on hover. */
  readonly label: string
  /** `quiet` has no edge. */
  readonly variant?: 'plain' | 'quiet' | 'primary'
  /** `small` is 28 px with a fine pointer (inside notes and rows); never below 44 px on touch. */
  readonly size?: 'fine' | 'small' | 'big'
}

/** A square button with a sign only; for places where a word has no room. */
export function IconButton(props: IconButtonProps) {
  const [own, native] = splitProps(props, ['icon', 'label', 'variant', 'size'])
  return (
    <button
      type="button"
      title={own.label}
      {...native}
      aria-label={own.label}
      // A tooltip that repeats the name would be read as a description behind it.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- reason: ARIA 1.3 allows it everywhere
      aria-description={(native.title ?? own.label) === own.label ? '' : undefined}
      class={styles.button}
      classList={{
        [styles.quiet!]: own.variant === 'quiet',
        [styles.primary!]: own.variant === 'primary',
        [styles.small!]: own.size === 'small',
        [styles.big!]: own.size === 'big',
      }}
    >
      <Icon name={own.icon} />
    </button>
  )
}
