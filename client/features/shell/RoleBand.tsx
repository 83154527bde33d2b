import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'

/** Somebody made me facilitator, or I no longer am: what that means. Stays until it was read. */
export function RoleBand(props: { readonly news: 'now' | 'over'; readonly onDone: () => void }) {
  const t = useText()
  return (
    <Banner
      band
      icon="flag"
      title={t(`facilitate.role.${props.news}`)}
      text={t(`facilitate.role.${props.news}Text`)}
      actions={
        <Button variant="quiet" onClick={() => props.onDone()}>
          {t('shell.brief.done')}
        </Button>
      }
    />
  )
}
