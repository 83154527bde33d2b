import { createSignal, For, Show } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { Keeping } from '../../../shared/domain/keeping.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createRemoved } from '../../workshop/createRemoved.ts'
import styles from './Keep.module.css'
import { Part } from './Part.tsx'

/** Drafts and ballots of one person go; what was revealed stays, and that is said. */
export function ErasePerson(props: { readonly keeping: Store<Keeping> }) {
  const t = useText()
  const workshop = useWorkshop()
  const [chosen, setChosen] = createSignal('')
  const [removesName, setRemovesName] = createSignal(false)
  const [removesPerson, setRemovesPerson] = createSignal(false)
  const [isAsking, setAsking] = createSignal(false)
  const [said, setSaid] = createSignal('')
  let line!: HTMLParagraphElement
  const format = useFormat()
  const removed = createRemoved(workshop)
  const people = () => Object.values(workshop.roster).sort((a, b) => a.name.localeCompare(b.name))
  const namesOfRemoved = () =>
    removed.people().map(({ participantId, name, at }, i) => ({
      value: participantId,
      name: name || t('keep.erase.nameless', i + 1),
      label: t(
        'keep.erase.removed',
        name || t('keep.erase.nameless', i + 1),
        at === null ? '' : format.date(at, 'medium'),
      ),
    }))
  const isRemoved = () => removed.people().some(({ participantId }) => participantId === chosen())
  const nameOf = () =>
    workshop.roster[chosen()]?.name ??
    namesOfRemoved().find(({ value }) => value === chosen())?.name ??
    ''
  const marked = () =>
    Object.entries(props.keeping.erased).map(([round, count]) => {
      const at = workshop.rounds().findIndex(({ id }) => id === round)
      const name = workshop.rounds()[at]?.name || t('common.round', at + 1)
      return { name, count }
    })
  const run = async (): Promise<void> => {
    const name = nameOf()
    setAsking(false)
    const answer = await workshop.command({
      type: 'eraseContributions',
      participantId: chosen(),
      removesName: removesName(),
      removesPerson: removesPerson() && !isRemoved(),
    })
    if (isFailure(answer)) return void setSaid(t(`errors.${answer.failed}`))
    setSaid(t('keep.erase.done', name))
    setChosen('')
    // The button that asked is gone with the choice.
    line.parentElement?.querySelector('select')?.focus()
    removed.again()
  }
  return (
    <Part title={t('keep.erase.title')} text={t('keep.erase.text')}>
      <Select
        label={t('keep.erase.who')}
        placeholder={t('keep.erase.choose')}
        value={chosen()}
        options={[
          ...people().map(({ id, name }) => ({ value: id, label: name })),
          ...namesOfRemoved(),
        ]}
        onChange={setChosen}
      />
      <Show when={removed.hasFailed()}>
        <p class="meta">{t('keep.erase.removedUnknown')}</p>
      </Show>
      <Show when={nameOf() !== ''}>
        <div class={styles.choices}>
          <Switch
            label={t('keep.erase.name')}
            hint={t('keep.erase.nameHint')}
            checked={removesName()}
            onChange={setRemovesName}
          />
          <Show when={!isRemoved()}>
            <Switch
              label={t('keep.erase.person')}
              hint={t('keep.erase.personHint')}
              checked={removesPerson()}
              onChange={setRemovesPerson}
            />
          </Show>
          <div>
            <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
              {t('keep.erase.do')}
            </Button>
          </div>
        </div>
      </Show>
      <p ref={line} role="status" class="meta">
        {said()}
      </p>
      <For each={marked()}>
        {({ name, count }) => <p class="meta">{t('keep.erase.marked', name, count)}</p>}
      </For>
      <ConfirmDialog
        open={isAsking()}
        danger
        title={t('keep.erase.ask', nameOf())}
        text={t('keep.erase.askText')}
        confirmLabel={t('keep.erase.do')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void run()}
        onCancel={() => setAsking(false)}
      />
    </Part>
  )
}
