import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

interface AlreadyHereProps {
  readonly title: string
  /** Who this browser is in this workshop so far. */
  readonly now: string
  /** Whose code it was. */
  readonly then: string
  readonly onStay: () => void
  readonly onChange: () => void
}

/** This browser is somebody else in the same workshop: nobody is replaced without being asked. */
export function AlreadyHere(props: AlreadyHereProps) {
  const t = useText()
  return (
    <EmptyState
      isScreen
      title={t('door.already.title', props.title)}
      text={t('door.already.text', props.now, props.then)}
    >
      <Button variant="primary" onClick={() => props.onChange()}>
        {t('door.already.change', props.then)}
      </Button>
      <Button onClick={() => props.onStay()}>{t('door.already.stay', props.now)}</Button>
    </EmptyState>
  )
}
