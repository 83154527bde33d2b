import { createEffect, createSignal, on, Show } from 'solid-js'
import { cutGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import type { Finding } from '../../../shared/domain/swot/finding.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { AgendaItem } from './createAgenda.ts'
import styles from './ItemPanel.module.css'
import { findingOf } from './useDeciding.ts'
import { useSuggestedFinding, type DecidedQuadrant } from './useSuggestedFinding.ts'

interface SwotOfferProps {
  readonly item: AgendaItem
  readonly quadrant: DecidedQuadrant
}

/** The decision on the SWOT board, in a sentence the group can change; where it is not there, it is offered. */
export function SwotOffer(props: SwotOfferProps) {
  const t = useText()
  const toast = useToast()
  const suggested = useSuggestedFinding()
  const workshop = useWorkshop()
  const touchpoint = () => props.item.touchpoint
  const found = () => findingOf(workshop.findings(), props.quadrant, touchpoint().id)
  const [text, setText] = createSignal('')
  createEffect(
    on(
      () => [touchpoint().id, props.quadrant] as const,
      () => setText(suggested(props.item, props.quadrant)),
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
    <Show when={!found()} fallback={<OnTheBoard finding={found()!} />}>
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

/** What stands there, to be worded as the group says it. */
function OnTheBoard(props: { readonly finding: Finding }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  return (
    <div class={styles.offer}>
      <p class={styles.there}>
        <Icon name="check" size={14} />
        {t('discuss.decide.swotDone')}
      </p>
      <InlineEdit
        deed={t('common.do.edit')}
        value={props.finding.text}
        lang={lang()}
        label={t('discuss.decide.swotText')}
        required
        maxLength={textLimits.sentence}
        onCommit={(text) => workshop.board.findings.patch(props.finding.id, { text })}
      />
    </div>
  )
}
