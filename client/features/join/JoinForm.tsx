import { createSignal, Show } from 'solid-js'
import type { CustomerClass, Role } from '../../../shared/domain/participant.ts'
import { countGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { api, isFailure, type Failure } from '../../workshop/api.ts'
import { rememberVisit, type Visit } from '../../workshop/visits.ts'
import { ClassChoice } from './ClassChoice.tsx'
import { DepartmentChoice, type DepartmentAnswer } from './DepartmentChoice.tsx'
import styles from './JoinForm.module.css'

/** What the door says before anyone is in. */
export interface Invited {
  readonly id: string
  readonly title: string
  readonly goal: string
  readonly role: Role
  readonly departments: readonly {
    readonly id: string
    readonly name: string
    readonly colour: number
  }[]
  readonly departmentsClosed: boolean
}

interface JoinFormProps {
  readonly invitation: Invited
  readonly linkKey: string
  /** What this browser was called before; may be empty. */
  readonly name: string
  readonly onEnter: (visit: Visit) => void
}

/** Two answers and one button. */
export function JoinForm(props: JoinFormProps) {
  const t = useText()
  // reason: an earlier name only fills the field once
  // eslint-disable-next-line solid/reactivity
  const [name, setName] = createSignal(props.name)
  const [department, setDepartment] = createSignal<DepartmentAnswer>(null)
  const [customerClass, setCustomerClass] = createSignal<CustomerClass>('existing')
  const [isTried, setTried] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const role = () => props.invitation.role
  let form: HTMLFormElement | undefined
  const asksDepartment = () =>
    role() !== 'customer' &&
    role() !== 'viewer' &&
    (props.invitation.departments.length > 0 || !props.invitation.departmentsClosed)
  const needsDepartment = () => role() === 'participant' && props.invitation.departments.length > 0
  const nameError = () => {
    if (!isTried()) return undefined
    if (tidyLine(name()) === '') return t('join.nameNeeded')
    return countGraphemes(tidyLine(name())) > textLimits.name ? t('join.nameLong') : undefined
  }
  const departmentError = () =>
    isTried() && needsDepartment() && !department() ? t('join.departmentNeeded') : undefined
  const join = async () => {
    setTried(true)
    if (nameError() !== undefined || departmentError() !== undefined)
      return form?.querySelector<HTMLInputElement>('[aria-invalid], fieldset input')?.focus()
    if (isBusy()) return
    setBusy(true)
    setFailed(null)
    const chosen = department()
    const answer = await api.join(props.invitation.id, {
      key: props.linkKey,
      name: tidyLine(name()),
      ...(chosen ? { department: tidyLine(chosen) } : {}),
      ...(role() === 'customer' ? { customerClass: customerClass() } : {}),
    })
    setBusy(false)
    if (isFailure(answer)) return void setFailed(answer.failed)
    const visit: Visit = {
      workshopId: props.invitation.id,
      title: props.invitation.title,
      goal: props.invitation.goal,
      role: answer.role,
      participantId: answer.participantId,
      name: tidyLine(name()),
      token: answer.token,
      step: 'frame',
      people: 0,
      at: Date.now(),
    }
    rememberVisit(visit)
    props.onEnter(visit)
  }
  return (
    <form
      ref={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void join()
      }}
    >
      <section class={styles.invitation}>
        <p class={styles.invited}>{t('join.invited')}</p>
        <h1 class="voice">{props.invitation.title}</h1>
        <p class={`says ${styles.goal}`}>{props.invitation.goal || t(`join.as.${role()}`)}</p>
      </section>
      <TextInput
        label={t('join.name')}
        size="big"
        value={name()}
        onInput={setName}
        error={nameError()}
        autocomplete="name"
        autofocus
        enterkeyhint="done"
      />
      <Show when={asksDepartment()}>
        <DepartmentChoice
          departments={props.invitation.departments}
          allowsOther={!props.invitation.departmentsClosed}
          value={department()}
          onChange={setDepartment}
          error={departmentError()}
        />
      </Show>
      <Show when={role() === 'customer'}>
        <ClassChoice value={customerClass()} onChange={setCustomerClass} />
      </Show>
      <footer class={styles.foot}>
        <Show when={failed()}>
          {(code) => <Banner tone="bad" title={t('join.failed')} text={t(`errors.${code()}`)} />}
        </Show>
        <Button variant="primary" size="big" type="submit" wide disabled={isBusy()}>
          {isBusy() ? t('join.busy') : t(role() === 'customer' ? 'join.doCustomer' : 'join.do')}
        </Button>
        <p class={styles.note}>{t(`join.foot.${role()}`)}</p>
      </footer>
    </form>
  )
}
