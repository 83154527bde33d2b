import { useText } from '../../i18n/i18n.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { Part } from './Part.tsx'
import styles from './SettingsPart.module.css'

const mostDots = 100

/** How people take part. */
export function SettingsPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const toast = useToast()
  const { setSettings } = workshop.frame
  const setDots = (field: 'dotBudget' | 'dotsPerItem', text: string): void => {
    const dots = Number(text)
    if (text !== '' && Number.isInteger(dots) && dots >= 1 && dots <= mostDots)
      setSettings({ [field]: dots })
    else toast({ text: t('frame.settings.dotsWrong', mostDots), tone: 'bad' })
  }
  return (
    <Part title={t('frame.settings.title')}>
      <div class={styles.settings}>
        <Switch
          label={t('frame.settings.anonymous')}
          hint={t('frame.settings.anonymousHint')}
          checked={workshop.settings.anonymous}
          disabled={!props.canEdit}
          onChange={(anonymous) => setSettings({ anonymous })}
        />
        <Switch
          label={t('frame.settings.authorsOnly')}
          hint={t('frame.settings.authorsOnlyHint')}
          checked={workshop.settings.authorsOnly}
          disabled={!props.canEdit}
          onChange={(authorsOnly) => setSettings({ authorsOnly })}
        />
        <Switch
          label={t('frame.settings.shuffle')}
          hint={t('frame.settings.shuffleHint')}
          checked={workshop.settings.shuffleCards}
          disabled={!props.canEdit}
          onChange={(shuffleCards) => setSettings({ shuffleCards })}
        />
        <Switch
          label={t('frame.settings.closed')}
          hint={t('frame.settings.closedHint')}
          checked={workshop.settings.departmentsClosed}
          disabled={!props.canEdit}
          onChange={(departmentsClosed) => setSettings({ departmentsClosed })}
        />
        <div class={styles.dots}>
          <TextInput
            label={t('frame.settings.dotBudget')}
            type="number"
            min={1}
            max={mostDots}
            inputmode="numeric"
            readOnly={!props.canEdit}
            value={String(workshop.settings.dotBudget)}
            onCommit={(text) => setDots('dotBudget', text)}
          />
          <TextInput
            label={t('frame.settings.dotsPerItem')}
            type="number"
            min={1}
            max={mostDots}
            inputmode="numeric"
            readOnly={!props.canEdit}
            value={String(workshop.settings.dotsPerItem)}
            onCommit={(text) => setDots('dotsPerItem', text)}
          />
        </div>
      </div>
    </Part>
  )
}
