import { createSignal, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { findVisit, updateVisit } from '../../workshop/visits.ts'

/** A brief up to this many characters stands in the band as a whole. */
const shortBrief = 160

/** "Read first": the brief on the step somebody lands on after joining, until they put it away. */
export function BriefBand(props: { readonly onRead: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const [isRead, setRead] = createSignal(findVisit(workshop.id)?.briefRead === true)
  const text = () => workshop.briefText().replace(/\s+/gu, ' ')
  const isShort = () => text().length <= shortBrief
  const excerpt = () =>
    isShort()
      ? text()
      : `${text()
          .slice(0, shortBrief)
          .replace(/\s\S*$/u, '')}…`
  const putAway = (): void => {
    setRead(true)
    updateVisit(workshop.id, { briefRead: true })
  }
  return (
    <Show when={!isRead() && !workshop.isFacilitator() && text() !== ''}>
      <Banner
        band
        icon="info"
        title={t('shell.brief.first')}
        text={excerpt()}
        textLang={lang()}
        actions={
          <>
            <Button variant="quiet" onClick={putAway}>
              {t(isShort() ? 'shell.brief.done' : 'shell.brief.later')}
            </Button>
            <Show when={!isShort()}>
              <Button
                variant="primary"
                onClick={() => {
                  putAway()
                  props.onRead()
                }}
              >
                {t('shell.brief.read')}
              </Button>
            </Show>
          </>
        }
      />
    </Show>
  )
}
