import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { AvatarStack } from '../../ui/AvatarStack.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { crowd } from './chooseCursors.ts'
import { createPeople } from './createPeople.ts'
import styles from './HereButton.module.css'

/** Who is here, and the way to all of them: faces of a few, a number of many. */
export function HereButton(props: { readonly onPeople: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const people = createPeople(workshop)
  const here = () => people().filter((person) => person.present)
  const label = () => t('shell.people.here', here().length)
  return (
    <Show when={here().length > 0}>
      <button type="button" class={styles.people} title={label()} onClick={() => props.onPeople()}>
        <Show
          when={here().length < crowd}
          fallback={
            <span class={styles.many} role="img" aria-label={label()}>
              <Icon name="people" />
              <b class="num">{here().length}</b>
            </span>
          }
        >
          <AvatarStack
            label={label()}
            people={here().map((person) => ({
              name: person.name,
              colour: person.colour,
              label: [person.name, person.departmentName].filter(Boolean).join(', '),
            }))}
          />
        </Show>
      </button>
    </Show>
  )
}
