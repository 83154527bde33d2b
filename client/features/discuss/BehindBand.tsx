import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda } from './createAgenda.ts'
import { createRoundName } from './createRoundName.ts'

/** While a new round is secret, the one before stays readable; this says which of them is shown. */
export function BehindBand(props: { readonly agenda: Agenda }) {
  const t = useText()
  const workshop = useWorkshop()
  const roundName = createRoundName()
  const text = (): string => {
    const progress = workshop.progress('rate')
    const shown = props.agenda.shown.round()
    return t(
      'discuss.behind.text',
      progress?.done ?? 0,
      progress?.of ?? 0,
      shown ? roundName(shown) : '',
    )
  }
  return (
    <Show when={props.agenda.shown.isBehind()}>
      <Banner
        band
        icon="rotate"
        title={t('discuss.behind.title', props.agenda.shown.current().number)}
        text={text()}
        actions={
          <Show when={workshop.canContribute('rate')}>
            <Button href={`/w/${workshop.id}/rate`}>{t('discuss.behind.action')}</Button>
          </Show>
        }
      />
    </Show>
  )
}
