import { useText } from '../../i18n/i18n.tsx'
import { Select } from '../../ui/Select.tsx'
import type { MapModel } from './createMap.ts'
import styles from './MapHead.module.css'

/** Looks at the journey through one department, or along one channel. */
export function FilterSelects(props: { readonly model: MapModel }) {
  const t = useText()
  const filter = () => props.model.filter()
  const all = 'all'
  const options = (
    list: readonly { readonly id: string; readonly name: string }[],
    none: string,
  ) => [{ value: all, label: none }, ...list.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <div class={styles.filters}>
      <Select
        label={t('map.filter.department')}
        labelHidden
        value={filter().department ?? all}
        options={options(props.model.whole().departments, t('map.filter.allDepartments'))}
        onChange={(id) => props.model.setFilter({ department: id === all ? null : id })}
      />
      <Select
        label={t('map.filter.channel')}
        labelHidden
        value={filter().channel ?? all}
        options={options(props.model.whole().channels, t('map.filter.allChannels'))}
        onChange={(id) => props.model.setFilter({ channel: id === all ? null : id })}
      />
    </div>
  )
}
