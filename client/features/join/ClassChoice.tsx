import { createUniqueId, For, Show } from 'solid-js'
import { customerClasses, type CustomerClass } from '../../../shared/domain/participant.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './LargeChips.module.css'

interface ClassChoiceProps {
  /** `null` = nothing is chosen yet: what somebody is nobody else says for them. */
  readonly value: CustomerClass | null
  readonly onChange: (value: CustomerClass) => void
  /** Somebody wanted to go in without it. */
  readonly isLacking: boolean
}

/** How a customer stands to the organisation, in the customer's own words. */
export function ClassChoice(props: ClassChoiceProps) {
  const t = useText()
  const group = createUniqueId()
  const error = createUniqueId()
  return (
    <fieldset class={styles.choice} aria-describedby={props.isLacking ? error : undefined}>
      <legend>{t('panel.door.you')}</legend>
      <div class={styles.chips}>
        <For each={customerClasses}>
          {(value) => (
            <label class={styles.chip}>
              <input
                type="radio"
                name={group}
                checked={props.value === value}
                onChange={() => props.onChange(value)}
              />
              <span class={styles.name}>{t(`panel.door.are.${value}`)}</span>
              <Icon name="check" />
            </label>
          )}
        </For>
      </div>
      <Show when={props.isLacking}>
        <p class={styles.error} id={error}>
          <Icon name="alert" size={14} />
          {t('panel.door.needed')}
        </p>
      </Show>
    </fieldset>
  )
}
