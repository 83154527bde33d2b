import { createMemo, createSignal, For, Show } from 'solid-js'
import { likeness, profileOf } from '../../../shared/domain/touchpoint/likeness.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useCollect } from './collectContext.tsx'
import { everything, matches } from './createListFilter.ts'
import styles from './MergeDialog.module.css'

const mostFound = 30

interface FindOtherProps {
  readonly of: Touchpoint
  readonly onFound: (id: string) => void
}

/** Looks for a touchpoint to merge with, by words; those that read most alike stand first. */
export function FindOther(props: FindOtherProps) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const [words, setWords] = createSignal('')
  const others = createMemo(() => {
    const language = workshop.about.language
    const mine = profileOf(props.of.title, language)
    return workshop
      .touchpoints()
      .filter(({ id }) => id !== props.of.id)
      .map((touchpoint) => ({
        touchpoint,
        score: likeness(mine, profileOf(touchpoint.title, language)),
      }))
      .sort((a, b) => b.score - a.score)
      .map(({ touchpoint }) => touchpoint)
  })
  const found = () =>
    others()
      .filter((one) => matches(one, { ...everything, words: words() }))
      .slice(0, mostFound)
  return (
    <>
      <TextInput
        label={t('common.do.search')}
        type="search"
        autofocus
        value={words()}
        onInput={setWords}
      />
      <Show when={found().length > 0} fallback={<p class="meta">{t('merge.none')}</p>}>
        <ul class={styles.found}>
          <For each={found()}>
            {(touchpoint) => (
              <li>
                <button type="button" onClick={() => props.onFound(touchpoint.id)}>
                  {touchpoint.title}
                  <span class="meta">{collect.stageName(touchpoint.stage)}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
