import type { JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Menu, type MenuItem, type MenuTrigger } from '../../ui/Menu.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createOffer } from './createOffer.ts'
import { createTaking } from './createTaking.ts'

interface ExportMenuProps {
  readonly trigger: (trigger: MenuTrigger) => JSX.Element
}

/** Takes the results along: the same roll-up and the same drawing, made by the server. */
export function ExportMenu(props: ExportMenuProps) {
  const t = useText()
  const offer = createOffer(useWorkshop())
  const { take } = createTaking()
  const items = (): readonly MenuItem[] => [
    { label: t('map.output.svg'), icon: 'download', run: () => void take('journey-map.svg') },
    { label: t('map.output.print'), icon: 'print', run: () => print() },
    ...offer().flatMap((group) =>
      group.map(({ word, file }, i) => ({
        label: t(`map.output.${word}`),
        icon: 'download' as const,
        startsGroup: i === 0,
        run: () => void take(file),
      })),
    ),
  ]
  return <Menu label={t('map.output.button')} align="end" items={items()} trigger={props.trigger} />
}
