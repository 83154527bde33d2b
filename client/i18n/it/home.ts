import type { home as english } from '../en/home.ts'

export const home = {
  title: 'Disegna il percorso del cliente con chi lo costruisce.',
  lead: 'Raccogliete i punti di contatto, valutateli in segreto, parlate dove non siete d’accordo e uscite con una mappa e risultati rapidi (quick win) che hanno un responsabile.',
  demo: 'Dai un’occhiata alla demo',
  blank: 'Parti da zero',
  import: 'Importa un file',
  noAccount: 'Nessun account. Bastano un nome e un reparto.',
  templates: 'Parti da un modello',
  template: {
    ecommerce: {
      name: 'Acquisto online',
      about: 'Uno smartphone, dalla prima ricerca al passaparola',
    },
    bank: {
      name: 'Apertura di un conto',
      about: 'Dal confronto delle offerte al primo pagamento',
    },
    b2b: {
      name: 'Avvio di un software B2B',
      about: 'Dal contratto firmato all’uso quotidiano',
    },
    public: {
      name: 'Servizio pubblico',
      about: 'Iscrivere un figlio a scuola',
    },
    hospital: {
      name: 'Visita in ospedale',
      about: 'Dall’impegnativa al ritorno a casa',
    },
  },
  recent: {
    title: 'Recenti in questo browser',
    workshop: 'Workshop',
    role: 'Il mio ruolo',
    step: 'Passo',
    people: 'Persone',
    at: 'Ultima apertura',
    goal: (goal: string) => `Obiettivo: ${goal}`,
    forget: (title: string) => `Togli «${title}» da questo elenco`,
    forgotten: (title: string) => `«${title}» non è più in elenco; il workshop resta.`,
  },
  create: {
    title: 'Un nuovo workshop',
    from: (name: string) => `Dal modello «${name}». Tutto si può cambiare.`,
    blank:
      'Cinque fasi tipiche con i canali e i KPI consueti, ancora senza punti di contatto. Tutto si può cambiare.',
    name: 'Titolo del workshop',
    namePlaceholder: 'Il percorso di chi, e verso cosa?',
    nameNeeded: 'Dai un titolo al workshop: potrai cambiarlo.',
    language: 'Lingua del workshop',
    you: 'Il tuo nome',
    youHint: 'Lo vedono gli altri; sarai tu a facilitare.',
    youNeeded: 'Scrivi il nome con cui ti conoscono gli altri.',
    key: 'Chiave di questo server',
    keyHint: 'Qui crea workshop solo chi ha la chiave. Chiedila a chi gestisce il server.',
    do: 'Crea il workshop',
    busy: 'Creazione…',
  },
  demoWork: {
    title: 'Riempiamo il workshop demo',
    text: 'Venti persone inventate entrano, valutano e votano, proprio come farebbero quelle vere.',
    progress: (done: number, total: number) => `${done} su ${total}`,
    failed: 'Non è stato possibile riempire la demo.',
    you: 'Visitatore',
  },
  importing: {
    notJson:
      'Questo non è un file di workshop. Nulla è stato creato: scegli il workshop.json esportato da un facilitatore.',
    from: (file: string) =>
      `Dal file ${file}. Le valutazioni arrivano come sono state rivelate; nel file non c’è il voto di nessuno.`,
  },
} satisfies typeof english
