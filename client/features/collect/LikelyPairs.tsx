import { For, Show } from 'solid-js'
import type { LikelyPair } from '../../../shared/domain/touchpoint/likely.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { putAside } from '../../workshop/mergeActions.ts'
import { useCollect } from './collectContext.tsx'
import styles from './LikelyPairs.module.css'
import { useFacts } from './useFacts.ts'

/** So many pairs are shown at once; the next come as these are dealt with. */
const mostShown = 12
/** From here on two titles say the same words. */
const sameWords = 0.999

const nameOf = ({ one, other }: LikelyPair): string => `${one} ${other}`

/** Touchpoints that are probably the same, two by two: to merge, or to keep both for good. */
export function LikelyPairs() {
  const { merging } = useCollect()
  const t = useText()
  const hidden = () => merging.likely().length - mostShown
  // By name: a pair that is found again stays where it is, and so does the focus in it.
  const names = () => merging.likely().slice(0, mostShown).map(nameOf)
  const pairOf = (name: string) => merging.likely().find((pair) => nameOf(pair) === name)
  return (
    <>
      <p class="meta">{t('merge.likely.lead')}</p>
      <ul class={styles.pairs}>
        <For each={names()}>
          {(name) => <Show when={pairOf(name)}>{(pair) => <Pair pair={pair()} />}</Show>}
        </For>
      </ul>
      <Show when={hidden() > 0}>
        <p class="meta">{t('merge.likely.more', hidden())}</p>
      </Show>
      <h3 class={`voice ${styles.rest}`}>{t('collect.coverage.title')}</h3>
    </>
  )
}

function Pair(props: { readonly pair: LikelyPair }) {
  const collect = useCollect()
  const { workshop, merging } = collect
  const t = useText()
  const toast = useToast()
  const one = () => workshop.touchpointsById[props.pair.one]
  const other = () => workshop.touchpointsById[props.pair.other]
  const titles = (): [string, string] => [one()?.title ?? '', other()?.title ?? '']
  const why = () => {
    const words = t(`merge.likely.${props.pair.score >= sameWords ? 'same' : 'close'}`)
    const [here, there] = [one()?.stage ?? '', other()?.stage ?? '']
    return here === there
      ? t('merge.likely.inStage', words, collect.stageName(here))
      : t('merge.likely.inStages', words, collect.stageName(here), collect.stageName(there))
  }
  const keepBoth = (button: HTMLElement): void => {
    const pair = button.closest('li')
    const neighbour = pair?.nextElementSibling ?? pair?.previousElementSibling
    const next = neighbour?.querySelector('button') ?? button.closest('aside')?.querySelector('h2')
    const said = titles()
    putAside(workshop, props.pair.one, props.pair.other)
    toast({
      text: t('merge.likely.kept', ...said),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
    next?.focus()
  }
  return (
    <li class={styles.pair} aria-label={t('merge.likely.pair', ...titles())}>
      <p class="meta">{why()}</p>
      <Show when={one()}>{(touchpoint) => <Half touchpoint={touchpoint()} />}</Show>
      <Show when={other()}>{(touchpoint) => <Half touchpoint={touchpoint()} />}</Show>
      <span class={styles.acts}>
        <Button
          icon="merge"
          aria-label={t('merge.likely.mergeOf', ...titles())}
          onClick={() => merging.ask(props.pair.one, props.pair.other)}
        >
          {t('merge.do')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('merge.likely.keepBothOf', ...titles())}
          onClick={(event) => keepBoth(event.currentTarget)}
        >
          {t('merge.likely.keepBoth')}
        </Button>
      </span>
    </li>
  )
}

function Half(props: { readonly touchpoint: Touchpoint }) {
  const collect = useCollect()
  const facts = useFacts()
  const lang = useLangOf(() => collect.workshop.about.language)
  return (
    <button
      type="button"
      class={styles.half}
      data-dept={collect.department(props.touchpoint.department)?.colour}
      onClick={() => collect.select(props.touchpoint.id)}
    >
      <span lang={lang()}>{props.touchpoint.title}</span>
      <Show when={facts(props.touchpoint) !== ''}>
        <span class="meta">{facts(props.touchpoint)}</span>
      </Show>
    </button>
  )
}
