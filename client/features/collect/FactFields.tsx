import { For, Show } from 'solid-js'
import {
  reaches,
  tags,
  type Draft,
  type Reach,
  type Touchpoint,
} from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Select } from '../../ui/Select.tsx'
import { useCollect } from './collectContext.tsx'
import { FactRow } from './FactRow.tsx'
import styles from './FactFields.module.css'
import { channelIcons, reachIcons, tagIcons } from './icons.ts'

type Facts = Pick<Draft, 'stage' | 'channels' | 'reach' | 'department' | 'tags'>

interface FactFieldsProps {
  readonly touchpoint: Touchpoint | Draft
  readonly canEdit: boolean
  /** Whether it may go to another stage; as `canEdit` unless told otherwise. */
  readonly canMove?: boolean
  readonly onPatch: (changes: Partial<Facts>) => void
}

/** Stage, owner, channels, reach and tags; every change is in force at once. */
export function FactFields(props: FactFieldsProps) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const toggled = <Word extends string>(words: readonly Word[], word: Word): readonly Word[] =>
    words.includes(word) ? words.filter((other) => other !== word) : [...words, word]

  return (
    <div class={styles.facts}>
      <FactRow label={t('collect.detail.stage')}>
        <Select
          label={t('collect.detail.stage')}
          labelHidden
          options={workshop.stages().map(({ id, name }) => ({ value: id, label: name }))}
          value={props.touchpoint.stage}
          disabled={!(props.canMove ?? props.canEdit)}
          onChange={(stage) => props.onPatch({ stage })}
        />
      </FactRow>
      <FactRow label={t('collect.detail.owner')}>
        <Select
          label={t('collect.detail.owner')}
          labelHidden
          placeholder={t('collect.detail.noOwner')}
          options={workshop.departments().map(({ id, name }) => ({ value: id, label: name }))}
          value={props.touchpoint.department ?? ''}
          disabled={!props.canEdit}
          onChange={(id) => props.onPatch({ department: id || null })}
        />
      </FactRow>
      <FactRow label={t('collect.detail.channels')}>
        <Show
          when={workshop.channels().length > 0}
          fallback={<span class="meta">{t('collect.detail.noChannels')}</span>}
        >
          <For each={workshop.channels()}>
            {(channel) => (
              <Chip
                icon={channelIcons[channel.kind]}
                pressed={props.touchpoint.channels.includes(channel.id)}
                disabled={!props.canEdit}
                onClick={() =>
                  props.onPatch({ channels: toggled(props.touchpoint.channels, channel.id) })
                }
              >
                {channel.name}
              </Chip>
            )}
          </For>
        </Show>
      </FactRow>
      <FactRow label={t('collect.detail.reach')}>
        <For each={reaches}>
          {(reach: Reach) => (
            <Chip
              icon={reachIcons[reach]}
              pressed={props.touchpoint.reach === reach}
              disabled={!props.canEdit}
              title={t(`collect.reachHint.${reach}`)}
              onClick={() =>
                props.onPatch({ reach: props.touchpoint.reach === reach ? null : reach })
              }
            >
              {t(`terms.reach.${reach}`)}
            </Chip>
          )}
        </For>
      </FactRow>
      <FactRow label={t('collect.detail.tags')}>
        <For each={tags}>
          {(tag) => (
            <Chip
              icon={tagIcons[tag]}
              pressed={props.touchpoint.tags.includes(tag)}
              disabled={!props.canEdit}
              onClick={() => props.onPatch({ tags: toggled(props.touchpoint.tags, tag) })}
            >
              {t(`terms.tag.${tag}`)}
            </Chip>
          )}
        </For>
      </FactRow>
    </div>
  )
}
