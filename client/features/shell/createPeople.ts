import { createMemo, type Accessor } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import type { Department } from '../../../shared/domain/workshop.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** One person with what is drawn of them. */
export interface Person extends Participant {
  readonly departmentName: string | null
  /** 1..10; `null` without a department. */
  readonly colour: number | null
  readonly initial: string | null
}

/** Everybody of the roster: those who are here first, then by name. */
export function createPeople(workshop: Workshop): Accessor<readonly Person[]> {
  return createMemo(() => {
    const departments = new Map<string, Department>(workshop.departments().map((d) => [d.id, d]))
    const initials = departmentInitials(workshop.departments())
    return Object.values(workshop.roster)
      .map((person): Person => {
        const department = departments.get(person.department ?? '')
        return {
          ...person,
          departmentName: department?.name ?? null,
          colour: department?.colour ?? null,
          initial: department === undefined ? null : (initials[department.id] ?? null),
        }
      })
      .sort((a, b) => Number(b.present) - Number(a.present) || a.name.localeCompare(b.name))
  })
}
