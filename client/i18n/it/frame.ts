import type { frame as english } from '../en/frame.ts'
import { plural } from '../plural.ts'

export const frame = {
  title: 'Contesto',
  onlyFacilitators: 'Questo passo lo modificano solo i facilitatori. Puoi leggere tutto.',
  welcome: {
    title: 'Ti diamo il benvenuto',
    wait: 'Tra poco si comincia. Per ora non devi fare nulla: la pagina va avanti da sola con il gruppo.',
    here: (n: number) =>
      plural('it', n, {
        one: 'Per ora ci sei solo tu.',
        many: 'Siamo in #.',
        other: 'Siamo in #.',
      }),
    next: 'Che cosa faremo',
    collect: 'ogni contatto che un cliente ha con noi, uno per biglietto',
    rate: 'come va, in segreto e dal tuo punto di vista sul lavoro',
    discuss: 'dove la pensiamo in modo diverso, e perché',
    swot: 'che cosa è forte, debole, possibile e rischioso',
    prioritise: 'che cosa conviene fare per primo',
    map: 'tutto il percorso in una pagina',
  },
  goal: 'Obiettivo del percorso',
  goalRequired: 'lo legge chiunque partecipi',
  goalHint: 'Che cosa dovrà andare meglio, per i clienti e per noi?',
  name: 'Titolo del workshop',
  added: (name: string) => `«${name}» aggiunto`,
  empty: 'non ancora indicato',
  persona: {
    title: 'Persona tipo',
    name: 'Nome',
    description: 'Chi è, che cosa vuole, come decide',
    add: 'Aggiungi una persona tipo',
    remove: (name: string) => `Togli ${name}`,
    removed: (name: string) => `${name}: tolta.`,
    none: 'Ancora nessuna persona tipo: qualcuno che tutti riuscite a immaginare.',
  },
  segments: {
    title: 'Segmenti',
    add: 'Aggiungi un segmento',
    remove: (name: string) => `Togli ${name}`,
    none: 'Ancora nessun segmento.',
  },
  stages: {
    title: 'Fasi',
    lead: 'con la voce del cliente',
    name: 'Nome della fase',
    subtitle: 'Che cosa dice il cliente',
    subtitlePlaceholder: 'Che cosa dice qui il cliente?',
    customerGoal: 'L’obiettivo del cliente',
    ourGoal: 'Il nostro obiettivo',
    goalPlaceholder: 'Scrivi un obiettivo',
    volume: 'Clienti',
    volumeHint: 'che entrano in questa fase ogni mese',
    volumePlaceholder: 'inserisci',
    add: 'Aggiungi una fase',
    newName: 'Nuova fase',
    nameTaken: (name: string) => `Esiste già una fase «${name}». Scegli un altro nome.`,
    menu: (name: string) => `Che cosa fare con la fase ${name}`,
    up: 'Su di uno',
    down: 'Giù di uno',
    remove: 'Togli la fase',
    removed: (name: string, kpis: number, to: string) =>
      kpis === 0
        ? `Fase «${name}» tolta.`
        : plural('it', kpis, {
            one: `Fase «${name}» tolta; il suo KPI ora è in «${to}».`,
            many: `Fase «${name}» tolta; i suoi # KPI ora sono in «${to}».`,
            other: `Fase «${name}» tolta; i suoi # KPI ora sono in «${to}».`,
          }),
    last: 'Un percorso ha bisogno di almeno una fase.',
    removeTitle: (name: string) => `Togliere la fase «${name}»?`,
    removeText: (n: number, to: string) =>
      plural('it', n, {
        one: `Il suo punto di contatto passa in fondo a «${to}» con tutto ciò che contiene. Puoi annullare.`,
        many: `I suoi # di punti di contatto passano in fondo a «${to}» con tutto ciò che contengono. Puoi annullare.`,
        other: `I suoi # punti di contatto passano in fondo a «${to}» con tutto ciò che contengono. Puoi annullare.`,
      }),
    removeYes: 'Togli e sposta',
    moved: (name: string, row: number, rows: number) => `${name} ora è la fase ${row} di ${rows}.`,
  },
  kpi: {
    title: 'KPI',
    baseline: 'oggi',
    target: 'obiettivo',
    add: 'Aggiungi un KPI',
    addTo: (stage: string) => `Aggiungi un KPI a ${stage}`,
    own: 'Un KPI nostro',
    newName: 'Nuovo KPI',
    name: 'Nome del KPI',
    unit: 'Unità',
    unitPlaceholder: 'unità',
    set: 'inserisci',
    notSet: 'manca',
    higher: 'più è alto, meglio è',
    lower: 'più è basso, meglio è',
    turn: (name: string, better: string) => `${name}: ${better}. Premi per invertire.`,
    remove: (name: string) => `Togli il KPI ${name}`,
    removed: (name: string) => `KPI «${name}» tolto.`,
    of: (name: string, part: string) => `${name}, ${part}`,
  },
  tooSmall: (min: number) => `Qui il minimo è ${min}.`,
  tooLarge: (max: number) => `Qui il massimo è ${max}.`,
  notANumber: (text: string) => `«${text}» non è un numero valido. Resta il valore di prima.`,
  brief: {
    title: 'Introduzione',
    lead: 'la leggono tutti quando entrano',
    placeholder: 'Che cosa bisogna sapere, portare o leggere prima di cominciare?',
    wait: 'Caricamento dell’editor',
    none: 'Ancora nessuna introduzione.',
    writing: (name: string) => `${name} sta scrivendo`,
  },
  departments: {
    title: 'Reparti',
    expected: (n: number) =>
      plural('it', n, {
        one: '# persona attesa',
        many: '# di persone attese',
        other: '# persone attese',
      }),
    add: 'Aggiungi un reparto',
    edit: (name: string) => `Modifica il reparto ${name}`,
    editTitle: 'Reparto',
    name: 'Nome',
    colour: 'Colore',
    colourNumber: (n: number) => `Colore ${n}`,
    people: 'Persone attese',
    peopleHint: 'Lascia vuoto se non lo sai ancora.',
    remove: 'Togli il reparto',
    removed: (name: string) => `${name}: tolto.`,
    nameMissing: 'Un reparto deve avere un nome.',
    nameTaken: (name: string) => `Esiste già un reparto «${name}». Scegli un altro nome.`,
    none: 'Ancora nessun reparto. Ognuno può anche indicare il suo quando entra.',
  },
  channels: {
    title: 'Canali',
    add: 'Aggiungi un canale',
    edit: (name: string) => `Modifica il canale ${name}`,
    editTitle: 'Canale',
    name: 'Nome',
    kind: 'Tipo',
    kindHint: 'Sceglie solo il simbolo.',
    remove: 'Togli il canale',
    removed: (name: string) => `${name}: tolto.`,
    nameMissing: 'Un canale deve avere un nome.',
    nameTaken: (name: string) => `Esiste già un canale «${name}». Scegli un altro nome.`,
    none: 'Ancora nessun canale.',
  },
  settings: {
    title: 'Impostazioni',
    anonymous: 'Senza nomi',
    anonymousHint: 'Ciò che si aggiunge da adesso non ha autore. I nomi già sulla lavagna restano.',
    authorsOnly: 'Solo chi le ha scritte e i facilitatori spostano ed eliminano le note',
    authorsOnlyHint:
      'Gli altri possono comunque leggerle, commentarle e scriverci. Ogni spostamento si può annullare.',
    shuffle: 'Mescola le schede',
    shuffleHint: 'Ognuno valuta i punti di contatto in un ordine tutto suo.',
    closed: 'Reparti fissi',
    closedHint: 'Chi entra sceglie uno di questi e non può aggiungerne altri.',
    dotBudget: 'Bollini per persona',
    dotsPerItem: 'Al massimo su una voce',
    dotsWrong: (most: number) => `Un numero intero da 1 a ${most}. Resta il valore di prima.`,
  },
  agenda: {
    title: 'Programma',
    minutesOf: (step: string) => `Minuti per ${step}`,
    secret: 'segreto',
    total: 'In tutto',
    hours: (hours: number, minutes: number) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0h`
          : `${hours}\u00a0h ${minutes}\u00a0min`,
    after: (time: string) => `comincia dopo ${time}`,
  },
  ready: {
    title: 'Pronto da condividere',
    count: (done: number, of: number) => `${done} su ${of}`,
    done: 'fatto',
    open: 'da completare',
    required: 'richiesto',
    goal: 'Obiettivo del percorso',
    goals: (n: number) =>
      plural('it', n, {
        one: '# fase con entrambi gli obiettivi',
        many: '# di fasi, ognuna con entrambi gli obiettivi',
        other: '# fasi, ognuna con entrambi gli obiettivi',
      }),
    goalsMissing: (n: number) =>
      plural('it', n, {
        one: 'Manca un obiettivo in # fase',
        many: 'Manca un obiettivo in # di fasi',
        other: 'Manca un obiettivo in # fasi',
      }),
    noStages: 'Almeno una fase',
    people: (n: number) =>
      plural('it', n, {
        one: 'Persona tipo e # segmento',
        many: 'Persona tipo e # di segmenti',
        other: 'Persona tipo e # segmenti',
      }),
    peopleMissing: 'Una persona tipo e un segmento',
    departments: (n: number, people: string) =>
      plural('it', n, {
        one: `# reparto, ${people}`,
        many: `# di reparti, ${people}`,
        other: `# reparti, ${people}`,
      }),
    departmentsOnly: (n: number) =>
      plural('it', n, { one: '# reparto', many: '# di reparti', other: '# reparti' }),
    smallDepartments: (names: string) =>
      `${names}: con meno di tre persone un reparto si vede solo nel totale.`,
    departmentsMissing: 'Reparti',
    channels: (n: number) =>
      plural('it', n, { one: '# canale', many: '# di canali', other: '# canali' }),
    channelsMissing: 'Canali',
    targets: (n: number) =>
      plural('it', n, {
        one: '# KPI con obiettivo',
        many: '# di KPI, ognuno con obiettivo',
        other: '# KPI, ognuno con obiettivo',
      }),
    targetMissing: (name: string) => `Un obiettivo per «${name}»`,
    targetsMissing: (n: number) =>
      plural('it', n, {
        one: 'Un obiettivo per # KPI',
        many: 'Obiettivi per # di KPI',
        other: 'Obiettivi per # KPI',
      }),
    kpisMissing: 'KPI con obiettivi',
    agenda: (time: string) => `Programma di ${time}`,
    agendaMissing: 'Minuti per i passi',
    blocked: 'Prima scrivi l’obiettivo: è ciò che le persone leggono prima di entrare.',
    free: 'Qui niente ti ferma. Il resto può aspettare finché non si fa la mappa.',
    complete: 'Tutto pronto. Condividi i link.',
  },
} satisfies typeof english
