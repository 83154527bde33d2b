import type { digest as english } from '../en/digest.ts'
import { plural } from '../plural.ts'

export const digest = {
  title: 'Che cosa è cambiato',
  since: (moment: string) => `Dal ${moment}`,
  none: 'Dalla tua ultima visita non è cambiato nulla',
  noneText: 'Quando torni, qui leggi che cosa è successo nel frattempo.',
  show: 'Mostra tutto',
  group: {
    you: 'Per te',
    board: 'Sulla lavagna',
    room: 'Nel workshop',
    departments: 'A che punto sono i reparti',
  },
  short: {
    added: (n: number) =>
      plural('it', n, {
        one: '# nuovo punto di contatto',
        many: '# di nuovi punti di contatto',
        other: '# nuovi punti di contatto',
      }),
    forYou: (n: number) =>
      plural('it', n, {
        one: '# novità per te',
        many: '# di novità per te',
        other: '# novità per te',
      }),
    room: (n: number) =>
      plural('it', n, {
        one: '# cambiamento nel workshop',
        many: '# di cambiamenti nel workshop',
        other: '# cambiamenti nel workshop',
      }),
    departments: (n: number) =>
      plural('it', n, {
        one: '# reparto è andato avanti',
        many: '# di reparti sono andati avanti',
        other: '# reparti sono andati avanti',
      }),
  },
  added: (n: number, stage: string) =>
    plural('it', n, {
      one: `# nuovo punto di contatto in ${stage}`,
      many: `# di nuovi punti di contatto in ${stage}`,
      other: `# nuovi punti di contatto in ${stage}`,
    }),
  addedHomeless: (n: number) =>
    plural('it', n, {
      one: '# nuovo punto di contatto senza fase',
      many: '# nuovi punti di contatto senza fase',
      other: '# nuovi punti di contatto senza fase',
    }),
  owned: (department: string, n: number) => `${department} ${n}`,
  mine: {
    changed: (title: string) => `Il tuo «${title}» è cambiato`,
    moved: (title: string) => `Il tuo «${title}» è passato a un’altra fase`,
    decided: (title: string, decision: string) => `Decisione sul tuo «${title}»: ${decision}`,
    merged: (title: string, kept: string) => `Il tuo «${title}» è stato unito a «${kept}»`,
    removed: (title: string) => `Il tuo «${title}» è stato tolto dalla lavagna`,
  },
  remarks: (n: number, title: string) =>
    plural('it', n, {
      one: `# commento su «${title}»`,
      many: `# di commenti su «${title}»`,
      other: `# commenti su «${title}»`,
    }),
  mentions: (n: number, title: string) =>
    plural('it', n, {
      one: `Ti menzionano in «${title}»`,
      many: `Ti menzionano # di volte in «${title}»`,
      other: `Ti menzionano # volte in «${title}»`,
    }),
  activity: (name: string, state: string) => `${name}: ${state}`,
  state: {
    closed: 'ora chiusa',
    private: 'ora aperta, le bozze sono private',
    open: 'ora aperta',
    revealed: 'i risultati si vedono',
    revealedCollect: 'finita, si vede tutto',
  },
  step: (step: string) => `Il gruppo è ora a ${step}`,
  round: 'È stato aperto un nuovo turno',
  given: (title: string) => `«${title}» tocca a te`,
  department: (activity: string, department: string, n: number, of: number, more: number) =>
    `${activity}: ${department} ${n} di ${of} (+${more})`,
} satisfies typeof english
