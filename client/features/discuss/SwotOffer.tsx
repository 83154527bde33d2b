import { createEffect, createSignal, on, Show } from 'solid-js'
import { cutGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { AgendaItem } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'
import styles from './ItemPanel.module.css'

interface SwotOfferProps {
  readonly item: AgendaItem
  readonly quadrant: 'weakness' | 'strength'
}

/** Offers to put the decision on the SWOT board as well, as a sentence the group can change first. */
export function SwotOffer(props: SwotOfferProps) {
  const t = useText()
  const toast = useToast()
  const figures = createFigures()
  const workshop = useWorkshop()
  const touchpoint = () => props.item.touchpoint
  const isThere = () =>
    workshop
      .findings()
      .some(
        (finding) =>
          finding.quadrant === props.quadrant && finding.touchpoints.includes(touchpoint().id),
      )
  const suggestion = (): string => {
    const tally = props.item.tally
    if (!tally || tally.experience.mean === null || tally.expectation.mean === null)
      return touchpoint().title
    return t(
      `discuss.decide.suggestion.${props.quadrant}`,
      touchpoint().title,
      figures.mean(tally.experience.mean),
      figures.mean(tally.expectation.mean),
    )
  }
  const [text, setText] = createSignal('')
  createEffect(
    on(
      () => [touchpoint().id, props.quadrant] as const,
      () => setText(suggestion()),
    ),
  )
  const add = (): void => {
    const said = cutGraphemes(tidyLine(text()), textLimits.sentence)
    if (said === '') return
    const id = workshop.board.findings.add({
      text: said,
      quadrant: props.quadrant,
      touchpoints: [touchpoint().id],
      origin: 'person',
      reason: '',
      author: workshop.settings.anonymous ? null : workshop.me().id,
    })
    toast({
      text: t('discuss.decide.swotAdded'),
      action: { label: t('common.do.undo'), run: () => workshop.board.findings.remove(id) },
    })
  }
  return (
    <Show
      when={!isThere()}
      fallback={
        <p class={styles.there}>
          <Icon name="check" size={14} />
          {t('discuss.decide.swotDone')}
        </p>
      }
    >
      <form
        class={styles.offer}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextArea
          label={t('discuss.decide.swot')}
          value={text()}
          onInput={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            add()
          }}
        />
        <Button type="submit" icon="plus" disabled={text().trim() === ''}>
          {t('discuss.decide.swotAdd')}
        </Button>
      </form>
    </Show>
  )
}
