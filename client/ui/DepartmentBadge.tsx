import styles from './DepartmentBadge.module.css'

interface DepartmentBadgeProps {
  /** The full name; shown on hover, read aloud unless `decorative`. */
  readonly name: string
  /** What is printed; the first letter of the name unless another department has it already. */
  readonly initial?: string
  /** 1..10, a colour of the department palette. */
  readonly colour: number
  readonly size?: 'fine' | 'big'
  /** The name stands beside it already. */
  readonly decorative?: boolean
}

/** A department: coloured square with its initial, so that colour is never the only sign. */
export function DepartmentBadge(props: DepartmentBadgeProps) {
  return (
    <span
      class={styles.badge}
      classList={{ [styles.big!]: props.size === 'big' }}
      data-dept={props.colour}
      title={props.name}
      role={props.decorative ? undefined : 'img'}
      aria-label={props.decorative ? undefined : props.name}
      aria-hidden={props.decorative ? 'true' : undefined}
    >
      {props.initial ?? firstLetter(props.name)}
    </span>
  )
}

/** First letter of a name as printed on badges; `·` for an empty name. */
function firstLetter(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '·'
}
