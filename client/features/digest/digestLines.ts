/** What changed, line by line, each with the way there. */
import type { Digest, OwnChange, Remarks } from '../../../shared/domain/digest/digest.ts'
import { quadrantOf } from '../../../shared/domain/priority/quadrant.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { IconName } from '../../ui/Icon.tsx'
import { addressOfPlace } from '../../workshop/linkedComment.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** One line of what changed. */
interface DigestLine {
  readonly icon: IconName
  readonly text: string
  /** Who or how many, in smaller words; empty for nothing to add. */
  readonly more: string
  readonly address: string
  /** Touchpoint and comment it leads to, where it leads to one. */
  readonly place: { readonly touchpoint: string; readonly comment: string | null } | null
}

/** The groups that hold something, in the order they are read. */
export interface DigestGroup {
  readonly name: 'you' | 'board' | 'room' | 'departments'
  readonly lines: readonly DigestLine[]
}

export function digestGroups(digest: Digest, workshop: Workshop, t: Text): readonly DigestGroup[] {
  const line = lineMaker(workshop)
  const groups: readonly DigestGroup[] = [
    { name: 'you', lines: forYou(digest, workshop, t) },
    { name: 'board', lines: onBoard(digest, workshop, t) },
    { name: 'room', lines: inRoom(digest, workshop, t) },
    {
      name: 'departments',
      lines: digest.departments.map(({ activity, department, done, of, more }) =>
        line.step(
          'people',
          t(
            'digest.department',
            t(`activities.name.${activity}`),
            departmentName(workshop, department),
            done,
            of,
            more,
          ),
          activity,
        ),
      ),
    },
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}

function lineMaker(workshop: Workshop) {
  return {
    step: (icon: IconName, text: string, step: string, more = ''): DigestLine => ({
      icon,
      text,
      more,
      address: `/w/${workshop.id}/${step}`,
      place: null,
    }),
    place: (
      icon: IconName,
      text: string,
      place: { readonly touchpoint: string; readonly comment: string | null },
      more = '',
    ): DigestLine => ({
      icon,
      text,
      more,
      address: addressOfPlace(workshop.id, place.touchpoint, place.comment),
      place,
    }),
  }
}

function forYou(digest: Digest, workshop: Workshop, t: Text): readonly DigestLine[] {
  const line = lineMaker(workshop)
  const title = (id: string) => workshop.touchpointsById[id]?.title ?? ''
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => workshop.roster[id]?.name ?? []).join(', ')
  const remarks = (icon: IconName, key: 'mentions' | 'remarks') => (one: Remarks) =>
    line.place(
      icon,
      t(`digest.${key}`, one.n, title(one.touchpoint)),
      { touchpoint: one.touchpoint, comment: one.first },
      names(one.authors),
    )
  const own = (change: OwnChange): DigestLine => {
    if (change.what === 'removed')
      return line.step('trash', t('digest.mine.removed', change.title), 'collect')
    const place = { touchpoint: change.into ?? change.id, comment: null }
    if (change.what === 'merged')
      return line.place(
        'merge',
        t('digest.mine.merged', change.title, title(change.into ?? '')),
        place,
      )
    if (change.what !== 'decided')
      return line.place('edit', t(`digest.mine.${change.what}`, change.title), place)
    const decision = workshop.touchpointsById[change.id]?.decision ?? 'keep'
    return line.place(
      'check',
      t('digest.mine.decided', change.title, t(`terms.decision.${decision}`)),
      place,
    )
  }
  const given = (id: string): DigestLine => {
    const tally = workshop.estimateTallies()[id]
    const isQuickWin = tally !== undefined && quadrantOf(tally) === 'quickWin'
    const text = t('digest.given', workshop.initiativesById[id]?.title ?? '')
    return line.step('quickWin', text, 'prioritise', isQuickWin ? t('terms.word.quickWin') : '')
  }
  return [
    ...digest.mentions.map(remarks('mention', 'mentions')),
    ...digest.remarks.map(remarks('comment', 'remarks')),
    ...digest.mine.map(own),
    ...digest.given.map(given),
  ]
}

function onBoard(digest: Digest, workshop: Workshop, t: Text): readonly DigestLine[] {
  const line = lineMaker(workshop)
  const owners = digest.addedBy
    .map(({ department, n }) => t('digest.owned', departmentName(workshop, department), n))
    .join(' · ')
  return digest.added.map(({ stage, n, first }, at) => {
    const name = workshop.stages().find(({ id }) => id === stage)?.name
    const text = name === undefined ? t('digest.addedHomeless', n) : t('digest.added', n, name)
    const isLast = at === digest.added.length - 1
    return line.place('plus', text, { touchpoint: first, comment: null }, isLast ? owners : '')
  })
}

function inRoom(digest: Digest, workshop: Workshop, t: Text): readonly DigestLine[] {
  const line = lineMaker(workshop)
  return [
    ...(digest.round === null ? [] : [line.step('rotate', t('digest.round'), 'rate')]),
    ...digest.activities.map(({ activity, state }) => {
      const how = activity === 'collect' && state === 'revealed' ? 'revealedCollect' : state
      const icon =
        state === 'open' || state === 'private' ? 'clock' : state === 'closed' ? 'lock' : 'eye'
      const text = t('digest.activity', t(`activities.name.${activity}`), t(`digest.state.${how}`))
      const isShown = activity === 'rate' && state === 'revealed'
      return line.step(icon, text, isShown ? 'discuss' : activity)
    }),
    ...(digest.step === null
      ? []
      : [line.step('people', t('digest.step', t(`common.step.${digest.step}`)), digest.step)]),
  ]
}

function departmentName(workshop: Workshop, id: string): string {
  return workshop.departments().find((one) => one.id === id)?.name ?? ''
}
