import { useText } from '../../i18n/i18n.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Deeds } from './createDeeds.ts'
import type { Versions } from './createVersions.ts'
import { summaryOf } from './summary.ts'
import { versionTitle } from './versionTitle.ts'

/** Bringing back touches everybody and deleting is for good: both are asked first. */
export function Questions(props: { readonly versions: Versions; readonly deeds: Deeds }) {
  const t = useText()
  const workshop = useWorkshop()
  const title = () => {
    const question = props.deeds.asking()
    return question ? versionTitle(question.version, t, workshop.rounds()) : ''
  }
  const summary = () => {
    const question = props.deeds.asking()
    return question?.what === 'bring' ? summaryOf(question.preview.differences, t) : ''
  }
  return (
    <>
      <ConfirmDialog
        open={props.deeds.asking()?.what === 'bring'}
        title={t('versions.bring.ask', title())}
        text={t('versions.bring.text', summary())}
        confirmLabel={t(
          props.versions.busy() === 'bring' ? 'versions.bring.busy' : 'versions.bring.do',
        )}
        cancelLabel={t('common.do.cancel')}
        busy={props.versions.busy() === 'bring'}
        onConfirm={() => void props.deeds.confirm()}
        onCancel={() => props.deeds.begin()}
      />
      <ConfirmDialog
        open={props.deeds.asking()?.what === 'remove'}
        danger
        title={t('versions.remove.ask', title())}
        text={t('versions.remove.text')}
        confirmLabel={t('versions.remove.yes')}
        cancelLabel={t('common.do.cancel')}
        busy={props.versions.busy() === 'remove'}
        onConfirm={() => void props.deeds.confirm()}
        onCancel={() => props.deeds.begin()}
      />
    </>
  )
}
