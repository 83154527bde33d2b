import { Index, type JSX } from 'solid-js'
import styles from './TickGroups.module.css'

interface TickGroup {
  readonly name: string
  /** Language of `name` where it is not that of the interface. */
  readonly lang?: string | undefined
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

interface TickGroupsProps {
  /** In the order shown; those without choices are left out. */
  readonly groups: readonly TickGroup[]
  /** Language of the choices where it is not that of the interface. */
  readonly lang?: string | undefined
  readonly isTicked: (id: string) => boolean
  readonly onTick: (id: string, isTicked: boolean) => void
  /** Stands before a choice's words. */
  readonly mark?: (id: string) => JSX.Element
  /** Why a choice cannot be ticked; `null` when it can. */
  readonly refusalOf?: (id: string) => string | null
}

/** Things to tick, group by group, in two columns where there is room. Each tick counts at once. */
export function TickGroups(props: TickGroupsProps) {
  const refusalOf = (id: string) => props.refusalOf?.(id) ?? null
  return (
    <div class={styles.groups}>
      <Index each={props.groups.filter(({ choices }) => choices.length > 0)}>
        {(group) => (
          <fieldset class={styles.group}>
            <legend class={`voice ${styles.name}`} lang={group().lang}>
              {group().name}
            </legend>
            <Index each={group().choices}>
              {(choice) => (
                <label class={styles.choice} title={refusalOf(choice().id) ?? undefined}>
                  <input
                    type="checkbox"
                    checked={props.isTicked(choice().id)}
                    disabled={refusalOf(choice().id) !== null}
                    onChange={(event) => props.onTick(choice().id, event.currentTarget.checked)}
                  />
                  {props.mark?.(choice().id)}
                  <span class={styles.words} lang={props.lang}>
                    {choice().label}
                  </span>
                </label>
              )}
            </Index>
          </fieldset>
        )}
      </Index>
    </div>
  )
}
