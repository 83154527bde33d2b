import type { Initiative } from '../../../shared/domain/priority/initiative.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { usePrioritise } from './prioritiseContext.tsx'

/** What the initiative is called; edited where it stands. */
export function InitiativeTitle(props: { readonly initiative: Initiative }) {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  return (
    <InlineEdit
      deed={t('common.do.edit')}
      value={props.initiative.title}
      lang={lang()}
      label={t('prioritise.initiative')}
      required
      maxLength={textLimits.title}
      readOnly={!model.canEdit()}
      onCommit={(title) => model.patch(props.initiative.id, { title })}
    />
  )
}
