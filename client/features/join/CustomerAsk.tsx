import { useText } from '../../i18n/i18n.tsx'

/** Seconds one point takes, with its three questions (OUR RULE): read it, three taps, on to the next. */
const secondsAPoint = 20

/** Before a customer begins: who asks, how much, and roughly how long it takes (SPEC JN63). */
export function CustomerAsk(props: {
  /** Points that are asked about; more than none. */
  readonly asked: number
}) {
  const t = useText()
  const minutes = () => Math.max(1, Math.round((props.asked * secondsAPoint) / 60))
  return <>{t('panel.door.asked', props.asked, minutes())}</>
}
