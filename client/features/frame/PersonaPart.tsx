import { For, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Persona } from '../../../shared/domain/workshop.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { removeRow } from '../../ui/removeRow.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AddChip } from './AddChip.tsx'
import chips from './Chips.module.css'
import { Part } from './Part.tsx'
import styles from './PersonaPart.module.css'

/** The people whose journey this is. */
export function PersonaPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const toast = useToast()
  const remove = (button: Element, { id, name }: Persona): void => {
    removeRow(button, () => workshop.frame.personas.remove(id))
    toast({
      text: t('frame.persona.removed', name),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <Part title={t('frame.persona.title')}>
      <ul class={styles.personas}>
        <For
          each={workshop.personas()}
          fallback={<li class={chips.none}>{t('frame.persona.none')}</li>}
        >
          {(persona) => (
            <li class={styles.persona} data-record={persona.id}>
              <strong class={styles.name}>
                <InlineEdit
                  deed={t('common.do.edit')}
                  value={persona.name}
                  lang={lang()}
                  label={t('frame.persona.name')}
                  required
                  readOnly={!props.canEdit}
                  maxLength={textLimits.name}
                  onCommit={(name) => workshop.frame.personas.patch(persona.id, { name })}
                />
              </strong>
              <InlineEdit
                deed={t('common.do.edit')}
                value={persona.description}
                lang={lang()}
                label={t('frame.persona.description')}
                placeholder={t(props.canEdit ? 'frame.persona.description' : 'frame.empty')}
                multiline
                readOnly={!props.canEdit}
                maxLength={textLimits.paragraph}
                onCommit={(description) =>
                  workshop.frame.personas.patch(persona.id, { description })
                }
              />
              <Show when={props.canEdit}>
                <span class={styles.remove}>
                  <IconButton
                    icon="close"
                    size="small"
                    variant="quiet"
                    label={t('frame.persona.remove', persona.name)}
                    onClick={(event) => remove(event.currentTarget, persona)}
                  />
                </span>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.canEdit}>
        <div class={chips.chips}>
          <AddChip
            label={t('frame.persona.add')}
            maxLength={textLimits.name}
            onAdd={(name) => workshop.frame.personas.add({ name, description: '' })}
          />
        </div>
      </Show>
    </Part>
  )
}
