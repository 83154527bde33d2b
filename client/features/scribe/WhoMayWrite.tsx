import { For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ScribeScreen.module.css'

/** Facilitators let participants write for others here, and end it. */
export function WhoMayWrite() {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const participants = () =>
    Object.values(workshop.roster)
      .filter((person) => person.role === 'participant' && person.proxied !== true)
      .sort((a, b) => a.name.localeCompare(b.name))
  const set = async (participantId: string, scribe: boolean): Promise<void> => {
    const answer = await workshop.command({ type: 'setScribe', participantId, scribe })
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
  }
  return (
    <section class={styles.may} aria-labelledby="who-may-write">
      <h2 class="voice" id="who-may-write">
        {t('scribe.may.title')}
      </h2>
      <p class={styles.says}>{t('scribe.may.text')}</p>
      <ul>
        <For each={participants().filter(({ scribe }) => scribe === true)}>
          {(person) => (
            <li class={styles.person}>
              <span class={styles.words}>{person.name}</span>
              <Button variant="quiet" onClick={() => void set(person.id, false)}>
                {t('scribe.may.end', person.name)}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Show when={participants().some(({ scribe }) => scribe !== true)}>
        <Select
          label={t('scribe.may.let')}
          placeholder={t('scribe.may.choose')}
          value=""
          options={participants()
            .filter(({ scribe }) => scribe !== true)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => id !== '' && void set(id, true)}
        />
      </Show>
    </section>
  )
}
