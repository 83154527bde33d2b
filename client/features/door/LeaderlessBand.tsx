import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'

/** Whoever steered is away: says that nothing is lost and how somebody takes over. */
export function LeaderlessBand() {
  const t = useText()
  return (
    <Banner
      band
      icon="people"
      title={t('door.leaderless.title')}
      text={t('door.leaderless.text')}
    />
  )
}
