import { For, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AddChip } from './AddChip.tsx'
import styles from './Chips.module.css'
import { Part } from './Part.tsx'

/** Customer groups looked at. */
export function SegmentsPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const segments = () => workshop.about.segments
  const set = (next: readonly string[]) => workshop.frame.setAbout({ segments: [...new Set(next)] })
  return (
    <Part title={t('frame.segments.title')}>
      <div class={styles.chips}>
        <For each={segments()} fallback={<Empty />}>
          {(segment) => (
            <span class={styles.chip}>
              <span lang={lang()}>{segment}</span>
              <Show when={props.canEdit}>
                <button
                  type="button"
                  class={styles.remove}
                  aria-label={t('frame.segments.remove', segment)}
                  onClick={() => set(segments().filter((other) => other !== segment))}
                >
                  <Icon name="close" size={14} />
                </button>
              </Show>
            </span>
          )}
        </For>
        <Show when={props.canEdit}>
          <AddChip
            label={t('frame.segments.add')}
            maxLength={textLimits.name}
            onAdd={(segment) => set([...segments(), segment])}
          />
        </Show>
      </div>
    </Part>
  )
  function Empty() {
    return <span class={styles.none}>{t('frame.segments.none')}</span>
  }
}
