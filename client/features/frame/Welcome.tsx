import { For, Show } from 'solid-js'
import { steps } from '../../../shared/domain/step.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { usePrivacy } from '../../workshop/privacyDoor.tsx'
import { Part } from './Part.tsx'
import styles from './Welcome.module.css'

/** What whoever takes part is here for, while the group is still on Frame: what comes, and that nothing is to be done yet. */
export function Welcome() {
  const t = useText()
  const workshop = useWorkshop()
  const openPrivacy = usePrivacy()
  const lang = useLangOf(() => workshop.about.language)
  const here = () => Object.values(workshop.roster).filter(({ present }) => present).length
  return (
    <Show
      when={workshop.session.step === 'frame'}
      fallback={<p class="meta">{t('frame.onlyFacilitators')}</p>}
    >
      <Part title={t('frame.welcome.title')}>
        <p class={`voice ${styles.of}`} lang={lang()}>
          {workshop.about.title}
        </p>
        <p>{t('frame.welcome.wait')}</p>
        <p class="meta">{t('frame.welcome.here', here())}</p>
        <ol class={styles.steps} aria-label={t('frame.welcome.next')}>
          <For each={steps.filter((step) => step !== 'frame')}>
            {(step) => (
              <li>
                <strong>{t(`common.step.${step}`)}</strong>: {t(`frame.welcome.${step}`)}
              </li>
            )}
          </For>
        </ol>
        <Show when={openPrivacy}>
          <span class={styles.door}>
            <Button
              icon="eyeOff"
              onClick={() =>
                openPrivacy?.({
                  role: workshop.me().role,
                  isAnonymous: workshop.settings.anonymous,
                })
              }
            >
              {t('shell.privacy')}
            </Button>
          </span>
        </Show>
      </Part>
    </Show>
  )
}
