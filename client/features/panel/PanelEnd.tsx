import { createSignal, For, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { CustomerPanel } from '../../workshop/customerPanel.ts'
import type { Form } from './createForm.ts'
import styles from './PanelForm.module.css'

interface PanelEndProps {
  readonly form: Form
  readonly panel: CustomerPanel
  /** Brings a touchpoint to the front again. */
  readonly onGo: (id: string) => void
}

/** Behind the last touchpoint: thanks, or what is still open; each answer can be changed from here. */
export function PanelEnd(props: PanelEndProps) {
  const t = useText()
  const lang = useLangOf(() => props.panel.asked()?.language)
  const [isLooking, setLooking] = createSignal(false)
  const open = () => props.form.items().length - props.form.settled()
  const firstOpen = () =>
    props.form.items().find(({ id }) => ['open', 'started'].includes(props.form.stateOf(id)))?.id
  return (
    <section class={styles.end} aria-labelledby="panel-end">
      <Show when={open() === 0}>
        <span class={styles.sign}>
          <Icon name="check" size={20} />
        </span>
      </Show>
      <h1 class={`voice ${styles.title}`} id="panel-end" tabIndex={-1} data-end="">
        {open() === 0 ? t('panel.thanks.title') : t('panel.left.title', open())}
      </h1>
      <p class={styles.text}>{t(open() === 0 ? 'panel.thanks.text' : 'panel.left.text')}</p>
      <p class={styles.actions}>
        <Show when={firstOpen()}>
          {(id) => (
            <Button variant="primary" size="big" onClick={() => props.onGo(id())}>
              {t('panel.left.resume')}
            </Button>
          )}
        </Show>
        <Button
          size="big"
          icon="list"
          aria-expanded={isLooking()}
          onClick={() => setLooking((shown) => !shown)}
        >
          {t('panel.review')}
        </Button>
      </p>
      <Show when={isLooking()}>
        <ul class={styles.review}>
          <For each={props.form.items()}>
            {({ id, title }) => (
              <li>
                <button type="button" onClick={() => props.onGo(id)}>
                  <span lang={lang()}>{title}</span>
                  <span class="meta">{t(`rate.state.${props.form.stateOf(id)}`)}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
