import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TickGroups } from '../../ui/TickGroups.tsx'
import { useSwot } from './swotContext.tsx'

/** Chooses the touchpoints a finding is about, stage by stage. Each tick counts at once. */
export function LinkDialog() {
  const swot = useSwot()
  const t = useText()
  const lang = useLangOf(() => swot.workshop.about.language)
  const finding = () => swot.workshop.findingsById[swot.linking() ?? '']
  const groups = () =>
    swot.workshop.stages().map(({ id, name }) => ({
      name,
      lang: lang(),
      choices: swot.workshop.touchpointsOf(id).map((one) => ({ id: one.id, label: one.title })),
    }))
  const toggle = (touchpoint: string, isLinked: boolean): void => {
    const current = finding()
    if (!current) return
    const others = current.touchpoints.filter((id) => id !== touchpoint)
    swot.workshop.board.findings.patch(current.id, {
      touchpoints: isLinked ? [...others, touchpoint] : others,
    })
  }
  return (
    <Dialog
      open={finding() !== undefined}
      onClose={() => swot.askLinks(null)}
      title={t('swot.linkTitle')}
      lead={<span lang={lang()}>{finding()?.text}</span>}
      width="middle"
      actions={
        <Button variant="primary" onClick={() => swot.askLinks(null)}>
          {t('common.do.done')}
        </Button>
      }
    >
      <TickGroups
        groups={groups()}
        lang={lang()}
        isTicked={(id) => finding()?.touchpoints.includes(id) === true}
        onTick={toggle}
      />
    </Dialog>
  )
}
