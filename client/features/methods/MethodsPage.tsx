import { createEffect, For, onMount, Show } from 'solid-js'
import { figureIds } from '../../i18n/figureIds.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { loadVoice } from '../../ui/loadVoice.ts'
import { formulas } from './formulas.ts'
import styles from './MethodsPage.module.css'

/** `/methods`: each figure of the product with its formula, a worked example and its source. */
export function MethodsPage() {
  loadVoice()
  const t = useText()
  let page!: HTMLElement
  createEffect(() => {
    document.title = `${t('methods.title')} · ${t('common.product')}`
  })
  // The page is drawn after the browser looked for the place its address names.
  onMount(() => {
    const asked = figureIds.find((id) => id === location.hash.slice(1))
    const place = asked && page.querySelector<HTMLElement>(`#${asked}`)
    place?.scrollIntoView()
    place?.focus()
  })
  return (
    <main class={styles.page} ref={page}>
      <h1 class={`voice ${styles.title}`}>{t('methods.title')}</h1>
      <p class={styles.lead}>{t('methods.lead')}</p>
      <nav aria-label={t('methods.contents')}>
        <ul class={styles.contents}>
          <For each={figureIds}>
            {(id) => (
              <li>
                <a href={`#${id}`}>{t(`methods.figure.${id}.name`)}</a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <For each={figureIds}>
        {(id) => (
          <section class={styles.figure} aria-labelledby={id}>
            <h2 class={`voice ${styles.name}`} id={id} tabIndex={-1}>
              {t(`methods.figure.${id}.name`)}
            </h2>
            <p>{t(`methods.figure.${id}.says`)}</p>
            <dl class={styles.facts}>
              <dt>{t('methods.formula')}</dt>
              <dd class={styles.formula}>{formulas[id].formula}</dd>
              <dt>{t('methods.example')}</dt>
              <dd class="num">{formulas[id].example}</dd>
              <dt>{t('methods.source')}</dt>
              <dd>
                <Show when={formulas[id].source} fallback={t('methods.ownRule')}>
                  {(source) => <span lang="en">{source()}</span>}
                </Show>
              </dd>
            </dl>
          </section>
        )}
      </For>
      <p>
        <Button href="/">{t('methods.home')}</Button>
      </p>
    </main>
  )
}
