import { createEffect, createSignal, on } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda } from './createAgenda.ts'
import { minutesPerItem, offeredMinutes } from './itemMinutes.ts'
import styles from './ItemPanel.module.css'

/** Kept while the page is open: another item is another panel. */
const [chosen, choose] = createSignal<number | null>(null)
const [isEach, setEach] = createSignal(false)

/** Minutes for the item in front, on the clock everybody sees; it may start anew with each item. */
export function ItemClock(props: { readonly agenda: Agenda }) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const differing = () => props.agenda.items().filter((item) => item.group === 'differ').length
  const minutes = () => chosen() ?? minutesPerItem(workshop.settings.minutes.discuss, differing())
  const start = async (): Promise<void> => {
    const answer = await workshop.command({ type: 'startTimer', seconds: minutes() * 60 })
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
  }
  createEffect(on(props.agenda.currentId, () => isEach() && void start(), { defer: true }))
  return (
    <section class={styles.foot} aria-labelledby="item-clock">
      <h2 class={styles.cap} id="item-clock">
        {t('pictures.clock.title')}
      </h2>
      <Select
        label={t('pictures.clock.minutes')}
        value={String(minutes())}
        options={offeredMinutes(minutes()).map((value) => ({
          value: String(value),
          label: t('pictures.clock.min', value),
        }))}
        onChange={(value) => choose(Number(value))}
      />
      <Button wide icon="clock" onClick={() => void start()}>
        {t('pictures.clock.start', minutes())}
      </Button>
      <Switch
        label={t('pictures.clock.each')}
        checked={isEach()}
        onChange={(checked) => setEach(checked)}
      />
    </section>
  )
}
