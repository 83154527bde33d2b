import type { collect as english } from '../en/collect.ts'
import { plural } from '../plural.ts'

export const collect = {
  title: 'Raccolta',
  add: 'Aggiungi un punto di contatto',
  addShort: 'Nuovo punto',
  addTo: (stage: string) => `Aggiungi a ${stage}`,
  inOrder: (n: number) =>
    plural('it', n, {
      one: '# punto di contatto, nell’ordine del percorso',
      many: '# di punti di contatto, nell’ordine del percorso',
      other: '# punti di contatto, nell’ordine del percorso',
    }),
  quoted: (words: string) => `«${words}»`,
  added: (n: number, stage: string) =>
    plural('it', n, {
      one: `# punto di contatto aggiunto a ${stage}.`,
      many: `# di punti di contatto aggiunti a ${stage}.`,
      other: `# punti di contatto aggiunti a ${stage}.`,
    }),
  draftsAdded: (n: number, stage: string) =>
    plural('it', n, {
      one: `# bozza aggiunta a ${stage}. La vedi solo tu.`,
      many: `# di bozze aggiunte a ${stage}. Le vedi solo tu.`,
      other: `# bozze aggiunte a ${stage}. Le vedi solo tu.`,
    }),
  soonAdded: (n: number, stage: string) =>
    plural('it', n, {
      one: `# punto di contatto aggiunto a ${stage}. Tra un attimo è sulla lavagna.`,
      many: `# di punti di contatto aggiunti a ${stage}. Tra un attimo sono sulla lavagna.`,
      other: `# punti di contatto aggiunti a ${stage}. Tra un attimo sono sulla lavagna.`,
    }),
  deleted: (title: string) => `«${title}» eliminato.`,
  draftMark: 'Questa bozza la vedi solo tu',
  draftWord: 'Bozza',
  soonMark: 'Tra un attimo sulla lavagna',
  room: {
    left: (n: number) =>
      plural('it', n, {
        one: 'Ancora # carattere',
        many: 'Ancora # di caratteri',
        other: 'Ancora # caratteri',
      }),
    pasted: (over: number, limit: number) =>
      `Il testo incollato supera di ${plural('it', over, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })} il limite di un titolo (${limit}). Non è stato inserito nulla; prima accorcialo.`,
    over: (over: number, limit: number) =>
      `${plural('it', over, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })} oltre il limite di ${limit}. Il testo resta qui; accorcialo per aggiungerlo.`,
  },
  held: {
    locked: 'Aspetta qui finché la lavagna non viene sbloccata.',
    closed: 'Aspetta qui finché la raccolta non riapre.',
  },
  comments: 'Commenti',
  writing: (name: string) => `${name} sta scrivendo`,
  someoneWriting: 'Qualcuno sta scrivendo',
  menu: (title: string) => `Che cosa fare con «${title}»`,
  noteHint:
    'Invio apre. Spazio solleva, le frecce spostano, Spazio posa, Esc rimette a posto. M sposta con un menu.',
  reachHint: {
    peripheral: 'fuori dal nostro controllo: recensioni, amici, comparatori',
    external: 'tra noi e il cliente',
    internal: 'dentro l’azienda, il cliente ne sente solo gli effetti',
  },
  state: {
    unfold: 'Mostra tutto',
    fold: 'Mostra solo il titolo',
    private: 'Per ora ognuno per sé',
    privateText:
      'Quello che aggiungi è una bozza che vedi solo tu. Alla rivelazione tutte le bozze vanno sulla lavagna insieme, mescolate, così l’ordine non dice chi le ha scritte.',
    privateLead:
      'Tutti scrivono bozze che nessun altro vede, nemmeno tu. Scegli «Aperto a tutti» qui sotto per metterle sulla lavagna insieme, mescolate.',
    closed: 'La raccolta è chiusa',
    closedText:
      'Puoi leggere e commentare. Ciò che è stato raccolto resta; il facilitatore può riaprirla.',
    closedLead:
      'I partecipanti possono leggere e commentare, non aggiungere. Tu puoi ancora preparare la lavagna. Aprila qui sotto quando il gruppo è pronto.',
    closedDrafts: (n: number) =>
      plural('it', n, {
        one: 'La tua bozza resta qui fino alla riapertura.',
        many: 'Le tue bozze (#) restano qui fino alla riapertura.',
        other: 'Le tue # bozze restano qui fino alla riapertura.',
      }),
    locked: 'La lavagna è bloccata',
    lockedLead: 'I partecipanti possono solo leggere finché non la sblocchi nella barra qui sotto.',
    anonymous: 'Senza nomi',
    anonymousText: 'Ciò che aggiungi compare sulla lavagna un attimo dopo, senza il tuo nome.',
  },
  empty: {
    title: 'Ancora nessun punto di contatto',
    text: 'Scrivi il primo momento in cui un cliente vi incontra, oppure incolla un elenco intero, un punto di contatto per riga.',
    readOnly: 'Appena qualcuno ne aggiunge uno, compare qui da solo.',
    noStages: 'Ancora nessuna fase',
    noStagesText:
      'Il percorso ha bisogno di fasi prima di poter raccogliere qualcosa. I facilitatori le creano nel passo Contesto.',
    noStagesAction: 'Vai a Contesto',
    noMatch: 'Nessun risultato',
    noMatchText:
      'Nessun punto di contatto corrisponde alla ricerca e ai filtri. Nulla è stato eliminato.',
    clearFilters: 'Mostra di nuovo tutto',
  },
  homeless: 'Senza fase',
  homelessText: 'La loro fase è stata tolta. Spostali in un’altra.',
  move: {
    to: 'Sposta in',
    title: (title: string) => `Sposta «${title}»`,
    stage: 'Fase',
    place: 'Posizione',
    first: 'All’inizio',
    after: (title: string) => `Dopo «${title}»`,
    here: 'Sposta qui',
    up: 'Su di uno',
    down: 'Giù di uno',
    lifted: (title: string) =>
      `«${title}» sollevato. Le frecce spostano, Spazio posa, Esc rimette a posto.`,
    over: (row: number, rows: number, stage: string) => `Riga ${row} di ${rows} in ${stage}`,
    dropped: (title: string, row: number, rows: number, stage: string) =>
      `«${title}» ora è alla riga ${row} di ${rows} in ${stage}.`,
    cancelled: (title: string) => `«${title}» resta dov’era.`,
    gone: (title: string) => `Qualcun altro ha eliminato «${title}».`,
  },
  lost: {
    title: (title: string) => `«${title}» non c’è più`,
    lead: 'Qualcuno lo ha eliminato o ha ripristinato una versione che non lo contiene. Ciò che hai scritto è ancora qui.',
    comment: 'Commento non inviato',
    add: 'Aggiungi come nuovo punto di contatto',
    copyFailed: 'Il browser non ha permesso di copiare. Seleziona il testo qui a mano.',
  },
  detail: {
    at: (n: number, of: number, stage: string) => `Punto di contatto ${n} di ${of} · ${stage}`,
    draft: (stage: string) => `Bozza · ${stage}`,
    titleField: 'Titolo',
    stage: 'Fase',
    owner: 'Responsabile',
    noOwner: 'Ancora nessuno',
    channels: 'Canali',
    noChannels: 'Ancora nessun canale; i facilitatori li aggiungono nel passo Contesto.',
    reach: 'Ambito',
    tags: 'Etichette',
    note: 'Nota',
    notePlaceholder: 'Che cosa succede qui? Di che cosa ha bisogno il cliente?',
    noteWait: 'Caricamento dell’editor',
    noteLater: 'Una bozza non ha ancora una nota. Potrai scriverla appena è sulla lavagna.',
    addComment: 'Scrivi un commento',
    sendComment: 'Commenta',
    deleteComment: 'Elimina il commento',
    commentDeleted: 'Commento eliminato.',
    kept: 'Ciò che non hai inviato resta qui, nel suo punto di contatto.',
    noComments: 'Nessuno ha ancora detto nulla.',
    someone: 'Qualcuno',
    by: (name: string, department: string) => `${name}, ${department}`,
    evidence: 'Prove',
    noEvidence: 'Ancora nessuna prova: un reclamo, un dato, una frase di un’intervista.',
    addEvidence: 'Aggiungi una prova',
    kind: 'Tipo',
    text: 'Che cosa dice',
    textMissing: 'Scrivi che cosa dice la prova, poi salvala.',
    source: 'Fonte',
    sourceHint: 'Dove si può verificare, ad es. numero di ticket o rapporto',
    date: 'Data',
    saveEvidence: 'Salva la prova',
    reject: 'Scarta come rumore',
    keep: 'Tieni comunque',
    rejected: 'scartata come rumore',
    deleteEvidence: 'Elimina la prova',
    evidenceDeleted: 'Prova eliminata.',
    deleteTouchpoint: 'Elimina il punto di contatto',
    deleteDraft: 'Elimina la bozza',
  },
  coverage: {
    title: 'Copertura',
    open: 'Mostra la copertura',
    lead: 'A che cosa il gruppo ha già pensato e a che cosa non ancora.',
    reach: 'Per ambito',
    withoutReach: 'non indicato',
    meter: (reach: string, n: number, of: number) => `${reach}: ${n} su ${of}`,
    emptyStage: (names: string, n: number) =>
      plural('it', n, {
        one: `Ancora nulla per ${names}.`,
        many: `Ancora nulla per ${names}.`,
        other: `Ancora nulla per ${names}.`,
      }),
    quiet: (names: string, n: number) =>
      plural('it', n, {
        one: `${names} ha aggiunto poche note.`,
        many: `${names} hanno aggiunto poche note.`,
        other: `${names} hanno aggiunto poche note.`,
      }),
    evidence: (n: number) =>
      plural('it', n, {
        one: '# punto di contatto non ha ancora prove.',
        many: '# di punti di contatto non hanno ancora prove.',
        other: '# punti di contatto non hanno ancora prove.',
      }),
    allEvidence: 'Ogni punto di contatto ha una prova.',
    nothing: 'La copertura si calcola appena ci sono punti di contatto.',
  },
  list: {
    caption: 'Punti di contatto per fase, nell’ordine del percorso',
    find: 'Trova un punto di contatto',
    allOwners: 'Tutti i responsabili',
    allTags: 'Tutte le etichette',
    allChannels: 'Tutti i canali',
    noOwner: 'Senza responsabile',
    number: 'N.',
    touchpoint: 'Punto di contatto',
    actions: 'Azioni',
    fold: (stage: string) => `Chiudi ${stage}`,
    unfold: (stage: string) => `Apri ${stage}`,
    keys: 'Le frecce scelgono una riga, Invio la apre, M la sposta, Alt e freccia la sposta di uno, Canc la elimina.',
  },
  phone: {
    stages: 'Fasi',
    goTo: (stage: string) => `Vai a ${stage}`,
    channel: 'Canale',
    owner: 'Responsabile',
  },
  news: {
    added: (n: number, stage: string) =>
      plural('it', n, {
        one: `# punto di contatto aggiunto a ${stage}.`,
        many: `# di punti di contatto aggiunti a ${stage}.`,
        other: `# punti di contatto aggiunti a ${stage}.`,
      }),
    removed: (n: number) =>
      plural('it', n, {
        one: '# punto di contatto eliminato.',
        many: '# di punti di contatto eliminati.',
        other: '# punti di contatto eliminati.',
      }),
  },
  fromTable: 'Importa una tabella',
} satisfies typeof english
