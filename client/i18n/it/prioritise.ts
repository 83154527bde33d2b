import type { prioritise as english } from '../en/prioritise.ts'
import { plural } from '../plural.ts'
import { swot } from './swot.ts'

const words = [
  '',
  'una',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
]
const counted = (n: number): string => words[n] || String(n)
const iniziative = (n: number): string =>
  plural('it', n, { one: '# iniziativa', many: '# di iniziative', other: '# iniziative' })

export const prioritise = {
  late: 'La tua risposta è arrivata dopo la rivelazione e non conta.',
  title: 'Priorità',
  dots: swot.dots,
  add: {
    label: 'Aggiungi un’iniziativa',
    hint: 'Che cosa potremmo fare? Invio la aggiunge.',
    do: 'Aggiungi',
    fromFindings: 'Dalle osservazioni',
  },
  pick: {
    title: 'Un’iniziativa dalle osservazioni',
    lead: 'Scegli una o due osservazioni. I loro punti di contatto vengono con loro.',
    none: 'Non ci sono ancora osservazioni. Scrivetele nella SWOT, poi tornate qui.',
    toSwot: 'Vai alla SWOT',
    what: 'Che cosa facciamo?',
    make: 'Aggiungi iniziativa',
    limit: 'Al massimo due',
    used: (n: number) => `${iniziative(n)} finora`,
    unused: 'ancora nessuna iniziativa',
  },
  link: {
    do: 'Collega punti di contatto e osservazioni',
    title: 'Che cosa riguarda?',
    hint: 'Con un punto di contatto compare sulla mappa.',
    touchpoints: 'Punti di contatto',
    findings: 'Osservazioni, al massimo due',
  },
  menu: (title: string) => `Che cosa fare con «${title}»`,
  drop: 'Abbandona',
  takeUp: 'Riprendi',
  deleted: (title: string) => `«${title}» eliminata.`,
  initiative: 'Iniziativa',
  empty: {
    title: 'Che cosa potremmo fare?',
    text: 'Scrivi un’iniziativa nel campo o creane una da un’osservazione. Poi ognuno le stima per conto suo.',
    watching: 'Ancora nessuna iniziativa. Compariranno qui appena qualcuno le scrive.',
  },
  notYet: {
    title: (n: number) =>
      plural('it', n, {
        one: '# iniziativa da stimare',
        many: '# di iniziative da stimare',
        other: '# iniziative da stimare',
      }),
    text: 'Le stime non sono ancora aperte. Intanto aggiungi quello che manca e indica chi potrebbe occuparsene.',
    lead: 'Le stime non sono ancora aperte. Completa l’elenco, poi aprile nella barra qui sotto.',
  },
  closed: {
    title: 'Le stime sono chiuse',
    text: 'Le tue stime sono conservate. Il risultato compare a tutti insieme, alla rivelazione.',
  },
  watching: {
    title: 'Gli altri stanno stimando',
    text: 'Puoi assistere. Il risultato compare alla rivelazione.',
  },
  open: {
    title: 'Quanto cambierebbe, e quanto lavoro richiede?',
    text: 'Basta il primo pensiero: da 1 a 5.',
  },
  secret: 'Segreto fino alla rivelazione, anche per il facilitatore',
  estimate: {
    impactLow: 'quasi niente',
    impactHigh: 'moltissimo',
    effortLow: 'qualche giorno',
    effortHigh: 'molti mesi',
    group: (axis: string, title: string) => `${axis}: ${title}`,
    score: (axis: string, n: number) => `${axis} ${n}`,
    none: 'non ancora',
    done: 'Stimata',
    missing: {
      impact: 'Manca l’impatto. Non conta ancora.',
      effort: 'Manca lo sforzo. Non conta ancora.',
    },
    takeBack: 'Ritira',
    takeBackOf: (title: string) => `Ritira la stima di «${title}»`,
    mine: (impact: number, effort: number) => `mia: impatto ${impact}, sforzo ${effort}`,
  },
  how: {
    title: 'Come si va avanti',
    alone: 'Ognuno stima impatto e sforzo da solo e assegna i bollini.',
    together: 'Alla rivelazione tutti vedono il risultato nello stesso momento.',
    first:
      'Il grafico mostra da che cosa cominciare; poi ogni quick win riceve un responsabile e una data.',
  },
  progress: {
    title: 'A che punto siamo',
    mine: (done: number, of: number) => `Hai stimato ${done} su ${iniziative(of)}`,
    allMine: 'Hai stimato tutto. Grazie.',
    people: (done: number, of: number) => `Hanno finito: ${done} su ${of}`,
  },
  keys: {
    to: 'a',
    answer: 'stima',
    next: 'iniziativa successiva',
    move: 'scorri',
  },
  headline: {
    quickWins: (n: number) =>
      n === 0 ? 'nessun quick win' : n === 1 ? 'un quick win' : `${counted(n)} quick win`,
    disputed: (n: number) => `${counted(n)} ${n === 1 ? 'controversa' : 'controverse'}`,
    onTheLine: (n: number) => `${counted(n)} sulla soglia`,
    tooFew: (n: number) => `${counted(n)} con troppo poche stime`,
    nothing: 'Niente è stato stimato',
  },
  means: {
    one: (n: number) =>
      plural('it', n, {
        one: 'Da # stima segreta.',
        many: 'Medie di # di stime segrete.',
        other: 'Medie di # stime segrete.',
      }),
    range: (from: number, to: number) => `Medie di stime segrete, da ${from} a ${to} ciascuna.`,
    shade: 'L’ombra copre la metà centrale delle stime su ciascun asse.',
  },
  chart: {
    label: (n: number) => `Impatto e sforzo, ${iniziative(n)}. Tutte le cifre sono nell’elenco.`,
    effort: 'Sforzo: di più a destra',
    impact: 'Impatto: di più in alto',
    threshold: 'Soglia a 3 su entrambi gli assi; una media di esattamente 3 è «sulla soglia».',
    short: 'Un numero indica il posto nell’elenco.',
    onTheLine: {
      impact: (mean: string) => `sulla soglia: impatto ${mean}`,
      effort: (mean: string) => `sulla soglia: sforzo ${mean}`,
      both: (mean: string) => `sulla soglia: entrambi ${mean}`,
    },
    disputed: {
      impact: 'controversa: due schieramenti sull’impatto',
      effort: 'controversa: due schieramenti sullo sforzo',
      both: 'controversa: due schieramenti su entrambi',
    },
  },
  quadrants: {
    quickWin: 'Quick win',
    major: 'Grandi progetti',
    fillIn: 'Riempitivi',
    thankless: 'Non vale lo sforzo',
  },
  quadrant: {
    quickWin: 'quick win',
    major: 'grande progetto',
    fillIn: 'riempitivo',
    thankless: 'non vale lo sforzo',
    onTheLine: 'sulla soglia',
    disputed: 'controversa',
    tooFew: 'troppo poche stime',
  },
  list: {
    label: 'Iniziative in ordine',
    quickWins: 'Quick win',
    rest: 'Poi',
    tooFew: 'Troppo poche stime',
    tooFewHint: 'Sotto le tre stime non si mostra nessuna cifra.',
    dropped: 'Abbandonate',
    noQuickWin:
      'Nessuna è risultata un quick win: alto impatto, poco sforzo e accordo. Guardate che cosa sta sulla soglia.',
    rank: (rank: number) => `Posto ${rank}`,
    tied: (rank: number) => `Posto ${rank}, a pari merito`,
    from: (n: number) => plural('it', n, { one: '# stima', many: '# di stime', other: '# stime' }),
    dots: 'Bollini',
    estimates: 'Stime',
    result: 'Risultato',
  },
  plan: {
    owner: 'Responsabile',
    who: 'Chi?',
    setDate: 'Fissa una data',
    measure: 'Si misura con',
    measureHint: 'Una cifra, e da dove viene',
    checks: 'Verifiche',
    applicable: 'Applicabile',
    measurable: 'Misurabile',
    feasible: 'Fattibile',
    findings: 'Dalle osservazioni',
    noFindings: 'Scritta a mano',
    more: (title: string) => `Dettagli di «${title}»`,
    details: 'Dettagli',
  },
  output: {
    label: 'Portate con voi i quick win',
    csv: 'CSV',
    csvLabel: 'Scarica quick-wins.csv',
    md: 'Markdown',
    mdLabel: 'Scarica quick-wins.md',
    done: (file: string) => `${file} è tra i tuoi download.`,
    failed: 'Non è stato possibile creare il file.',
  },
  news: {
    added: (n: number) =>
      plural('it', n, {
        one: 'È arrivata # iniziativa',
        many: 'Sono arrivate # di iniziative',
        other: 'Sono arrivate # iniziative',
      }),
    removed: (n: number) =>
      plural('it', n, {
        one: '# iniziativa eliminata',
        many: '# di iniziative eliminate',
        other: '# iniziative eliminate',
      }),
  },
  readOnly: 'La lavagna è bloccata. Puoi leggere e stimare, non cambiare l’elenco.',
} satisfies typeof english
