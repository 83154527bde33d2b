import { createMemo, createSignal, For, Show } from 'solid-js'
import { likeness, profileOf } from '../../../shared/domain/touchpoint/likeness.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { HitCount } from '../../ui/HitCount.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useCollect } from './collectContext.tsx'
import { everything, matches } from './createListFilter.ts'
import styles from './MergeDialog.module.css'
import { useTellingApart } from './useTellingApart.ts'

const mostFound = 30

interface FindOtherProps {
  readonly of: Touchpoint
  readonly onFound: (id: string) => void
}

/** Looks for a touchpoint to merge with, by words; those that read most alike stand first. */
export function FindOther(props: FindOtherProps) {
  const { workshop } = useCollect()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const tellApart = useTellingApart()
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
  const hits = createMemo(() =>
    others().filter((one) => matches(one, { ...everything, words: words() })),
  )
  const found = () => hits().slice(0, mostFound)
  const count = () =>
    hits().length === 0 ? t('merge.none') : t('merge.found', hits().length, found().length)
  return (
    <>
      <TextInput
        label={t('common.do.search')}
        type="search"
        autofocus
        value={words()}
        onInput={setWords}
      />
      <HitCount class={`meta ${styles.hits}`} words={count()} />
      <Show when={found().length > 0}>
        <ul class={styles.found}>
          <For each={found()}>
            {(touchpoint) => (
              <li>
                <button type="button" onClick={() => props.onFound(touchpoint.id)}>
                  <span lang={lang()}>{touchpoint.title}</span>
                  <span class="meta">{tellApart(touchpoint, others())}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
