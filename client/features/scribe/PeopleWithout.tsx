import { createSignal, For, onMount, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import type { Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { AddPerson } from './AddPerson.tsx'
import type { PersonWithout, Scribe } from './createScribe.ts'
import { PersonRow } from './PersonRow.tsx'
import styles from './ScribeScreen.module.css'
import { WhoMayWrite } from './WhoMayWrite.tsx'

/** Everybody without a device: how far each is, and who writes for them. */
export function PeopleWithout(props: { readonly scribe: Scribe; readonly back: string }) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const [taking, setTaking] = createSignal<PersonWithout | null>(null)
  const refused = (failure: Failure | null): void => {
    if (failure) toast({ tone: 'bad', text: t(`errors.${failure.failed}`) })
  }
  const takeOver = async (): Promise<void> => {
    const person = taking()
    setTaking(null)
    if (person) refused(await props.scribe.takeOver(person.id))
  }
  let heading!: HTMLHeadingElement
  // What was pressed to come here is gone.
  onMount(() => document.activeElement === document.body && heading.focus())
  return (
    <main class={styles.list}>
      <header class={styles.top}>
        <div>
          <p class="meta">{workshop.about.title}</p>
          <h1 class={`voice ${styles.title}`} tabIndex={-1} ref={heading}>
            {t('scribe.title')}
          </h1>
        </div>
        <Button variant="quiet" icon="close" href={props.back}>
          {t('scribe.back')}
        </Button>
      </header>
      <p class={styles.says}>{t('scribe.lead')}</p>
      <p class={styles.says}>{t('scribe.secret')}</p>
      <AddPerson scribe={props.scribe} />
      <Show
        when={props.scribe.people().length > 0}
        fallback={<p class={styles.nobody}>{t('scribe.nobody')}</p>}
      >
        <ul class={styles.people} aria-label={t('scribe.title')}>
          <For each={props.scribe.people().map(({ id }) => id)}>
            {(id) => (
              <Show when={props.scribe.people().find((one) => one.id === id)}>
                {(person) => (
                  <PersonRow
                    person={person()}
                    onWrite={() => props.scribe.writeFor(id)}
                    onTakeOver={() => setTaking(person())}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={workshop.isFacilitator()}>
        <WhoMayWrite />
      </Show>
      <ConfirmDialog
        open={taking() !== null}
        title={t('scribe.takeOver.title', taking()?.name ?? '')}
        text={t('scribe.takeOver.text')}
        confirmLabel={t('scribe.takeOver.do')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void takeOver()}
        onCancel={() => setTaking(null)}
      />
    </main>
  )
}
