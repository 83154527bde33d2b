import type { Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { View } from '../../ui/view.tsx'

interface ViewChoiceProps {
  readonly view: View
  readonly setView: (view: View) => void
  readonly wide?: boolean
}

/** Frame is a sheet already; every other step has a list twin. */
export function hasTwin(step: Step): boolean {
  return step !== 'frame'
}

/** List ⇄ Board. */
export function ViewChoice(props: ViewChoiceProps) {
  const t = useText()
  return (
    <Segmented<View>
      label={t('shell.view.label')}
      value={props.view}
      onChange={props.setView}
      wide={props.wide === true}
      options={[
        { value: 'list', label: t('shell.view.list'), icon: 'list' },
        { value: 'board', label: t('shell.view.board'), icon: 'board' },
      ]}
    />
  )
}
