import { useText } from '../../i18n/i18n.tsx'
import { usePrioritise } from './prioritiseContext.tsx'
import styles from './PrioritiseScreen.module.css'

/** Where the group is before the reveal, and what to do now. */
export function PhaseHead() {
  const model = usePrioritise()
  const t = useText()
  const all = () => model.workshop.initiatives().length
  const words = (): { readonly title: string; readonly text: string } => {
    switch (model.phase()) {
      case 'open':
        return { title: t('prioritise.open.title'), text: t('prioritise.open.text') }
      case 'watching':
        return { title: t('prioritise.watching.title'), text: t('prioritise.watching.text') }
      case 'closed':
        return { title: t('prioritise.closed.title'), text: t('prioritise.closed.text') }
      default:
        return {
          title: t('prioritise.notYet.title', all()),
          text: t(`prioritise.notYet.${model.workshop.isFacilitator() ? 'lead' : 'text'}`),
        }
    }
  }
  return (
    <header class={styles.head}>
      <h1 class={`voice ${styles.title}`}>{words().title}</h1>
      <p class={styles.lead}>{words().text}</p>
    </header>
  )
}
