import type { activities as english } from '../en/activities.ts'
import { plural } from '../plural.ts'

const weekdays = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato']

export const activities = {
  title: 'Attività',
  lead: 'Ognuna delle quattro si apre, si chiude e si rivela, in qualunque fase sia il gruppo.',
  name: {
    collect: 'Raccolta',
    rate: 'Valutazione',
    swot: 'Voto a bollini',
    prioritise: 'Stima',
  },
  state: {
    closed: 'Chiusa',
    private: 'Aperta, bozze private',
    open: 'Aperta',
    revealed: 'Rivelata',
    revealedCollect: 'Finita, tutto è visibile',
  },
  until: {
    today: (time: string) => `fino a oggi alle ${time}`,
    tomorrow: (time: string) => `fino a domani alle ${time}`,
    weekday: (day: number, time: string) => `fino a ${weekdays[day]} alle ${time}`,
    date: (date: string, time: string) => `fino al ${date}, ore ${time}`,
    minutes: (n: number) =>
      `ancora ${plural('it', n, { one: '# minuto', many: '# minuti', other: '# minuti' })}`,
    none: 'senza scadenza',
  },
  atEnd: {
    closed: 'poi si chiude',
    revealed: 'poi si vedono i risultati',
    published: 'poi si vedono tutte le bozze',
  },
  news: {
    gone: (name: string) => `${name}: nessuna scadenza ormai.`,
    soon: (name: string) => `${name}: finisce tra 5 minuti.`,
  },
  deadline: {
    title: (name: string) => `${name}: fino a quando?`,
    openUntil: 'Apri fino a…',
    change: 'Cambia la scadenza',
    add: 'Imposta una scadenza',
    save: 'Imposta la scadenza',
    withdraw: 'Togli la scadenza',
    when: 'Fino a quando',
    minutes15: 'Tra 15 minuti',
    hour: 'Tra 1 ora',
    today: (time: string) => `Oggi alle ${time}`,
    days3: 'Tra 3 giorni',
    own: 'Un altro momento',
    ownLabel: 'Data e ora',
    zone: (zone: string) => `Secondo l’ora di questo dispositivo (${zone}).`,
    past: 'Quel momento è già passato. Scegline uno successivo.',
    atEnd: 'Che cosa succede allora',
    close: 'Si chiude',
    reveal: 'Si vedono i risultati',
    publish: 'Si vedono le bozze',
    server: 'Succede da sé, anche quando non c’è nessuno.',
  },
  mine: {
    title: 'Che cosa è aperto per te',
    lead: 'Puoi andare e tornare: quello che hai fatto resta.',
    none: 'Adesso non c’è niente di aperto.',
    noneText: 'Puoi guardare ogni fase. Quando qualcosa si apre, lo vedi qui.',
    rated: (n: number, of: number) => `${n} schede valutate su ${of}`,
    dots: (n: number, of: number) => `${n} bollini rimasti su ${of}`,
    estimated: (n: number, of: number) => `${n} stime su ${of}`,
    drafts: (n: number) =>
      plural('it', n, { one: '# tua bozza', many: '# tue bozze', other: '# tue bozze' }),
    go: (step: string) => `Vai a ${step}`,
  },
  calendar: {
    do: 'Scadenze per il mio calendario',
    file: 'scadenze',
    closed: (name: string, title: string) => `${name}, chiusura: ${title}`,
    revealed: (name: string, title: string) => `${name}, fine e risultati: ${title}`,
  },
  sound: {
    label: 'Un suono leggero alla fine del timer',
    hint: 'Solo in questo browser.',
  },
  ready: {
    ask: 'Chiedi «pronti?»',
    end: 'Chiudi la domanda',
    question: 'Hai finito?',
    me: 'Ho finito',
    done: (n: number, of: number) => `${n} su ${of} hanno finito`,
    all: 'Hanno finito tutti.',
    missing: (names: string) => `Mancano ancora: ${names}`,
    of: (department: string, n: number, of: number) => `${department} ${n}/${of}`,
    missingOf: (department: string, n: number) => `${department} (${n})`,
    elsewhere: 'senza reparto',
    over: 'La domanda è chiusa.',
  },
  follow: {
    do: (name: string) => `Segui ${name}`,
    now: (name: string) => `Stai seguendo ${name}`,
    hint: 'Finisce appena fai qualcosa tu.',
    stop: 'Smetti di seguire',
    ended: (name: string) => `Non segui più ${name}.`,
  },
} satisfies typeof english
