import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { Question } from './createEstimates.ts'
import { EstimateCard } from './EstimateCard.tsx'
import { belongsElsewhere, deedOf } from './estimateKeys.ts'
import type { Score } from './halves.ts'
import { scoreWord } from './scoreWord.ts'
import { usePrioritise } from './prioritiseContext.tsx'

/** All initiatives to estimate, one under another; 1 to 5 answers, Enter goes on to the next one. */
export function EstimateList() {
  const { estimates, workshop } = usePrioritise()
  const t = useText()
  // The answer given last by a key: the focus has gone on, so nothing else says it.
  const [said, setSaid] = createSignal('')
  const ids = createMemo(() => workshop.initiatives().map(({ id }) => id))
  let list!: HTMLUListElement

  const focus = (question: Question | null): void => {
    if (question === null) return
    const card = [...list.querySelectorAll<HTMLElement>('[data-card]')].find(
      (one) => one.dataset.card === question.id,
    )
    const target = card?.querySelector<HTMLElement>(`[data-axis="${question.axis}"] [tabindex="0"]`)
    target?.focus()
    card?.scrollIntoView?.({ block: 'nearest' })
  }
  const go = (step: 1 | -1): void => {
    const active = estimates.active()
    if (active === null) return
    const isInside = list.contains(document.activeElement)
    focus(isInside ? estimates.next(active.id, step) : active)
  }
  const answerOf = ({ id, axis }: Question, score: number): string =>
    t(
      'common.fieldOf',
      scoreWord(t, axis, score as Score),
      workshop.initiativesById[id]?.title ?? '',
    )
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = belongsElsewhere(event) ? null : deedOf(event)
    const active = estimates.active()
    if (deed === null || active === null) return
    event.preventDefault()
    if (deed.kind === 'answer') {
      focus(estimates.answer(active, deed.score))
      setSaid(answerOf(active, deed.score))
    } else go(deed.kind === 'next' ? 1 : -1)
  }
  onMount(() => document.addEventListener('keydown', onKeyDown))
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))

  return (
    <>
      <ul ref={list}>
        <For each={ids()}>
          {(id) => (
            <Show when={workshop.initiativesById[id]}>
              {(initiative) => (
                <li>
                  <EstimateCard
                    initiative={initiative()}
                    onAnswer={(axis, score) => estimates.answer({ id, axis }, score)}
                    onTakeBack={() => {
                      estimates.takeBack(id)
                      focus({ id, axis: 'impact' })
                    }}
                  />
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <VisuallyHidden>
        <span role="status">{said()}</span>
      </VisuallyHidden>
    </>
  )
}
