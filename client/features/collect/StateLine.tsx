import { Match, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './StateLine.module.css'

interface Said {
  readonly icon: IconName
  readonly title: string
  readonly text: string
}

/** What holds on this board now, in words; nothing while it is simply open. */
export function StateLine() {
  const { workshop, draftsOf } = useCollect()
  const t = useText()
  const collecting = () => workshop.session.activities.collect
  const draftCount = () =>
    workshop.stages().reduce((sum, stage) => sum + draftsOf(stage.id).length, 0)
  const lead = () => workshop.isFacilitator()

  const said = (): Said | null => {
    // The shell tells everybody else about a locked board, and viewers that they only read.
    if (workshop.me().role === 'viewer' || (workshop.session.boardLocked && !lead())) return null
    if (workshop.session.boardLocked)
      return {
        icon: 'lock',
        title: t('collect.state.locked'),
        text: t('collect.state.lockedLead'),
      }
    if (collecting().state === 'closed' || collecting().state === 'revealed')
      return {
        icon: 'lock',
        title: t('collect.state.closed'),
        text: lead() ? t('collect.state.closedLead') : closedText(),
      }
    if (collecting().state === 'private')
      return {
        icon: 'eyeOff',
        title: t('collect.state.private'),
        text: lead() ? privateLead() : t('collect.state.privateText'),
      }
    if (workshop.settings.anonymous && !lead())
      return {
        icon: 'eyeOff',
        title: t('collect.state.anonymous'),
        text: t('collect.state.anonymousText'),
      }
    return null
  }
  const closedText = () =>
    draftCount() > 0
      ? `${t('collect.state.closedText')} ${t('collect.state.closedDrafts', draftCount())}`
      : t('collect.state.closedText')
  const privateLead = () => {
    const begun = workshop.progress('collect')
    const words = t('collect.state.privateLead')
    return begun ? `${words} ${t('facilitate.begun', begun.started, begun.of)}` : words
  }

  return (
    <Switch>
      <Match when={said()}>
        {(words) => (
          <p class={styles.line} role="status" data-keep-clear>
            <Icon name={words().icon} />
            <span>
              <strong class={styles.title}>{words().title}</strong> {words().text}
            </span>
          </p>
        )}
      </Match>
    </Switch>
  )
}
