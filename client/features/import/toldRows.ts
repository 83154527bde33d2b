import type { BadAnswer } from '../../../shared/domain/customer/checkSurvey.ts'
import type { BadEvidenceRow } from '../../../shared/domain/evidence/checkEvidence.ts'
import type { BadRow } from '../../../shared/domain/intake/checkRows.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { ToldRow } from './LeftOut.tsx'

/** Rows that are left out, each with its reason in words. */
export function toldRows(t: Text, bad: readonly BadRow[]): readonly ToldRow[] {
  return bad.map(({ number, reason, text }) => ({
    number,
    text,
    why: t(`intake.leftOut.${reason}`),
  }))
}

/** The same of rows of evidence. */
export function toldEvidence(t: Text, bad: readonly BadEvidenceRow[]): readonly ToldRow[] {
  return bad.map(({ number, reason, text }) => ({
    number,
    text,
    why: t(`evidence.table.why.${reason}`),
  }))
}

/** The same of survey results. */
export function toldAnswers(t: Text, bad: readonly BadAnswer[]): readonly ToldRow[] {
  return bad.map(({ number, reason, text }) => ({
    number,
    text,
    why: t(`customers.import.why.${reason}`),
  }))
}
