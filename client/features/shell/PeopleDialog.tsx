import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { roles } from '../../../shared/domain/participant.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Avatar } from '../../ui/Avatar.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { keepFocusIn } from '../../ui/keepFocusIn.ts'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createPeople, type Person } from './createPeople.ts'
import { handOverTo } from './handOverTo.ts'
import styles from './PeopleDialog.module.css'
import { PeopleList } from './PeopleList.tsx'

/** Everybody of the workshop; facilitators change roles and remove people here. */
export function PeopleDialog(props: {
  readonly open: boolean
  readonly onClose: () => void
  /** Goes where this person is from now on. */
  readonly onFollow: (participantId: string) => void
}) {
  const t = useText()
  const toast = useToast()
  const say = useSay()
  const workshop = useWorkshop()
  const people = createPeople(workshop)
  const navigate = useNavigate()
  const [leaving, setLeaving] = createSignal<Person | null>(null)
  const [heir, setHeir] = createSignal<Person | null>(null)
  const command = async (order: Parameters<typeof workshop.command>[0], done: () => string) => {
    const words = done()
    const answer = await workshop.command(order)
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
    else say(words)
  }
  const remove = () => {
    const person = leaving()
    setLeaving(null)
    if (person === null) return
    void command({ type: 'removeParticipant', participantId: person.id }, () =>
      t('dialogs.people.removed', person.name),
    )
  }
  const handOver = async () => {
    const person = heir()
    setHeir(null)
    if (person === null) return
    const failed = await handOverTo(workshop, person)
    if (failed === null) navigate('/')
    else toast({ tone: 'bad', text: t(`errors.${failed}`) })
  }
  const items = (person: Person) => [
    ...roles
      .filter((role) => role !== 'customer' && role !== person.role)
      .map((role) => ({
        label:
          role === 'facilitator'
            ? t('dialogs.people.makeCo')
            : t('dialogs.people.make', t(`common.role.${role}`)),
        run: () =>
          void command({ type: 'setRole', participantId: person.id, role }, () =>
            t('common.fieldOf', person.name, t(`common.role.${role}`)),
          ),
      })),
    {
      label: t('dialogs.people.handOver', person.name),
      startsGroup: true,
      run: () => void setHeir(person),
    },
    {
      label: t('dialogs.people.remove'),
      danger: true,
      startsGroup: true,
      run: () => void setLeaving(person),
    },
  ]
  return (
    <>
      <Dialog
        open={props.open}
        onClose={() => props.onClose()}
        closeLabel={t('common.do.close')}
        title={t('terms.count.people', people().length)}
        lead={t('shell.people.here', people().filter((person) => person.present).length)}
      >
        <div ref={(list) => keepFocusIn(list, { item: 'person' })}>
          <PeopleList people={people()}>
            {(person) => (
              <li class={styles.person} data-person={person.id}>
                <Avatar name={person.name} colour={person.colour} away={!person.present} />
                <span class={styles.words}>
                  {person.name}
                  <span class="meta">{factsOf(person)}</span>
                </span>
                <Show when={isSomewhere(person.id)}>
                  <IconButton
                    icon="eye"
                    variant="quiet"
                    label={t('activities.follow.do', person.name)}
                    onClick={() => props.onFollow(person.id)}
                  />
                </Show>
                <Show when={workshop.isFacilitator() && person.id !== workshop.me().id}>
                  <Menu
                    label={t('dialogs.people.menu', person.name)}
                    align="end"
                    items={items(person)}
                    trigger={(trigger) => (
                      <IconButton
                        icon="more"
                        variant="quiet"
                        label={t('dialogs.people.menu', person.name)}
                        {...trigger}
                      />
                    )}
                  />
                </Show>
              </li>
            )}
          </PeopleList>
        </div>
      </Dialog>
      <ConfirmDialog
        open={leaving() !== null}
        danger
        title={t('dialogs.people.removeAsk', leaving()?.name ?? '')}
        text={t('dialogs.people.removeText')}
        confirmLabel={t('dialogs.people.remove')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={remove}
        onCancel={() => setLeaving(null)}
      />
      <ConfirmDialog
        open={heir() !== null}
        title={t('dialogs.people.handOverAsk', heir()?.name ?? '')}
        text={t('dialogs.people.handOverText', heir()?.name ?? '')}
        confirmLabel={t('dialogs.people.handOverDo')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void handOver()}
        onCancel={() => setHeir(null)}
      />
    </>
  )

  function isSomewhere(id: string): boolean {
    return workshop.presence
      .others()
      .some(({ participantId, step }) => participantId === id && step !== null)
  }

  function factsOf(person: Person): string {
    return [
      person.departmentName ?? t('terms.word.noDepartment'),
      t(`common.role.${person.role}`),
      person.proxied === true ? t('scribe.mark') : null,
      person.id === workshop.me().id ? t('dialogs.people.you') : null,
      person.present ? null : t('dialogs.people.away'),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
