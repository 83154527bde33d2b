import { Show } from 'solid-js'
import { readyGroups } from '../../../shared/domain/readyGroups.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { DepartmentsDone } from './DepartmentsDone.tsx'
import styles from './PresentScreen.module.css'

/** "Are you done?" for the whole room, with how many are: by department only as far as that names nobody. */
export function ProjectedReady() {
  const t = useText()
  const { readiness } = useWorkshop()
  const counts = () => {
    const facts = readiness.counts()
    return facts && { ...facts, departments: readyGroups(facts).named }
  }
  return (
    <DepartmentsDone
      progress={counts()}
      question={t('activities.ready.question')}
      says={t('present.ready', t('activities.ready.me'))}
    />
  )
}

/** The same in one line, where the projector shows what came of it. */
export function ProjectedReadyLine() {
  const t = useText()
  const { readiness } = useWorkshop()
  const counts = () => {
    const facts = readiness.counts()
    return facts !== null && facts.of > 0 ? facts : null
  }
  return (
    <Show when={counts()}>
      {(facts) => (
        <b class={`num ${styles.ready}`}>
          {t('activities.ready.question')} {t('activities.ready.done', facts().done, facts().of)}
        </b>
      )}
    </Show>
  )
}
