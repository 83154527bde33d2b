import type { digest as english } from '../en/digest.ts'
import { plural } from '../plural.ts'

export const digest = {
  title: 'Vad som har ändrats',
  since: (moment: string) => `Sedan ${moment}`,
  none: 'Ingenting har ändrats sedan du var här',
  noneText: 'När du kommer tillbaka senare läser du här vad som har hänt.',
  show: 'Visa allt',
  group: {
    you: 'För dig',
    board: 'På tavlan',
    room: 'I workshoppen',
    departments: 'Hur långt avdelningarna har kommit',
  },
  short: {
    added: (n: number) =>
      plural('sv', n, { one: '# ny kontaktpunkt', other: '# nya kontaktpunkter' }),
    forYou: (n: number) => plural('sv', n, { one: '# sak för dig', other: '# saker för dig' }),
    room: (n: number) =>
      plural('sv', n, { one: '# ändring i workshoppen', other: '# ändringar i workshoppen' }),
    departments: (n: number) =>
      plural('sv', n, {
        one: '# avdelning har kommit längre',
        other: '# avdelningar har kommit längre',
      }),
  },
  added: (n: number, stage: string) =>
    plural('sv', n, {
      one: `# ny kontaktpunkt i ${stage}`,
      other: `# nya kontaktpunkter i ${stage}`,
    }),
  addedHomeless: (n: number) =>
    plural('sv', n, {
      one: '# ny kontaktpunkt utan fas',
      other: '# nya kontaktpunkter utan fas',
    }),
  owned: (department: string, n: number) => `${department} ${n}`,
  mine: {
    changed: (title: string) => `Din ”${title}” har ändrats`,
    moved: (title: string) => `Din ”${title}” har flyttats till en annan fas`,
    decided: (title: string, decision: string) => `Beslut om din ”${title}”: ${decision}`,
    merged: (title: string, kept: string) => `Din ”${title}” har slagits ihop med ”${kept}”`,
    removed: (title: string) => `Din ”${title}” har tagits bort från tavlan`,
  },
  remarks: (n: number, title: string) =>
    plural('sv', n, {
      one: `# kommentar till ”${title}”`,
      other: `# kommentarer till ”${title}”`,
    }),
  mentions: (n: number, title: string) =>
    plural('sv', n, {
      one: `Du nämns vid ”${title}”`,
      other: `Du nämns # gånger vid ”${title}”`,
    }),
  activity: (name: string, state: string) => `${name}: ${state}`,
  state: {
    closed: 'stängd nu',
    private: 'öppen nu, utkasten är privata',
    open: 'öppen nu',
    revealed: 'resultatet visas',
    revealedCollect: 'avslutad, allt visas',
  },
  step: (step: string) => `Gruppen är nu på ${step}`,
  round: 'En ny omgång har öppnats',
  given: (title: string) => `”${title}” är din`,
  department: (activity: string, department: string, n: number, of: number, more: number) =>
    `${activity}: ${department} ${n} av ${of} (+${more})`,
} satisfies typeof english
