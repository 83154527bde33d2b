import type { RemarkWords } from '../demoWords.ts'

export const remarks: RemarkWords = {
  notes: {
    shopVisit: [
      'Tre påslagna mobiler på bordet, med sim-kort i. Folk sätter på sitt eget skal och tar en bild på sig själva.',
      'Gott exempel: ingen går fram under de första två minuterna.',
    ],
    basket: [
      'Fraktkostnaden syns först i sista steget. Fram till dess står det ”från 0 kr”.',
      'Över ett visst belopp är frakten fri, men varukorgen säger inte hur mycket som fattas.',
    ],
    deliveryTracking: [
      'Statusar i dag: beställt, packat, lämnat till budfirman, levererat. Mellan terminalen och dörren är det tyst.',
      'Budfirmans system känner till turen från klockan sex på morgonen. Vi frågar inte efter den.',
    ],
    dataMove: [
      'Kontakter, bilder och meddelanden ska finnas i nya mobilen redan första kvällen, hemma eller i butiken.',
      'Bilderna fungerar. Meddelanden och bankappen gör det inte, och ingen förvarnar kunden.',
    ],
    hotline: [
      'Den som kommer fram blir väl omhändertagen. Den som får vänta kommer inte tillbaka.',
      'Vi mäter samtalets längd, inte tiden före det.',
    ],
    caseHandover: [
      'Butik och kundtjänst antecknar i två olika system. Den enda som kan hela historien är kunden.',
    ],
  },
  comments: {
    silence: 'Vi säger att det är skickat. Sedan är det tyst i två dagar.',
    scan: 'Skanningen i terminalen fungerar i 98 fall av 100.',
    unseenScan: 'Den fungerar för oss. Kunden får aldrig se den.',
    thirdCall: 'Tredje samtalet i rad i morse: bilderna är där, men inte meddelandena.',
    nobodysJob: 'I butiken gör vi det åt dem som frågar. Det är ingens jobb.',
    closeTheTab: 'De fyller varukorgen, ser fraktkostnaden och stänger fliken.',
    notThePrice: 'Avgiften täcker vad budfirman tar. Det är inte priset, det är när de får se det.',
    thanks: 'Folk tackar oss i slutet av samtalet.',
    waiting: 'Efter elva minuters väntan. Jag testade.',
    atNine: 'De flesta frågorna kommer vid nio på kvällen. Vi stänger klockan sex.',
    inTheHand: 'När de väl håller i den slutar de prata om priset.',
    tenYears: 'Tio års kvitton, fullt sökbara. Tre personer var inne förra månaden.',
    oldPrices: 'Två jämförelsesajter visar fortfarande fjolårets priser.',
    noLink: 'De vill ha en länk att skicka till en vän. Vi har ingen.',
    onPaper: 'Butiken skriver på papper och vi frågar kunden om allt en gång till.',
    beforeNoon: 'Packat inom två timmar, om ordern kommer före tolv.',
  },
  evidence: {
    whereIsIt: {
      text: '212 av 640 mejl till kundtjänst under en månad frågar: var är mitt paket?',
      source: 'Kundtjänstens inkorg',
    },
    calledFirst: {
      text: '7 av 12 köpare ringde oss innan paketet kom.',
      source: 'Intervjuer med 12 köpare',
    },
    leftBaskets: {
      text: '38 % av de fyllda varukorgarna överges på sidan där fraktkostnaden först syns.',
      source: 'Webbutikens statistik',
    },
    weekOneCalls: {
      text: 'Att flytta över innehåll är vanligaste skälet att ringa första veckan: 31 av 100 samtal.',
      source: 'Intervjuer på kundtjänst',
    },
    nephew: {
      text: '”Bilderna fixade jag med min systerson. Bankappen tog till onsdag.”',
      source: 'Intervjuer med 12 köpare',
    },
    unboxingPosts: {
      text: '61 av 140 offentliga inlägg med vårt namn visar uppackningen. Inget är negativt.',
      source: 'Bevakning av sociala medier',
    },
    queue: {
      text: 'Väntetiden är i snitt 11 minuter, på måndagar 19.',
      source: 'Telefonistatistik',
    },
    noDate: {
      text: '27 av 90 klagomål under kvartalet gäller en reparation som ingen kunde ge ett datum för.',
      source: 'Klagomålsregistret',
    },
    tooSoon: {
      text: '”Ni ber om stjärnor innan jag ens har hunnit slå på den.”',
      source: 'Svar på omdömesförfrågan',
    },
    boughtAfterTrying: {
      text: '9 av 10 som provade en mobil vid bordet köpte inom en vecka.',
      source: 'CRM, stationsbutiken',
    },
    archiveVisits: {
      text: '3 besök i månaden mot 2 900 nya kvitton.',
      source: 'Statistik från Mina sidor',
    },
    oldThread: {
      text: 'En arg tråd om en annons som vi inte längre kör.',
      source: 'Forum, två år gammalt',
    },
    stalePrices: {
      text: '2 av 5 jämförelsesajter visar våra priser med mer än 30 dagars fördröjning.',
      source: 'Prisbevakning',
    },
    neighbour: {
      text: '14 klagomål på en månad: paketet lämnat hos en granne, ingen avi i brevlådan.',
      source: 'Klagomålsregistret',
    },
  },
}
