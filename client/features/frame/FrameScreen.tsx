import { Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { Agenda } from './Agenda.tsx'
import { BriefPart } from './BriefPart.tsx'
import { ChannelsPart } from './ChannelsPart.tsx'
import { DepartmentsPart } from './DepartmentsPart.tsx'
import styles from './FrameScreen.module.css'
import { GoalField } from './GoalField.tsx'
import { Part } from './Part.tsx'
import { PersonaPart } from './PersonaPart.tsx'
import { Ready } from './Ready.tsx'
import { SegmentsPart } from './SegmentsPart.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import { StagesPart } from './StagesPart.tsx'
import { Welcome } from './Welcome.tsx'

/** Frame: one sheet, no wizard. Facilitators fill it in, everybody else reads it. */
export function FrameScreen() {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const canEdit = () => workshop.canWrite('frame')
  return (
    <div class={styles.frame}>
      <div class={styles.sheet}>
        <Show when={!canEdit()}>
          <Welcome />
        </Show>
        <GoalField canEdit={canEdit()} />
        <Show when={!canEdit()}>
          <BriefPart canEdit={false} />
        </Show>
        <div class={styles.trio}>
          <PersonaPart canEdit={canEdit()} />
          <SegmentsPart canEdit={canEdit()} />
          <Show when={canEdit()}>
            <Part title={t('frame.name')}>
              <span class={styles.name}>
                <InlineEdit
                  deed={t('common.do.edit')}
                  value={workshop.about.title}
                  lang={lang()}
                  label={t('frame.name')}
                  required
                  maxLength={textLimits.title}
                  onCommit={(title) => workshop.frame.setAbout({ title })}
                />
              </span>
            </Part>
          </Show>
        </div>
        <StagesPart canEdit={canEdit()} />
        <div class={styles.low}>
          <Show when={canEdit()}>
            <BriefPart canEdit />
          </Show>
          <div class={styles.lists}>
            <DepartmentsPart canEdit={canEdit()} />
            <ChannelsPart canEdit={canEdit()} />
          </div>
        </div>
        <Show when={canEdit()}>
          <SettingsPart canEdit />
        </Show>
      </div>
      <aside class={styles.side}>
        <Agenda canEdit={canEdit()} />
        <Show when={canEdit()}>
          <Ready />
        </Show>
      </aside>
    </div>
  )
}
