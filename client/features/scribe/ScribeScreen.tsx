import { useNavigate } from '@solidjs/router'
import { createEffect, onCleanup, Show, type JSX } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { loadVoice } from '../../ui/loadVoice.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import { createScribe } from './createScribe.ts'
import { PeopleWithout } from './PeopleWithout.tsx'
import styles from './ScribeScreen.module.css'
import { Writing } from './Writing.tsx'

interface ScribeScreenProps {
  /** The screen of a step, drawn with the person's own workshop around it. */
  readonly work: (step: Step) => JSX.Element
  /** How saving stands, of that same workshop. */
  readonly saveMark: () => JSX.Element
  /** Opens a person's documents. Needs an owner; they close with it. */
  readonly open: (visit: Workshop['visit']) => Workshop
}

/** For people without a device: the list of them, and the work of the one somebody writes for now. */
export function ScribeScreen(props: ScribeScreenProps) {
  loadVoice()
  const t = useText()
  const workshop = useWorkshop()
  const navigate = useNavigate()
  const scribe = createScribe(workshop)
  const mayWrite = () =>
    workshop.isFacilitator() || workshop.roster[workshop.me().id]?.scribe === true
  const home = () => `/w/${workshop.id}/${workshop.session.step}`
  createEffect(() => {
    const person = scribe.current()
    const what = person ? t('scribe.writingFor', person.name) : t('scribe.title')
    document.title = `${what} · ${workshop.about.title} · ${t('common.product')}`
  })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || scribe.current()) return
    if (document.querySelector('dialog[open]') === null) navigate(home())
  }
  window.addEventListener('keydown', onKey)
  onCleanup(() => window.removeEventListener('keydown', onKey))
  return (
    <div class={styles.app}>
      <Show
        when={mayWrite()}
        fallback={
          <main class={styles.list}>
            <EmptyState isScreen title={t('scribe.title')} text={t('scribe.notAllowed')}>
              <Button href={home()}>{t('scribe.back')}</Button>
            </EmptyState>
          </main>
        }
      >
        <Show
          when={scribe.current()?.id}
          keyed
          fallback={<PeopleWithout scribe={scribe} back={home()} />}
        >
          {(id) => (
            <Writing
              scribe={scribe}
              visit={scribe.visitOf(scribe.people().find((one) => one.id === id)!)}
              open={props.open}
              work={props.work}
              saveMark={props.saveMark}
            />
          )}
        </Show>
      </Show>
    </div>
  )
}
