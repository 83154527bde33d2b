import type { RemarkWords } from '../demoWords.ts'

export const remarks: RemarkWords = {
  notes: {
    shopVisit: [
      'Tre telefoni accesi sul tavolo, con la SIM inserita. Le persone ci mettono la propria custodia e si fanno una foto.',
      'Buona pratica: nei primi due minuti nessuno si avvicina.',
    ],
    basket: [
      'Le spese di consegna compaiono solo all’ultimo passaggio. Fino ad allora la pagina dice «da 0 €».',
      'Oltre una certa cifra la consegna è gratuita, ma il carrello non dice quanto manca.',
    ],
    deliveryTracking: [
      'Stati di oggi: ordinato, imballato, affidato al corriere, consegnato. Tra l’hub e la porta di casa non c’è nulla.',
      'Il sistema del corriere conosce il giro dalle sei del mattino. Noi non glielo chiediamo.',
    ],
    dataMove: [
      'Contatti, foto e messaggi dovrebbero essere sul nuovo telefono già la prima sera, a casa o in negozio.',
      'Con le foto funziona. Con i messaggi e l’app della banca no, e nessuno avvisa prima il cliente.',
    ],
    hotline: [
      'Chi riesce a parlare con noi è seguito bene. Chi aspetta non torna.',
      'Misuriamo la durata della chiamata, non il tempo che la precede.',
    ],
    caseHandover: [
      'Negozio e assistenza prendono appunti in due sistemi diversi. L’unico che conosce tutta la storia è il cliente.',
    ],
  },
  comments: {
    silence: 'Diciamo che è partito. Poi due giorni di silenzio.',
    scan: 'La scansione all’hub funziona in 98 casi su 100.',
    unseenScan: 'Per noi funziona. Il cliente quella scansione non la vede mai.',
    thirdCall: 'Terza chiamata di fila stamattina: le foto ci sono, i messaggi no.',
    nobodysJob: 'In negozio lo facciamo per chi lo chiede. Non è compito di nessuno.',
    closeTheTab: 'Riempiono il carrello, vedono le spese di consegna e chiudono la pagina.',
    notThePrice:
      'La tariffa copre quello che prende il corriere. Il problema non è il prezzo, è quando lo vedono.',
    thanks: 'Alla fine della chiamata le persone ci ringraziano.',
    waiting: 'Dopo undici minuti di attesa. Ho provato.',
    atNine: 'Quasi tutte le domande arrivano verso le nove di sera. Noi chiudiamo alle sei.',
    inTheHand: 'Quando ce l’hanno in mano, non si parla più del prezzo.',
    tenYears: 'Dieci anni di fatture con la ricerca. Il mese scorso le hanno aperte in tre.',
    oldPrices: 'Due portali mostrano ancora i prezzi dell’anno scorso.',
    noLink: 'Ci chiedono un link da mandare agli amici. Non ce l’abbiamo.',
    onPaper: 'Il negozio scrive su carta e noi chiediamo di nuovo tutto al cliente.',
    beforeNoon: 'Imballato in due ore, se l’ordine arriva prima di mezzogiorno.',
  },
  evidence: {
    whereIsIt: {
      text: '212 e-mail su 640 arrivate all’assistenza in un mese chiedono: dov’è il mio pacco?',
      source: 'Casella dell’assistenza',
    },
    calledFirst: {
      text: '7 acquirenti su 12 ci hanno chiamato prima che arrivasse il pacco.',
      source: 'Interviste a 12 acquirenti',
    },
    leftBaskets: {
      text: 'Il 38% dei carrelli pieni viene abbandonato nella pagina in cui compaiono le spese di consegna.',
      source: 'Statistiche del negozio online',
    },
    weekOneCalls: {
      text: 'Il trasferimento dei dati è il primo motivo di chiamata nella prima settimana: 31 chiamate su 100.',
      source: 'Interviste al team di assistenza',
    },
    nephew: {
      text: '«Le foto le ho spostate con mio nipote. Per l’app della banca ho aspettato fino a mercoledì».',
      source: 'Interviste a 12 acquirenti',
    },
    unboxingPosts: {
      text: '61 post pubblici su 140 con il nostro nome mostrano l’apertura della scatola. Nessuno è negativo.',
      source: 'Monitoraggio dei social',
    },
    queue: {
      text: 'Attesa media 11 minuti, il lunedì 19.',
      source: 'Statistiche del call center',
    },
    noDate: {
      text: '27 reclami su 90 nel trimestre riguardano una riparazione di cui nessuno sapeva dire la data.',
      source: 'Registro dei reclami',
    },
    tooSoon: {
      text: '«Mi chiedete le stelle prima ancora che l’abbia acceso».',
      source: 'Risposte alla richiesta di recensione',
    },
    boughtAfterTrying: {
      text: '9 persone su 10 che hanno provato un telefono al tavolo lo hanno comprato entro una settimana.',
      source: 'CRM, negozio della stazione',
    },
    archiveVisits: {
      text: '3 visite al mese a fronte di 2.900 nuove fatture.',
      source: 'Statistiche dell’area clienti',
    },
    oldThread: {
      text: 'Una discussione dai toni accesi su un annuncio che non usiamo più.',
      source: 'Forum, di due anni fa',
    },
    stalePrices: {
      text: '2 portali su 5 mostrano i nostri prezzi con più di 30 giorni di ritardo.',
      source: 'Monitoraggio dei prezzi',
    },
    neighbour: {
      text: '14 reclami in un mese: pacco lasciato al vicino, nessun avviso nella cassetta.',
      source: 'Registro dei reclami',
    },
  },
}
