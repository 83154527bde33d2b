import { useText, type Text } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useCollect } from './collectContext.tsx'
import type { Collect } from './createCollect.ts'

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
      items={noteItems(collect, props.id, t)}
      trigger={(trigger) => (
        <IconButton icon="more" size="small" variant="quiet" label={props.label} {...trigger} />
      )}
    />
  )
}

/** What is left to others is not there, and the last line says why. */
function noteItems(collect: Collect, id: string, t: Text): readonly MenuItem[] {
  const { merging, carry } = collect
  const { may } = merging
  const why = may.whyNot(id)
  const moving: readonly MenuItem[] = [
    {
      label: `${t('collect.move.to')}…`,
      icon: 'chevronRight',
      key: 'M',
      run: () => collect.askMove(id),
    },
    {
      label: t('collect.move.up'),
      icon: 'arrowUp',
      key: 'Alt ↑',
      run: () => carry.nudge(id, 'up'),
    },
    {
      label: t('collect.move.down'),
      icon: 'arrowDown',
      key: 'Alt ↓',
      run: () => carry.nudge(id, 'down'),
    },
    {
      label: t('merge.with'),
      icon: 'merge',
      key: 'J',
      startsGroup: true,
      run: () => merging.ask(id, null),
    },
  ]
  const removing: MenuItem = {
    label: t('common.do.delete'),
    icon: 'trash',
    key: '⌫',
    danger: true,
    startsGroup: true,
    run: () => collect.remove(id),
  }
  return [
    { label: t('common.do.edit'), icon: 'edit', key: 'E', run: () => collect.select(id) },
    ...(may.rearrange(id) ? moving : []),
    ...(may.part(id) || may.split()
      ? [
          {
            label: t(may.part(id) ? 'merge.parts.open' : 'merge.split.do'),
            icon: 'list',
            key: 'S',
            run: () => merging.askSplit(id),
          } as const,
        ]
      : []),
    ...(may.rearrange(id) ? [removing] : []),
    ...(why === null
      ? []
      : [{ label: why, isNote: true, startsGroup: true, run: () => undefined }]),
  ]
}
