import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda, AgendaItem } from './createAgenda.ts'
import { CustomersBeside } from './CustomersBeside.tsx'
import { Decide } from './Decide.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { ItemClock } from './ItemClock.tsx'
import styles from './ItemPanel.module.css'
import { VoteAgain } from './VoteAgain.tsx'
import { Voices } from './Voices.tsx'

interface ItemPanelProps {
  readonly agenda: Agenda
  readonly item: AgendaItem
  readonly onNext: (id: string) => void
}

/** Beside the figures: what people wrote, the evidence, the decision, and the way on. */
export function ItemPanel(props: ItemPanelProps) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  /** The server publishes late figures from three people on, and nothing before. */
  const hasLate = () => Object.keys(workshop.talliesOf(`${workshop.session.round}-late`)).length > 0
  const following = () => props.agenda.following()
  const bring = async (): Promise<void> => {
    const answer = await workshop.command({
      type: 'summon',
      step: 'discuss',
      target: props.item.touchpoint.id,
    })
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
    else toast({ text: t('discuss.brought') })
  }
  return (
    <aside class={styles.panel}>
      <Voices touchpoint={props.item.touchpoint} />
      <CustomersBeside touchpoint={props.item.touchpoint.id} />
      <EvidenceList touchpoint={props.item.touchpoint.id} />
      <div class={styles.foot}>
        <Decide item={props.item} />
        <Show when={workshop.isFacilitator()}>
          <Button wide variant="quiet" icon="people" onClick={() => void bring()}>
            {t('discuss.bring')}
          </Button>
        </Show>
      </div>
      <Show when={workshop.isFacilitator()}>
        <ItemClock agenda={props.agenda} />
        <section class={styles.foot} aria-labelledby="vote-again">
          <h2 class={styles.cap} id="vote-again">
            {t('discuss.again.heading')}
          </h2>
          <p class={styles.none} role="status">
            {hasLate() ? t('discuss.lateCame') : ''}
          </p>
          <VoteAgain agenda={props.agenda} touchpoint={props.item.touchpoint} />
        </section>
      </Show>
      <div class={styles.next}>
        <Show when={following()} fallback={<p class={styles.none}>{t('discuss.agenda.last')}</p>}>
          {(next) => (
            <Button
              wide
              variant="primary"
              iconAfter="chevronRight"
              onClick={() => props.onNext(next().touchpoint.id)}
            >
              {t('discuss.agenda.nextIs', next().touchpoint.title)}
            </Button>
          )}
        </Show>
      </div>
    </aside>
  )
}
