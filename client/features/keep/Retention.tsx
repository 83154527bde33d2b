import { createSignal, Show } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { Keeping } from '../../../shared/domain/keeping.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { Part } from './Part.tsx'

/** Days one may choose; the server takes any from 7 to 3,650. */
const choices = [14, 30, 90, 180, 365, 730] as const

/** After how many days without work everything goes; never, unless somebody says so. */
export function Retention(props: { readonly keeping: Store<Keeping> }) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const workshop = useWorkshop()
  const [isBusy, setBusy] = createSignal(false)
  const days = () => props.keeping.deleteAfterDays
  const options = () => [
    { value: 'never', label: t('keep.retention.never') },
    ...[...new Set([...choices, ...(days() === null ? [] : [days() as number])])]
      .sort((a, b) => a - b)
      .map((count) => ({ value: String(count), label: t('keep.retention.after', count) })),
  ]
  const set = async (value: string): Promise<void> => {
    setBusy(true)
    const answer = await workshop.command({
      type: 'setRetention',
      days: value === 'never' ? null : Number(value),
    })
    setBusy(false)
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
  }
  return (
    <Part title={t('keep.retention.title')} text={t('keep.retention.text')}>
      <Select
        label={t('keep.retention.label')}
        value={days() === null ? 'never' : String(days())}
        options={options()}
        disabled={isBusy()}
        onChange={(value) => void set(value)}
      />
      <p role="status" class="meta">
        <Show when={props.keeping.deleteAt}>
          {(at) => t('keep.retention.due', format.date(at(), 'long'))}
        </Show>
      </p>
    </Part>
  )
}
