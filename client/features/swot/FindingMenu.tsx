import { quadrants, type Finding } from '../../../shared/domain/swot/finding.ts'
import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useSwot } from './swotContext.tsx'

/** Everything that can be done with a finding. */
export function FindingMenu(props: { readonly finding: Finding }) {
  const swot = useSwot()
  const t = useText()
  const moves = (): MenuItem[] =>
    quadrants.map((quadrant, index) => ({
      label: t('swot.moveTo', t(`terms.quadrant.${quadrant}`)),
      checked: quadrant === props.finding.quadrant,
      startsGroup: index === 0,
      run: () => swot.move(props.finding, quadrant),
    }))
  return (
    <Menu
      label={t('swot.menu', props.finding.text)}
      align="end"
      items={[
        { label: t('swot.link'), icon: 'link', run: () => swot.askLinks(props.finding.id) },
        ...moves(),
        {
          label: t('common.do.delete'),
          icon: 'trash',
          danger: true,
          startsGroup: true,
          run: () => swot.remove(props.finding),
        },
      ]}
      trigger={(trigger) => (
        <IconButton
          icon="more"
          size="small"
          variant="quiet"
          label={t('swot.menu', props.finding.text)}
          {...trigger}
        />
      )}
    />
  )
}
