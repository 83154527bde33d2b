import { useText } from '../../i18n/i18n.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './BoardRules.module.css'
import { createCommand } from './createCommand.ts'

/** What others may do on the board: the lock, and whose notes are whose. The second is also a setting of the frame. */
export function BoardRules() {
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  return (
    <div class={styles.rules}>
      <Switch
        label={t('facilitate.lock.do')}
        hint={t('facilitate.lock.hint')}
        checked={workshop.session.boardLocked}
        onChange={(locked) => void command({ type: 'lockBoard', locked })}
      />
      <Switch
        label={t('frame.settings.authorsOnly')}
        hint={t('frame.settings.authorsOnlyHint')}
        checked={workshop.settings.authorsOnly}
        onChange={(authorsOnly) => workshop.frame.setSettings({ authorsOnly })}
      />
    </div>
  )
}
