import { createUniqueId, For } from 'solid-js'
import { customerClasses, type CustomerClass } from '../../../shared/domain/participant.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './LargeChips.module.css'

interface ClassChoiceProps {
  readonly value: CustomerClass
  readonly onChange: (value: CustomerClass) => void
}

/** How a customer stands to the organisation, in the customer's own words. */
export function ClassChoice(props: ClassChoiceProps) {
  const t = useText()
  const group = createUniqueId()
  return (
    <fieldset class={styles.choice}>
      <legend>{t('join.customerClass')}</legend>
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
              <span class={styles.name}>{t(`join.classText.${value}`)}</span>
              <Icon name="check" />
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
