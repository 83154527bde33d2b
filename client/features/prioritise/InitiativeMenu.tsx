import { Show } from 'solid-js'
import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** What can be done with an initiative besides writing in it. */
export function InitiativeMenu(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const isDropped = () => props.initiative.status === 'dropped'
  return (
    <Show when={model.canEdit()}>
      <Menu
        label={t('prioritise.menu', props.initiative.title)}
        align="end"
        items={[
          {
            label: t('prioritise.link.do'),
            icon: 'link',
            run: () => model.askLinks(props.initiative.id),
          },
          {
            label: isDropped() ? t('prioritise.takeUp') : t('prioritise.drop'),
            icon: isDropped() ? 'undo' : 'minus',
            run: () =>
              model.patch(props.initiative.id, { status: isDropped() ? 'idea' : 'dropped' }),
          },
          {
            label: t('common.do.delete'),
            icon: 'trash',
            danger: true,
            startsGroup: true,
            run: () => model.remove(props.initiative),
          },
        ]}
        trigger={(trigger) => (
          <IconButton
            icon="more"
            size="small"
            variant="quiet"
            label={t('prioritise.menu', props.initiative.title)}
            {...trigger}
          />
        )}
      />
    </Show>
  )
}
