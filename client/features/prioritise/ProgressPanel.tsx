import { For, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './ProgressPanel.module.css'

/** All there is to know before the reveal: how many people are done, and what is left for oneself. */
export function ProgressPanel() {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const progress = () => model.workshop.progress('prioritise')
  const all = () => model.workshop.initiatives().length
  const mine = () => model.estimates.doneCount()
  const isOpen = () => model.phase() === 'open'
  return (
    <aside class={styles.panel} aria-label={t('prioritise.progress.title')}>
      <h2 class={`voice ${styles.heading}`}>
        {t(model.phase() === 'notYet' ? 'prioritise.how.title' : 'prioritise.progress.title')}
      </h2>
      <Show when={model.phase() === 'notYet'}>
        <ol class={styles.how}>
          <li>{t('prioritise.how.alone')}</li>
          <li>{t('prioritise.how.together')}</li>
          <li>{t('prioritise.how.first')}</li>
        </ol>
      </Show>
      <Show when={isOpen() && all() > 0}>
        <div class={styles.count}>
          <p>
            {mine() === all()
              ? t('prioritise.progress.allMine')
              : t('prioritise.progress.mine', mine(), all())}
          </p>
          <Meter value={mine() / all()} label={t('prioritise.progress.mine', mine(), all())} />
        </div>
      </Show>
      <Show when={progress()}>
        {(people) => (
          <div class={styles.count}>
            <p>{t('prioritise.progress.people', people().done, people().of)}</p>
            <Meter
              value={people().of === 0 ? 0 : people().done / people().of}
              label={t('prioritise.progress.people', people().done, people().of)}
            />
            <ul class={styles.departments}>
              <For each={model.workshop.departments()}>
                {({ id, name, colour }) => (
                  <Show when={people().departments[id]}>
                    {(counts) => (
                      <li class={styles.department}>
                        <DepartmentBadge
                          name={name}
                          initial={model.department(id)?.initial ?? ''}
                          colour={colour}
                          decorative
                        />
                        <span lang={lang()}>{name}</span>
                        <span class="num">
                          {counts().done} / {counts().of}
                        </span>
                      </li>
                    )}
                  </Show>
                )}
              </For>
            </ul>
          </div>
        )}
      </Show>
      <DotsLeft />
      <p class={styles.secret}>
        <Icon name="lock" />
        {t('prioritise.secret')}
      </p>
      <Show when={isOpen()}>
        <p class={styles.keys} aria-hidden="true">
          <span>
            <kbd>1</kbd> {t('prioritise.keys.to')} <kbd>5</kbd> {t('prioritise.keys.answer')}
          </span>
          <span>
            <kbd>←</kbd> <kbd>→</kbd> {t('prioritise.keys.move')}
          </span>
          <span>
            <kbd>↵</kbd> {t('prioritise.keys.next')}
          </span>
        </p>
      </Show>
    </aside>
  )
}

/** The dots the person can still give, or that too many are given. */
function DotsLeft() {
  const { dots } = usePrioritise()
  const t = useText()
  return (
    <Show when={dots.isOpen()}>
      <p>
        <Show
          when={dots.over() > 0}
          fallback={
            <span role="status">{t('prioritise.dots.left', dots.left(), dots.budget())}</span>
          }
        >
          <strong>{t('prioritise.dots.over', dots.over())}</strong>
        </Show>{' '}
        {t('prioritise.dots.secret')}
      </p>
    </Show>
  )
}
