import { For, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { removeSurvey } from '../../workshop/surveys.ts'
import styles from './CustomersScreen.module.css'

/** The imports of survey results, each to be taken back as a whole. */
export function Surveys() {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const workshop = useWorkshop()
  const surveys = () => workshop.customers.surveys()
  let list!: HTMLElement
  const remove = async (surveyId: string): Promise<void> => {
    const answer = await removeSurvey(workshop, surveyId)
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
    else {
      toast({ text: t('customers.surveys.removed') })
      list?.focus()
    }
  }
  return (
    <Show when={surveys().length > 0}>
      <section class={styles.surveys} ref={list} tabIndex={-1} aria-labelledby="surveys-title">
        <h2 class={styles.subtitle} id="surveys-title">
          {t('customers.surveys.title')}
        </h2>
        <ul>
          <For each={surveys()}>
            {(survey) => (
              <li>
                <span>
                  {survey.name}{' '}
                  <span class="meta">
                    {t('customers.surveys.facts', survey.people, survey.answers)},{' '}
                    {format.moment(survey.at)}
                  </span>
                </span>
                <Show when={workshop.isFacilitator()}>
                  <Button
                    variant="quiet"
                    aria-label={t('customers.surveys.removeOne', survey.name)}
                    onClick={() => void remove(survey.id)}
                  >
                    {t('customers.surveys.remove')}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
