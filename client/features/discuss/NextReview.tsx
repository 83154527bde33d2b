import { Show } from 'solid-js'
import {
  monthsAfter,
  reviewCalendar,
  reviewMonths,
} from '../../../shared/domain/report/reviewCalendar.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import rounds from './BeforeAfter.module.css'

/** When the journey is measured again, three to five months on: the facilitator plans it, everybody takes it along. */
export function NextReview() {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const day = () => workshop.settings.nextReview ?? null
  const isDue = () => day() !== null && day()! <= today()
  const plan = (months: string): void =>
    workshop.frame.setSettings({
      nextReview: months === 'none' ? null : monthsAfter(today(), Number(months)),
    })
  const save = (on: string): void => {
    const { title } = workshop.about
    const review = {
      workshopId: workshop.id,
      day: on,
      summary: t('pictures.review.summary', title),
      address: `${location.origin}/w/${workshop.id}/discuss?picture=rounds`,
    }
    const blob = new Blob([reviewCalendar(review, Date.now())], {
      type: 'text/calendar;charset=utf-8',
    })
    saveFile(blob, { title, file: `${t('pictures.review.file')}.ics` })
  }
  return (
    <section>
      <h2 class={rounds.cap}>{t('pictures.review.title')}</h2>
      <p>
        <Show when={day()} fallback={t('pictures.review.none')}>
          {(on) => t('pictures.review.planned', format.date(on(), 'long'))}
        </Show>{' '}
        <Show when={isDue()}>{t('pictures.review.due')}</Show>
      </p>
      <div class={rounds.row}>
        <Show when={workshop.canWrite('frame')}>
          <Select
            label={t('pictures.review.choose')}
            placeholder={t('pictures.review.placeholder')}
            value=""
            options={[
              ...reviewMonths.map((months) => ({
                value: String(months),
                label: t('pictures.review.months', months),
              })),
              ...(day() ? [{ value: 'none', label: t('pictures.review.clear') }] : []),
            ]}
            onChange={plan}
          />
        </Show>
        <Show when={day()}>
          {(on) => (
            <Button icon="calendar" onClick={() => save(on())}>
              {t('pictures.review.calendar')}
            </Button>
          )}
        </Show>
      </div>
    </section>
  )
}

/** The day it is where the person is. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
