import { For, Show } from 'solid-js'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useCollect } from './collectContext.tsx'
import { channelIcons, reachIcons } from './icons.ts'
import { NoteFacts } from './NoteFacts.tsx'
import { NoteMenu } from './NoteMenu.tsx'
import { onRowKey } from './rowKeys.ts'
import { TagLine } from './TagLine.tsx'
import styles from './TouchpointList.module.css'
import { WritingMark } from './WritingMark.tsx'

/** One touchpoint of the list; where it has the focus its actions stand at the end of the row. */
export function ListRow(props: { readonly touchpoint: Touchpoint; readonly number: number }) {
  const collect = useCollect()
  const id = () => props.touchpoint.id
  const lang = useLangOf(() => collect.workshop.about.language)
  const isSelected = () => collect.selected() === id()
  return (
    <tr class={styles.row} classList={{ [styles.selected!]: isSelected() }}>
      <td class={`num ${styles.no}`}>{props.number}</td>
      <th scope="row" class={styles.titleCell}>
        <button
          type="button"
          class={styles.title}
          data-note={id()}
          lang={lang()}
          aria-current={isSelected() ? 'true' : undefined}
          onClick={() => collect.select(id())}
          onKeyDown={(event) => onRowKey(event, collect, id())}
        >
          {props.touchpoint.title}
        </button>
        <WritingMark id={id()} inline />
        <span class={styles.narrow}>
          <For each={props.touchpoint.tags}>{(tag) => <TagLine tag={tag} />}</For>
          <NoteFacts touchpoint={props.touchpoint} />
        </span>
      </th>
      <FactCells touchpoint={props.touchpoint} />
      <CountCells id={id()} />
      <td class={styles.acts}>
        <RowActions touchpoint={props.touchpoint} />
      </td>
    </tr>
  )
}

function FactCells(props: { readonly touchpoint: Touchpoint }) {
  const collect = useCollect()
  const t = useText()
  const owner = () => collect.department(props.touchpoint.department)
  const channels = () =>
    collect.workshop.channels().filter(({ id }) => props.touchpoint.channels.includes(id))
  return (
    <>
      <td class={styles.wide}>
        <Show when={owner()}>
          {(department) => (
            <span class={styles.fact}>
              <DepartmentBadge
                name={department().name}
                initial={department().initial}
                colour={department().colour}
                decorative
              />
              {department().name}
            </span>
          )}
        </Show>
      </td>
      <td class={styles.wide}>
        <For each={channels()}>
          {(channel) => (
            <span class={styles.fact}>
              <Icon name={channelIcons[channel.kind]} size={14} />
              {channel.name}
            </span>
          )}
        </For>
      </td>
      <td class={styles.widest}>
        <Show when={props.touchpoint.reach}>
          {(reach) => (
            <span class={styles.fact}>
              <Icon name={reachIcons[reach()]} size={14} />
              {t(`terms.reach.${reach()}`)}
            </span>
          )}
        </Show>
      </td>
      <td class={styles.wide}>
        <For each={props.touchpoint.tags}>{(tag) => <TagLine tag={tag} />}</For>
      </td>
    </>
  )
}

function CountCells(props: { readonly id: string }) {
  const { counts } = useCollect()
  return (
    <For each={[counts(props.id).comments, counts(props.id).evidence]}>
      {(n) => (
        <td class={`num ${styles.wide} ${styles.right}`} classList={{ [styles.none!]: n === 0 }}>
          {n}
        </td>
      )}
    </For>
  )
}

function RowActions(props: { readonly touchpoint: Touchpoint }) {
  const collect = useCollect()
  const t = useText()
  const id = () => props.touchpoint.id
  return (
    <Show when={collect.canEdit()}>
      <span class={styles.actions}>
        <Show when={collect.merging.may.rearrange(id())}>
          <span class={styles.onFocus}>
            <IconButton
              icon="chevronUp"
              label={t('collect.move.up')}
              onClick={() => collect.carry.nudge(id(), 'up')}
            />
            <IconButton
              icon="chevronDown"
              label={t('collect.move.down')}
              onClick={() => collect.carry.nudge(id(), 'down')}
            />
            <Button onClick={() => collect.askMove(id())}>{t('collect.move.to')}</Button>
          </span>
        </Show>
        <NoteMenu
          id={id()}
          title={props.touchpoint.title}
          label={t('collect.menu', props.touchpoint.title)}
        />
      </span>
    </Show>
  )
}
