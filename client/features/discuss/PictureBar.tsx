import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Agenda } from './createAgenda.ts'
import { createRoundName } from './createRoundName.ts'
import { pictures, type Picture } from './Pictures.tsx'
import styles from './Pictures.module.css'

interface PictureBarProps {
  readonly agenda: Agenda
  readonly picture: Picture
  readonly onPicture: (picture: Picture) => void
}

/** How to look at the figures, and those of which round. */
export function PictureBar(props: PictureBarProps) {
  const t = useText()
  const roundName = createRoundName()
  const options = () => pictures.map((value) => ({ value, label: t(`pictures.${value}.name`) }))
  const rounds = () => props.agenda.shown.out()
  return (
    <div class={styles.bar}>
      <Segmented
        label={t('pictures.choice')}
        options={options()}
        value={props.picture}
        onChange={(picture) => props.onPicture(picture)}
      />
      <div class={styles.end}>
        <Show when={rounds().length > 1 && props.picture !== 'rounds'}>
          <Select
            labelHidden
            label={t('pictures.round.label')}
            placeholder={t('pictures.round.latest')}
            options={rounds().map((round) => ({ value: round.id, label: roundName(round) }))}
            value={props.agenda.shown.chosen()?.id ?? ''}
            onChange={(id) => props.agenda.shown.choose(id === '' ? null : id)}
          />
        </Show>
      </div>
    </div>
  )
}
