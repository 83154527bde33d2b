import { tags } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { HitCount } from '../../ui/HitCount.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useCollect } from './collectContext.tsx'
import type { ListFilterState } from './createListFilter.ts'
import styles from './ListFilters.module.css'

/** Search and filters of the list. */
export function ListFilters(props: { readonly state: ListFilterState }) {
  const { workshop } = useCollect()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name, lang: lang() }))
  return (
    <div class={styles.filters}>
      <div class={styles.find}>
        <TextInput
          type="search"
          label={t('collect.list.find')}
          labelHidden
          placeholder={t('collect.list.find')}
          value={props.state.filter().words}
          onInput={(words) => props.state.set({ words })}
          data-search
        />
      </div>
      <Select
        label={t('collect.detail.owner')}
        labelHidden
        placeholder={t('collect.list.allOwners')}
        options={[
          ...named(workshop.departments()),
          { value: 'none', label: t('collect.list.noOwner') },
        ]}
        value={props.state.filter().owner}
        onChange={(owner) => props.state.set({ owner })}
      />
      <Select
        label={t('collect.detail.tags')}
        labelHidden
        placeholder={t('collect.list.allTags')}
        options={tags.map((tag) => ({ value: tag, label: t(`terms.tag.${tag}`) }))}
        value={props.state.filter().tag}
        onChange={(tag) => props.state.set({ tag })}
      />
      <Select
        label={t('collect.detail.channels')}
        labelHidden
        placeholder={t('collect.list.allChannels')}
        options={named(workshop.channels())}
        value={props.state.filter().channel}
        onChange={(channel) => props.state.set({ channel })}
      />
      <HitCount
        class={`num ${styles.count}`}
        words={t('collect.inOrder', workshop.touchpoints().filter(props.state.shows).length)}
      />
    </div>
  )
}
