import { createSignal } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { chooseTheme, storedTheme, themes } from '../../ui/theme.ts'

/** Light, dark or as the system. */
export function ThemeChoice() {
  const t = useText()
  const [theme, setTheme] = createSignal(storedTheme())
  return (
    <Menu
      label={t('common.theme.label')}
      align="end"
      items={themes.map((value) => ({
        label: t(`common.theme.${value}`),
        checked: theme() === value,
        run: () => {
          setTheme(value)
          chooseTheme(value)
        },
      }))}
      trigger={(trigger) => (
        <IconButton
          icon={theme() === 'dark' ? 'moon' : 'sun'}
          variant="quiet"
          label={t('common.theme.label')}
          {...trigger}
        />
      )}
    />
  )
}
