import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda, AgendaItem } from './createAgenda.ts'
import styles from './Onward.module.css'
import { VoteAgain } from './VoteAgain.tsx'

/** Where too few answered to show a figure: what can be done about it, and the way there (SPEC P60). */
export function Onward(props: { readonly agenda: Agenda; readonly item: AgendaItem }) {
  const t = useText()
  const workshop = useWorkshop()
  return (
    <Show when={props.item.group === 'tooFew'}>
      <section class={styles.onward} aria-labelledby="onward">
        <h2 id="onward">{t('discuss.onward.title')}</h2>
        <p>{t(`discuss.onward.${workshop.isFacilitator() ? 'steers' : 'others'}`)}</p>
        <div class={styles.ways}>
          <Show when={workshop.isFacilitator()}>
            <VoteAgain agenda={props.agenda} touchpoint={props.item.touchpoint} isNarrow />
            <Button icon="people" href={`/w/${workshop.id}/customers`}>
              {t('discuss.onward.customers')}
            </Button>
          </Show>
          <Button href={`/w/${workshop.id}/collect?touchpoint=${props.item.touchpoint.id}`}>
            {t('discuss.onward.write')}
          </Button>
        </div>
      </section>
    </Show>
  )
}
