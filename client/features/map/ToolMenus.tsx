import { Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { MapModel } from './createMap.ts'
import type { MapSize } from './mapSize.ts'
import { zooms } from './mapSize.ts'

interface ChoiceMenuProps {
  readonly label: string
  /** What is chosen now; stands on the button. */
  readonly shown: string
  readonly items: readonly MenuItem[]
}

function ChoiceMenu(props: ChoiceMenuProps) {
  return (
    <Menu
      label={props.label}
      items={props.items}
      trigger={(trigger) => (
        <Button variant="quiet" iconAfter="chevronDown" {...trigger}>
          {props.shown}
        </Button>
      )}
    />
  )
}

/** Looks at the journey through one department, or along one channel. */
export function FilterMenus(props: { readonly model: MapModel }) {
  const t = useText()
  const filter = () => props.model.filter()
  const choices = (
    list: readonly { readonly id: string; readonly name: string }[],
    key: 'department' | 'channel',
    none: string,
  ): readonly MenuItem[] =>
    [{ id: null, name: none }, ...list].map(({ id, name }) => ({
      label: name,
      checked: filter()[key] === id,
      run: () => props.model.setFilter({ [key]: id }),
    }))
  const nameOf = (
    list: readonly { readonly id: string; readonly name: string }[],
    id: string | null,
  ) => list.find((one) => one.id === id)?.name
  const whole = () => props.model.whole()
  return (
    <>
      <ChoiceMenu
        label={t('map.filter.department')}
        shown={nameOf(whole().departments, filter().department) ?? t('map.filter.allDepartments')}
        items={choices(whole().departments, 'department', t('map.filter.allDepartments'))}
      />
      <ChoiceMenu
        label={t('map.filter.channel')}
        shown={nameOf(whole().channels, filter().channel) ?? t('map.filter.allChannels')}
        items={choices(whole().channels, 'channel', t('map.filter.allChannels'))}
      />
    </>
  )
}

/** The figures of one round alone, where there are two and more; before and after stand in Discuss. */
export function RoundMenu(props: { readonly model: MapModel }) {
  const t = useText()
  const workshop = useWorkshop()
  const nameOf = (id: string): string => {
    const at = workshop.rounds().findIndex((round) => round.id === id)
    return workshop.rounds()[at]?.name || t('discuss.round', at < 0 ? 1 : at + 1)
  }
  const items = (): readonly MenuItem[] => [
    {
      label: t('pictures.map.latest'),
      checked: props.model.round() === null,
      run: () => props.model.setRound(null),
    },
    ...props.model.rounds().map((id) => ({
      label: nameOf(id),
      checked: props.model.round() === id,
      run: () => props.model.setRound(id),
    })),
  ]
  const shown = () => {
    const round = props.model.round()
    return round === null ? t('pictures.map.latest') : nameOf(round)
  }
  return (
    <Show when={props.model.rounds().length > 1}>
      <ChoiceMenu label={t('pictures.map.round')} shown={shown()} items={items()} />
      <Button variant="quiet" href={`/w/${workshop.id}/discuss?picture=rounds`}>
        {t('pictures.map.compare')}
      </Button>
    </Show>
  )
}

/** The whole journey at once, or its detail in one of several sizes. */
export function SizeMenu(props: { readonly size: MapSize }) {
  const t = useText()
  const format = useFormat()
  const items = (): readonly MenuItem[] => [
    {
      label: t('map.zoom.fit'),
      checked: props.size.isFitted(),
      run: () => props.size.setFitted(true),
    },
    ...zooms.map((zoom, i) => ({
      label: format.percent(zoom),
      startsGroup: i === 0,
      checked: !props.size.isFitted() && props.size.zoom() === zoom,
      run: () => {
        props.size.setFitted(false)
        props.size.setZoom(zoom)
      },
    })),
  ]
  const shown = () =>
    props.size.isFitted() ? t('map.zoom.fit') : format.percent(props.size.zoom())
  return <ChoiceMenu label={t('map.zoom.size')} shown={shown()} items={items()} />
}
