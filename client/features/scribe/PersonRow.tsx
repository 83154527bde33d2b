import { Match, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Avatar } from '../../ui/Avatar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { PersonWithout } from './createScribe.ts'
import styles from './ScribeScreen.module.css'

interface PersonRowProps {
  readonly person: PersonWithout
  readonly onWrite: () => void
  readonly onTakeOver: () => void
}

/** One person without a device: how far they are, as far as this browser knows, and what can be done. */
export function PersonRow(props: PersonRowProps) {
  const t = useText()
  const workshop = useWorkshop()
  const department = () =>
    workshop.departments().find((one) => one.id === props.person.department) ?? null
  const all = () => workshop.asked().length
  const rated = (): number => {
    const done = props.person.held?.done
    if (!done || done.round !== workshop.session.round) return 0
    return workshop.asked().filter(({ id }) => done.rated.includes(id)).length
  }
  const howFar = () => t('scribe.rated', rated(), all())
  return (
    <li class={styles.person}>
      <Avatar name={props.person.name} colour={department()?.colour ?? null} />
      <span class={styles.words}>
        {props.person.name}
        <span class="meta">
          {department()?.name ?? t('terms.word.noDepartment')}
          <Show when={props.person.held?.isUnsent}> · {t('scribe.unsent')}</Show>
        </span>
      </span>
      <Switch
        fallback={
          <>
            <span class="meta">{t('scribe.free')}</span>
            <Button onClick={() => props.onTakeOver()}>
              {t('scribe.takeOver.ask', props.person.name)}
            </Button>
          </>
        }
      >
        <Match when={props.person.held}>
          <span class={styles.far}>
            <Meter value={all() === 0 ? 0 : rated() / all()} label={howFar()} />
            <span class="meta num" aria-hidden="true">
              {howFar()}
            </span>
          </span>
          <Button onClick={() => props.onWrite()}>{t('scribe.writeFor', props.person.name)}</Button>
        </Match>
        <Match when={props.person.holder}>
          {(holder) => <span class="meta">{t('scribe.heldBy', holder().name)}</span>}
        </Match>
      </Switch>
    </li>
  )
}
