import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
  type Signal,
} from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useCollect } from './collectContext.tsx'
import styles from './StateLine.module.css'

interface Said {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  /** Nothing else says it when it begins to hold. */
  readonly isNews?: boolean
}

/** How many have a draft is said once they pause (ms). */
const pauseMs = 5000

const foldedLines = new WeakMap<object, Signal<string>>()

/** The line somebody has folded, by its title, for as long as the page lives: another one is read first. */
function foldedLine(workshop: object): Signal<string> {
  const known = foldedLines.get(workshop) ?? createSignal('')
  foldedLines.set(workshop, known)
  return known
}

/** What holds on this board now, in words; nothing while it is simply open. On a phone it folds to its title. */
export function StateLine() {
  const { workshop, draftsOf } = useCollect()
  const t = useText()
  const isPhone = createMedia(phone)
  const collecting = () => workshop.session.activities.collect
  const draftCount = () =>
    workshop.stages().reduce((sum, stage) => sum + draftsOf(stage.id).length, 0)
  const lead = () => workshop.isFacilitator()
  const announce = useAnnounce()
  /** To those who steer, while drafting is private. */
  const begun = createMemo(() => {
    const counted = workshop.progress('collect')
    return lead() && collecting().state === 'private' && counted
      ? t('facilitate.begun', counted.started, counted.of)
      : null
  })

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
        isNews: true,
      }
    return null
  }
  const closedText = () =>
    draftCount() > 0
      ? `${t('collect.state.closedText')} ${t('collect.state.closedDrafts', draftCount())}`
      : t('collect.state.closedText')
  const privateLead = () => {
    const words = t('collect.state.privateLead')
    const count = begun()
    return count === null ? words : `${words} ${count}`
  }
  createEffect(
    on(begun, (words, before) => {
      if (words === null || before === undefined) return
      const waiting = setTimeout(() => announce(words), pauseMs)
      onCleanup(() => clearTimeout(waiting))
    }),
  )

  const [folded, setFolded] = foldedLine(workshop)
  const isFolded = () => isPhone() && folded() === said()?.title

  return (
    <Switch>
      <Match when={said()}>
        {(words) => (
          <div class={styles.line} data-keep-clear>
            <Icon name={words().icon} />
            <p role={words().isNews ? 'status' : undefined}>
              <strong class={styles.title}>{words().title}</strong>{' '}
              <span classList={{ [styles.folded!]: isFolded() }}>{words().text}</span>
            </p>
            <Show when={isPhone()}>
              <button
                type="button"
                class={styles.fold}
                aria-expanded={!isFolded()}
                aria-label={t(isFolded() ? 'collect.state.unfold' : 'collect.state.fold')}
                onClick={() => setFolded(isFolded() ? '' : words().title)}
              >
                <Icon name={isFolded() ? 'chevronDown' : 'chevronUp'} size={14} />
              </button>
            </Show>
          </div>
        )}
      </Match>
    </Switch>
  )
}
