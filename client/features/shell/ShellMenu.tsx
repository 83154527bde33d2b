import { useNavigate } from '@solidjs/router'
import { createSignal } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { chooseTheme, storedTheme, themes } from '../../ui/theme.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { chooseCursorsShown, showsCursors } from './cursorChoice.ts'
import type { ShellDialog } from './shellDialog.ts'
import { useTakingBack } from './useTakingBack.ts'

/** What is needed now and then: undo, people, keys, appearance, the way home. */
export function ShellMenu(props: { readonly dialog: (dialog: ShellDialog) => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const takingBack = useTakingBack(workshop)
  const navigate = useNavigate()
  const [theme, setTheme] = createSignal(storedTheme())
  return (
    <Menu
      label={t('shell.menu')}
      align="end"
      items={[
        {
          label: t('common.do.undo'),
          icon: 'undo',
          key: 'Ctrl Z',
          disabled: !takingBack.canUndo(),
          run: takingBack.undo,
        },
        {
          label: t('common.do.redo'),
          icon: 'rotate',
          disabled: !takingBack.canRedo(),
          run: takingBack.redo,
        },
        {
          label: t('shell.activities'),
          icon: 'clock',
          startsGroup: true,
          run: () => props.dialog('activities'),
        },
        {
          label: t('shell.digest'),
          icon: 'history',
          run: () => props.dialog('digest'),
        },
        {
          label: t('shell.people.title'),
          icon: 'people',
          run: () => props.dialog('people'),
        },
        {
          label: t('shell.brief.title'),
          icon: 'file',
          run: () => props.dialog('brief'),
        },
        {
          label: t('evidence.open'),
          icon: 'evidence',
          run: () => props.dialog('evidence'),
        },
        {
          label: t('kpi.title'),
          icon: 'list',
          run: () => props.dialog('kpis'),
        },
        ...(workshop.isFacilitator()
          ? [
              {
                label: t('shell.versions.title'),
                icon: 'history' as const,
                run: () => props.dialog('versions'),
              },
              {
                label: t('shell.reuse'),
                icon: 'copy' as const,
                run: () => props.dialog('reuse'),
              },
              {
                label: t('shell.keep'),
                icon: 'download' as const,
                run: () => props.dialog('keep'),
              },
            ]
          : []),
        ...(workshop.canWrite('board') && workshop.canContribute('collect')
          ? [
              {
                label: t('shell.import'),
                icon: 'upload' as const,
                run: () => props.dialog('import'),
              },
            ]
          : []),
        {
          label: t('shell.privacy'),
          icon: 'eyeOff',
          run: () => props.dialog('privacy'),
        },
        {
          label: t('shell.device'),
          icon: 'link',
          run: () => props.dialog('device'),
        },
        {
          label: t('shell.cursors'),
          checked: showsCursors(),
          isSwitch: true,
          run: () => chooseCursorsShown(!showsCursors()),
        },
        {
          label: t('shell.keys'),
          icon: 'keyboard',
          key: '?',
          run: () => props.dialog('keys'),
        },
        ...themes.map((value, at) => ({
          label: t(`common.theme.${value}`),
          checked: theme() === value,
          startsGroup: at === 0,
          run: () => {
            setTheme(value)
            chooseTheme(value)
          },
        })),
        { label: t('shell.home'), icon: 'leave', startsGroup: true, run: () => navigate('/') },
      ]}
      trigger={(trigger) => (
        <IconButton icon="more" variant="quiet" label={t('shell.menu')} {...trigger} />
      )}
    />
  )
}
