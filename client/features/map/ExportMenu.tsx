import type { JSX } from 'solid-js'
import { customersTable } from '../../../shared/domain/customer/panel.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Menu, type MenuItem, type MenuTrigger } from '../../ui/Menu.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createTaking } from './createTaking.ts'
import { exportEntries } from './exportEntries.ts'

interface ExportMenuProps {
  readonly trigger: (trigger: MenuTrigger) => JSX.Element
}

/** Takes the results along: the same roll-up and the same drawing, made by the server. */
export function ExportMenu(props: ExportMenuProps) {
  const t = useText()
  const workshop = useWorkshop()
  const { take } = createTaking()
  const hasFigures = (table: string): boolean => Object.keys(workshop.talliesOf(table)).length > 0
  /** A file of two rounds, or of customers, would be empty without them. */
  const isThere = {
    rounds: () => workshop.rounds().filter(({ id }) => hasFigures(id)).length > 1,
    customers: () =>
      workshop.customers.surveys().length > 0 ||
      workshop.rounds().some(({ id }) => hasFigures(customersTable(id))),
  }
  const items = (): readonly MenuItem[] => [
    { label: t('map.output.svg'), icon: 'download', run: () => void take('journey-map.svg') },
    { label: t('map.output.print'), icon: 'print', run: () => print() },
    ...exportEntries.flatMap((group) =>
      group
        .filter((entry) => !('needs' in entry) || isThere[entry.needs]())
        .map(({ word, file }, i) => ({
          label: t(`map.output.${word}`),
          icon: 'download' as const,
          startsGroup: i === 0,
          run: () => void take(file),
        })),
    ),
  ]
  return <Menu label={t('map.output.button')} align="end" items={items()} trigger={props.trigger} />
}
