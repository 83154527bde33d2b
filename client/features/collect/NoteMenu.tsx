import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useCollect } from './collectContext.tsx'

interface NoteMenuProps {
  readonly id: string
  readonly title: string
  readonly label: string
}

/** Everything that can be done with a touchpoint, for those who neither drag nor know the keys. */
export function NoteMenu(props: NoteMenuProps) {
  const collect = useCollect()
  const t = useText()
  return (
    <Menu
      label={props.label}
      align="end"
      items={[
        {
          label: t('common.do.edit'),
          icon: 'edit',
          key: 'E',
          run: () => collect.select(props.id),
        },
        {
          label: `${t('collect.move.to')}…`,
          icon: 'chevronRight',
          key: 'M',
          run: () => collect.askMove(props.id),
        },
        {
          label: t('collect.move.up'),
          icon: 'arrowUp',
          key: 'Alt ↑',
          run: () => collect.carry.nudge(props.id, 'up'),
        },
        {
          label: t('collect.move.down'),
          icon: 'arrowDown',
          key: 'Alt ↓',
          run: () => collect.carry.nudge(props.id, 'down'),
        },
        {
          label: t('merge.with'),
          icon: 'merge',
          key: 'J',
          startsGroup: true,
          run: () => collect.merging.ask(props.id, null),
        },
        {
          label: t('merge.split.do'),
          icon: 'list',
          key: 'S',
          run: () => collect.merging.askSplit(props.id),
        },
        {
          label: t('common.do.delete'),
          icon: 'trash',
          key: '⌫',
          danger: true,
          startsGroup: true,
          run: () => collect.remove(props.id),
        },
      ]}
      trigger={(trigger) => (
        <IconButton icon="more" size="small" variant="quiet" label={props.label} {...trigger} />
      )}
    />
  )
}
