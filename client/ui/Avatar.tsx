import { splitProps } from 'solid-js'
import styles from './Avatar.module.css'

export interface AvatarProps {
  readonly name: string
  /** 1..10; `null` for someone without a department. */
  readonly colour: number | null
  /** What hovering and screen readers say, e.g. "Ola, Support"; the name unless given. */
  readonly label?: string
  readonly away?: boolean
  readonly size?: 'fine' | 'small'
}

/** One person: up to two initials on their department's colour. */
export function Avatar(props: AvatarProps) {
  const [own] = splitProps(props, ['name', 'colour', 'label', 'away', 'size'])
  return (
    <span
      class={styles.avatar}
      classList={{ [styles.away!]: own.away === true, [styles.small!]: own.size === 'small' }}
      data-dept={own.colour ?? 'none'}
      role="img"
      title={own.label ?? own.name}
      aria-label={own.label ?? own.name}
    >
      {initials(own.name)}
    </span>
  )
}

/** First letters of the first and last word, at most two; `·` for an empty name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word === undefined ? '' : [...word][0]))
    .join('')
  return letters === '' ? '·' : letters.toLocaleUpperCase()
}
