import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { quadrants } from '../../../shared/domain/swot/finding.ts'
import { isOutside } from '../../../shared/domain/swot/labels.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QuadrantLetter } from '../../ui/QuadrantLetter.tsx'
import { TickGroups } from '../../ui/TickGroups.tsx'
import styles from './LinkDialog.module.css'
import { mostFindings } from './mostFindings.ts'
import { usePrioritise } from './prioritiseContext.tsx'

/** Chooses what an initiative is about: touchpoints, which put it on the map, and findings it answers. */
export function LinkDialog() {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const initiative = () => model.workshop.initiativesById[model.linking() ?? '']
  return (
    <Dialog
      open={initiative() !== undefined && model.canEdit()}
      onClose={() => model.askLinks(null)}
      title={t('prioritise.link.title')}
      lead={<span lang={lang()}>{initiative()?.title}</span>}
      width="middle"
      actions={
        <Button variant="primary" onClick={() => model.askLinks(null)}>
          {t('common.do.done')}
        </Button>
      }
    >
      <h3 class={styles.heading}>{t('prioritise.link.touchpoints')}</h3>
      <Touchpoints initiative={initiative()} />
      <h3 class={styles.heading}>{t('prioritise.link.findings')}</h3>
      <Findings initiative={initiative()} />
    </Dialog>
  )
}

interface LinksProps {
  readonly initiative: Initiative | undefined
}

function Touchpoints(props: LinksProps) {
  const model = usePrioritise()
  const lang = useLangOf(() => model.workshop.about.language)
  const groups = () =>
    model.workshop.stages().map(({ id, name }) => ({
      name,
      lang: lang(),
      choices: model.workshop.touchpointsOf(id).map((one) => ({ id: one.id, label: one.title })),
    }))
  const isTicked = (id: string) => props.initiative?.touchpoints.includes(id) === true
  const tick = (touchpoint: string, isLinked: boolean) => {
    if (!props.initiative) return
    const others = props.initiative.touchpoints.filter((id) => id !== touchpoint)
    const touchpoints = isLinked ? [...others, touchpoint] : others
    model.patch(props.initiative.id, { touchpoints })
  }
  return <TickGroups groups={groups()} lang={lang()} isTicked={isTicked} onTick={tick} />
}

/** A finding brings its touchpoints along; what it brought stays when it goes. */
function Findings(props: LinksProps) {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const groups = () =>
    quadrants.map((quadrant) => ({
      name: t(`terms.quadrant.${quadrant}`),
      choices: model.workshop
        .findings()
        .filter((finding) => finding.quadrant === quadrant)
        .map(({ id, text }) => ({ id, label: text })),
    }))
  const linked = () => props.initiative?.findings.filter((id) => model.labelOf(id) !== '') ?? []
  const refusalOf = (id: string) =>
    linked().length >= mostFindings && !linked().includes(id) ? t('prioritise.pick.limit') : null
  const tick = (id: string, isLinked: boolean) => {
    if (!props.initiative) return
    const others = linked().filter((other) => other !== id)
    const brought = model.workshop.findingsById[id]?.touchpoints ?? []
    const touchpoints = [...new Set([...props.initiative.touchpoints, ...brought])]
    model.patch(
      props.initiative.id,
      isLinked ? { findings: [...others, id], touchpoints } : { findings: others },
    )
  }
  const mark = (id: string) => (
    <QuadrantLetter
      letter={model.labelOf(id)}
      outlined={isOutside(model.workshop.findingsById[id]?.quadrant ?? 'strength')}
    />
  )
  return (
    <TickGroups
      groups={groups()}
      lang={lang()}
      isTicked={(id) => linked().includes(id)}
      onTick={tick}
      mark={mark}
      refusalOf={refusalOf}
    />
  )
}
