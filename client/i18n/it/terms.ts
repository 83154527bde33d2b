import type { terms as english } from '../en/terms.ts'
import { plural } from '../plural.ts'

export const terms = {
  honest: {
    tooFew: 'troppo pochi',
    split: 'pareri divisi',
    onTheLine: 'sulla soglia',
    notRated: 'non valutato',
  },
  reach: {
    peripheral: 'periferico',
    external: 'esterno',
    internal: 'interno',
  },
  tag: {
    pain: 'punto critico',
    bottleneck: 'collo di bottiglia',
    lost: 'clienti persi',
    good: 'buona pratica',
  },
  decision: {
    keep: 'Lasciare così',
    weakness: 'Punto debole',
    strength: 'Punto di forza',
    look: 'Approfondire',
  },
  quadrant: {
    strength: 'Punti di forza',
    weakness: 'Punti deboli',
    opportunity: 'Opportunità',
    threat: 'Minacce',
  },
  channel: {
    web: 'Web',
    shop: 'Negozio',
    phone: 'Telefono',
    mail: 'Posta',
    social: 'Social',
    courier: 'Corriere',
    other: 'Altro',
  },
  evidence: {
    crm: 'CRM',
    complaint: 'Reclamo',
    feedback: 'Feedback del cliente',
    analytics: 'Statistiche web',
    monitoring: 'Monitoraggio web e social',
    staffInterview: 'Intervista al personale',
    customerInterview: 'Intervista al cliente',
    supportMail: 'E-mail all’assistenza',
  },
  status: {
    idea: 'Idea',
    planned: 'Pianificata',
    doing: 'In corso',
    done: 'Conclusa',
    dropped: 'Abbandonata',
  },
  word: {
    stage: 'Fase',
    department: 'Reparto',
    channel: 'Canale',
    channels: 'Canali',
    reach: 'Ambito',
    tags: 'Etichette',
    owner: 'Responsabile',
    due: 'Scadenza',
    status: 'Stato',
    evidence: 'Prove',
    comments: 'Commenti',
    note: 'Nota',
    quickWin: 'Quick win',
    momentOfTruth: 'Momento della verità',
    nobody: 'Nessuno',
    none: 'Nessuno',
    noDepartment: 'Nessun reparto',
    anonymous: 'Anonimo',
  },
  count: {
    people: (n: number) =>
      plural('it', n, { one: '# persona', many: '# di persone', other: '# persone' }),
    stages: (n: number) => plural('it', n, { one: '# fase', many: '# di fasi', other: '# fasi' }),
    comments: (n: number) =>
      plural('it', n, { one: '# commento', many: '# di commenti', other: '# commenti' }),
    evidence: (n: number) =>
      plural('it', n, { one: '# prova', many: '# di prove', other: '# prove' }),
    findings: (n: number) =>
      plural('it', n, {
        one: '# osservazione',
        many: '# di osservazioni',
        other: '# osservazioni',
      }),
    initiatives: (n: number) =>
      plural('it', n, { one: '# iniziativa', many: '# di iniziative', other: '# iniziative' }),
    dots: (n: number) =>
      plural('it', n, { one: '# bollino', many: '# di bollini', other: '# bollini' }),
    minutes: (n: number) =>
      plural('it', n, { one: '# minuto', many: '# di minuti', other: '# minuti' }),
  },
} satisfies typeof english
