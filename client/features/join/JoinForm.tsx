import { lazy, Show, Suspense } from 'solid-js'
import { MainWords, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { usePrivacy } from '../../workshop/privacyDoor.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { Visit } from '../../workshop/visits.ts'
import { createJoin, type Invited } from './createJoin.ts'
import { DepartmentChoice } from './DepartmentChoice.tsx'
import styles from './JoinForm.module.css'

// Of no use to those who join the workshop itself, nor are its words.
const ClassChoice = lazy(async () => ({ default: (await import('./ClassChoice.tsx')).ClassChoice }))
const CustomerAsk = lazy(async () => ({ default: (await import('./CustomerAsk.tsx')).CustomerAsk }))

interface JoinFormProps {
  readonly invitation: Invited
  /** Empty where `join` is another way in. */
  readonly linkKey: string
  readonly join?: Parameters<typeof createJoin>[2]['join']
  /** What this browser was called before; may be empty. */
  readonly name: string
  readonly onEnter: (visit: Visit) => void
}

/** Two answers and one button. */
export function JoinForm(props: JoinFormProps) {
  const t = useText()
  const role = () => props.invitation.role
  // A customer need not say who they are.
  const unnamed = () => (role() === 'customer' ? t('common.role.customer') : undefined)
  const join = createJoin(props.invitation, props.linkKey, props, unnamed)
  const isNameless = () => role() === 'participant' && props.invitation.anonymous === true
  const openPrivacy = usePrivacy()
  let form!: HTMLFormElement
  const send = () => {
    if (!join.send()) form.querySelector<HTMLElement>('[aria-invalid], fieldset input')?.focus()
  }
  const nameError = () => {
    const problem = join.nameProblem()
    return problem === null ? undefined : t(`join.${problem}`)
  }
  return (
    <form
      ref={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Invitation invitation={props.invitation} />
      <TextInput
        label={t('join.name')}
        hint={unnamed() && t('common.word.optional')}
        size="big"
        value={join.name()}
        onInput={join.setName}
        error={nameError()}
        autocomplete="name"
        autofocus
        enterkeyhint="done"
      />
      <Show when={join.asksDepartment()}>
        <DepartmentChoice
          departments={props.invitation.departments}
          language={props.invitation.language}
          allowsOther={!props.invitation.departmentsClosed}
          value={join.department()}
          onChange={join.setDepartment}
          error={join.lacksDepartment() ? t('join.departmentNeeded') : undefined}
        />
      </Show>
      <Show when={role() === 'customer'}>
        <MainWords fallback={<Skeleton label={t('common.loading')} />}>
          <Suspense>
            <ClassChoice
              value={join.customerClass()}
              onChange={join.setCustomerClass}
              isLacking={join.lacksClass()}
            />
          </Suspense>
        </MainWords>
      </Show>
      <footer class={styles.foot}>
        <Show when={join.failed()}>
          {(code) => (
            <Banner
              tone="bad"
              title={t('join.failed')}
              // Nobody has a token here yet: it is the link that was replaced meanwhile.
              text={code() === 'badToken' ? t('join.dead.text') : t(`errors.${code()}`)}
            />
          )}
        </Show>
        <Button variant="primary" size="big" type="submit" wide disabled={join.isBusy()}>
          {join.isBusy()
            ? t('join.busy')
            : t(role() === 'customer' ? 'join.doCustomer' : 'join.do')}
        </Button>
        <p class={styles.note}>
          {t(`join.foot.${isNameless() ? 'nameless' : role()}`)}{' '}
          <Show when={openPrivacy}>
            <button
              type="button"
              onClick={() =>
                openPrivacy?.({
                  role: role(),
                  isAnonymous: props.invitation.anonymous === true,
                })
              }
            >
              {t('shell.privacy')}
            </button>
          </Show>
        </p>
      </footer>
    </form>
  )
}

function Invitation(props: { readonly invitation: Invited }) {
  const t = useText()
  const lang = useLangOf(() => props.invitation.language)
  return (
    <section class={styles.invitation}>
      <p class={styles.invited}>{t('join.invited')}</p>
      <h1 class="voice" lang={lang()}>
        {props.invitation.title}
      </h1>
      <p class={`says ${styles.goal}`} lang={props.invitation.goal ? lang() : undefined}>
        {props.invitation.goal || t(`join.as.${props.invitation.role}`)}
      </p>
      <Show when={props.invitation.asked}>
        {(asked) => (
          <p class={styles.asked}>
            <MainWords>
              <Suspense>
                <CustomerAsk asked={asked()} />
              </Suspense>
            </MainWords>
          </p>
        )}
      </Show>
    </section>
  )
}
