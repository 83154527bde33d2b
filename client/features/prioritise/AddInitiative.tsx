import { createSignal, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './AddInitiative.module.css'
import { usePrioritise } from './prioritiseContext.tsx'

/** Writes an initiative by hand; Enter adds and keeps the field. Beside it the way from findings. */
export function AddInitiative() {
  const model = usePrioritise()
  const t = useText()
  const [title, setTitle] = createSignal('')
  return (
    <Show
      when={model.canEdit()}
      fallback={
        <Show when={model.workshop.me().role !== 'viewer'}>
          <p class="meta">{t('prioritise.readOnly')}</p>
        </Show>
      }
    >
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          model.add(title())
          setTitle('')
        }}
      >
        <span class={styles.frame}>
          <Icon name="plus" />
          <input
            class={styles.field}
            value={title()}
            maxLength={textLimits.title}
            autocomplete="off"
            enterkeyhint="send"
            aria-label={t('prioritise.add.label')}
            placeholder={t('prioritise.add.label')}
            title={t('prioritise.add.hint')}
            onInput={(event) => setTitle(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setTitle('')}
          />
          <Show when={title().trim() !== ''}>
            <button type="submit" class={styles.enter}>
              {t('prioritise.add.do')} <kbd aria-hidden="true">↵</kbd>
            </button>
          </Show>
        </span>
        <Button onClick={() => model.pick(true)}>{t('prioritise.add.fromFindings')}</Button>
      </form>
    </Show>
  )
}
