import type { OutcomeWords } from '../demoWords.ts'

export const outcome: OutcomeWords = {
  findings: {
    triedInShop: 'Avere il telefono in mano in negozio decide la scelta',
    firstStart: 'La prima accensione è il nostro momento migliore',
    paymentWorks: 'Il pagamento funziona e basta',
    silentParcel: 'Tra l’hub e la porta di casa il pacco tace',
    lateDeliveryCost: 'Le spese di consegna si vedono solo nel carrello',
    nobodyOwnsData: 'Del trasferimento dei dati non è responsabile nessuno',
    chatClosesAtSix: 'La chat chiude alle sei, le domande arrivano alle nove',
    storyTwice: 'Il cliente racconta tutto due volte, al negozio e all’assistenza',
    archiveOverdone: 'L’archivio delle fatture è meglio di quanto serva a chiunque',
    friendsFirst: 'Il consiglio degli amici arriva prima di noi ed è creduto',
    noLinkToShare: 'Le persone ci consigliano e noi non diamo loro un link',
    stationShelves: 'I negozi vicino alle stazioni vogliono scaffali per i pacchi',
    oldPrices: 'I comparatori mostrano i prezzi dell’anno scorso',
    repairLaw: 'Le riparazioni durano più di quanto permetterà la nuova legge',
  },
  reasons: {
    countedOnAndMet: ({ expectation, experience, people }) =>
      `Aspettativa ${expectation}, esperienza ${experience} (n = ${people}).`,
    shortfall: ({ expectation, experience, gap, people }) =>
      `Aspettativa ${expectation}, esperienza ${experience}: un divario di ${gap} (n = ${people}).`,
    overDelivery: ({ expectation, experience, people }) =>
      `Esperienza ${experience} a fronte di un’aspettativa di appena ${expectation} (n = ${people}).`,
    outsidePleases: ({ emotion, people }) =>
      `Fuori dal nostro controllo e con un’emozione di ${emotion} (n = ${people}).`,
  },
  initiatives: {
    hubMessage: {
      title: 'Un messaggio quando il pacco lascia l’hub',
      measure: 'E-mail «dov’è il mio pacco?»: da 212 a meno di 80 al mese',
    },
    costOnPage: {
      title: 'Spese di consegna nella pagina del prodotto',
      measure: 'Carrelli abbandonati al passaggio della consegna: dal 38% a meno del 25%',
    },
    transferCard: {
      title: 'Scheda per trasferire i dati in ogni scatola',
      measure: 'Chiamate sul trasferimento dei dati: da 31 a meno di 15 su 100',
    },
    receiptLink: {
      title: 'Link personale da condividere, insieme alla ricevuta',
      measure: 'Raccomandazioni: da 410 a 600 al mese',
    },
    transferBar: {
      title: 'Trasferimento dei dati al banco di ogni negozio',
      measure: 'Telefoni consegnati pronti all’uso: da 0 al 60%',
    },
    repairStatus: {
      title: 'Stato della riparazione visibile al cliente',
      measure: 'Reclami su riparazioni senza data: da 27 a meno di 5 al trimestre',
    },
    stationShelves: {
      title: 'Scaffali per i pacchi nei negozi vicino alle stazioni',
      measure: 'Pacchi ritirati il primo giorno: dal 71% all’85%',
    },
    priceFeed: {
      title: 'Prezzi inviati ogni giorno ai comparatori',
      measure: 'Portali con prezzi aggiornati: da 3 a 5 su 5',
    },
    archiveDesign: {
      title: 'Nuova grafica per l’archivio delle fatture',
      measure: 'Visite all’archivio',
    },
    chatUntilNine: {
      title: 'Chat fino alle 21 nei giorni feriali',
      measure: 'Chat con risposta la sera stessa: dal 44% all’80%',
    },
    oneRecord: {
      title: 'Un’unica scheda del caso per negozio e assistenza',
      measure: 'Clienti che devono ripetere la loro storia: da uno su due a uno su dieci',
    },
  },
}
