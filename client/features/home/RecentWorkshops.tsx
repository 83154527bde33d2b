import { A } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useFormat, useLanguage, useText } from '../../i18n/i18n.tsx'
import { progressWords } from '../../i18n/progressWords.ts'
import { untilWords } from '../../i18n/untilWords.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { forgetVisit, listVisits, rememberVisit, type Visit } from '../../workshop/visits.ts'
import styles from './RecentWorkshops.module.css'

/** Workshops this browser has been in; nothing of it leaves the browser. */
export function RecentWorkshops(props: { readonly onReuse: (visit: Visit) => void }) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const [visits, setVisits] = createSignal(newestFirst())
  const forget = (visit: Visit) => {
    forgetVisit(visit.workshopId)
    setVisits(newestFirst())
    toast({
      text: t('home.recent.forgotten', visit.title),
      action: {
        label: t('common.do.undo'),
        run: () => {
          rememberVisit(visit)
          setVisits(newestFirst())
        },
      },
    })
  }
  return (
    <Show when={visits().length > 0}>
      <section>
        <h2 class="voice">{t('home.recent.title')}</h2>
        <table class={styles.recent}>
          <thead>
            <tr>
              <th>{t('home.recent.workshop')}</th>
              <th>{t('home.recent.role')}</th>
              <th>{t('home.recent.step')}</th>
              <th class={styles.people}>{t('home.recent.people')}</th>
              <th class={styles.at}>{t('home.recent.at')}</th>
              <th>
                <VisuallyHidden>{t('common.do.remove')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={visits()}>
              {(visit) => (
                <tr>
                  <td>
                    <A href={`/w/${visit.workshopId}`}>{visit.title}</A>
                    <OpenLines visit={visit} />
                    <Show when={visit.goal}>
                      <span class="meta">{t('home.recent.goal', visit.goal)}</span>
                    </Show>
                  </td>
                  <td>{t(`common.role.${visit.role}`)}</td>
                  <td>{t(`common.step.${visit.step}`)}</td>
                  <td class={`num ${styles.people}`}>{visit.people || ''}</td>
                  <td class={`num ${styles.at}`}>{format.moment(visit.at)}</td>
                  <td class={styles.forget}>
                    <Show when={visit.role === 'facilitator'}>
                      <IconButton
                        icon="copy"
                        variant="quiet"
                        size="small"
                        label={t('reuse.of', visit.title)}
                        onClick={() => props.onReuse(visit)}
                      />
                    </Show>
                    <IconButton
                      icon="close"
                      variant="quiet"
                      size="small"
                      label={t('home.recent.forget', visit.title)}
                      onClick={() => forget(visit)}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  )
}

/** What was open there, until when, and how far the person was; a deadline that has passed is no news. */
function OpenLines(props: { readonly visit: Visit }) {
  const t = useText()
  const { language } = useLanguage()
  const now = Date.now()
  const open = () =>
    (props.visit.open ?? []).filter(({ until }) => until === null || until > now).slice(0, 4)
  return (
    <Show when={open().length > 0}>
      <ul class={styles.open}>
        <For each={open()}>
          {({ activity, until, mine }) => (
            <li>
              <b>{t(`activities.name.${activity}`)}</b>{' '}
              <span class="num">
                {[
                  until === null
                    ? t('activities.mine.open')
                    : untilWords(t, language(), nearestMinute(until), now),
                  ...mine.map((fact) => progressWords(t, fact)),
                ].join(' · ')}
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function nearestMinute(at: number): number {
  return Math.round(at / 60_000) * 60_000
}

function newestFirst(): Visit[] {
  return listVisits().sort((a, b) => b.at - a.at)
}
