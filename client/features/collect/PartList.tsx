import { For, onMount } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useCollect } from './collectContext.tsx'
import { focusNote } from './focusNote.ts'
import styles from './MergeDialog.module.css'
import { useTakingApart } from './useTakingApart.ts'

/** What was merged into a touchpoint, each with the way back; it closes the dialog it stands in. */
export function PartList(props: { readonly kept: Touchpoint }) {
  const { merging, workshop } = useCollect()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const takeApart = useTakingApart()
  const heading = ({ title, author }: { title: string; author: string | null }): string => {
    const by = workshop.roster[author ?? '']?.name
    return by ? t('merge.parts.by', title, by) : t('collect.quoted', title)
  }
  let list!: HTMLUListElement
  // Taking apart is what this was opened for: the first of its buttons takes the focus.
  onMount(() => queueMicrotask(() => list.querySelector('button')?.focus()))
  return (
    <ul class={styles.apart} ref={list}>
      <For each={props.kept.merged ?? []}>
        {(merged) => (
          <li>
            <span lang={lang()}>{heading(merged)}</span>
            <Button
              aria-label={t('merge.parts.partOf', merged.title)}
              onClick={() => {
                const { id } = props.kept
                merging.close()
                takeApart(id, merged)
                focusNote(id)
              }}
            >
              {t('merge.parts.part')}
            </Button>
          </li>
        )}
      </For>
    </ul>
  )
}
