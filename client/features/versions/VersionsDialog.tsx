import { Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { createMedia, phone } from '../../ui/createMedia.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createDeeds } from './createDeeds.ts'
import { createListFocus } from './createListFocus.ts'
import { createVersions } from './createVersions.ts'
import { Questions } from './Questions.tsx'
import { SaveVersion } from './SaveVersion.tsx'
import { VersionList } from './VersionList.tsx'
import { VersionPane } from './VersionPane.tsx'
import styles from './VersionsDialog.module.css'

/** Save a version, see what one would change, bring it back: list and pane side by side, on a phone one after the other. */
export function VersionsDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const isPhone = createMedia(phone)
  const versions = createVersions(workshop, { isBeside: () => !isPhone() })
  const listFocus = createListFocus()
  const deeds = createDeeds(versions, {
    broughtBack: () => props.onClose(),
    removed: () => listFocus.give(null),
  })
  const isListShown = () => !isPhone() || versions.chosen() === null
  const choose = (versionId: string) => {
    deeds.begin()
    versions.choose(versionId)
  }
  const back = () => {
    const was = versions.chosen()?.id ?? null
    deeds.begin()
    versions.choose(null)
    listFocus.give(was)
  }
  return (
    <>
      <Dialog
        open
        width="wide"
        onClose={() => props.onClose()}
        closeLabel={t('common.do.close')}
        title={t('shell.versions.title')}
        lead={isListShown() ? t('versions.lead') : undefined}
      >
        <Show when={deeds.problem()}>
          {(text) => (
            <div class={styles.problem}>
              <Banner tone="bad" title={text()} />
            </div>
          )}
        </Show>
        <Show when={isListShown()}>
          <SaveVersion isBusy={versions.busy() === 'save'} onSave={deeds.save} />
        </Show>
        <p role="status" class={styles.news}>
          {deeds.news()}
        </p>
        <div class={styles.columns}>
          <Show when={isListShown()}>
            <VersionList
              ref={listFocus.setList}
              chosen={versions.chosen()?.id ?? null}
              onChoose={choose}
            />
          </Show>
          <Show when={versions.chosen()}>
            {(version) => (
              <VersionPane
                version={version()}
                look={versions.look()}
                isBusy={versions.busy() !== null}
                onBack={isPhone() ? back : undefined}
                onBring={() => void deeds.askToBring()}
                onRemove={() => deeds.askToRemove()}
                onRetry={() => void versions.lookAgain()}
              />
            )}
          </Show>
        </div>
      </Dialog>
      <Questions versions={versions} deeds={deeds} />
    </>
  )
}
