import { createSignal, For, Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { crowd } from './chooseCursors.ts'
import type { Person } from './createPeople.ts'
import styles from './PeopleDialog.module.css'
import { findPeople, groupPeople, type PeopleGroup } from './peopleGroups.ts'

/** From so many people on one of them is looked for. */
const manyPeople = 12

interface PeopleListProps {
  readonly people: readonly Person[]
  /** One person's line. */
  readonly children: (person: Person) => JSX.Element
}

/** Everybody; a crowd by department, folded, with a search over all of it. */
export function PeopleList(props: PeopleListProps) {
  const t = useText()
  const [wanted, setWanted] = createSignal('')
  const found = () => findPeople(props.people, wanted())
  const isCrowd = () => props.people.length >= crowd && wanted().trim() === ''
  const groups = () => groupPeople(props.people)
  /** By name, so that a group stays open while its people come and go. */
  const names = () => groups().map(({ department }) => department)
  const groupOf = (department: string | null) =>
    groups().find((group) => group.department === department)
  return (
    <>
      <Show when={props.people.length >= manyPeople}>
        <TextInput
          label={t('dialogs.people.find')}
          labelHidden
          placeholder={t('dialogs.people.find')}
          type="search"
          value={wanted()}
          onInput={setWanted}
        />
        <p class={`meta ${styles.found}`} role="status">
          {wanted().trim() === '' ? '' : t('terms.count.people', found().length)}
        </p>
      </Show>
      <Show when={isCrowd()} fallback={<Rows people={found()}>{props.children}</Rows>}>
        <For each={names()}>
          {(name) => (
            <Show when={groupOf(name)}>
              {(group) => <Group group={group()}>{props.children}</Group>}
            </Show>
          )}
        </For>
      </Show>
    </>
  )
}

function Group(props: {
  readonly group: PeopleGroup
  readonly children: (person: Person) => JSX.Element
}) {
  const t = useText()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <details class={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={styles.summary}>
        <span class={styles.words}>{props.group.department ?? t('terms.word.noDepartment')}</span>
        <span class="meta num">
          {t('dialogs.people.hereOf', props.group.here, props.group.people.length)}
        </span>
      </summary>
      {/* Two hundred lines with their menus are drawn when they are wanted. */}
      <Show when={isOpen()}>
        <Rows people={props.group.people}>{props.children}</Rows>
      </Show>
    </details>
  )
}

function Rows(props: {
  readonly people: readonly Person[]
  readonly children: (person: Person) => JSX.Element
}) {
  return (
    <ul class={styles.people}>
      <For each={props.people}>{(person) => props.children(person)}</For>
    </ul>
  )
}
