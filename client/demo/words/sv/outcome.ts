import type { OutcomeWords } from '../demoWords.ts'

export const outcome: OutcomeWords = {
  findings: {
    triedInShop: 'Att hålla mobilen i handen i butiken avgör valet',
    firstStart: 'Första starten är vårt bästa ögonblick',
    paymentWorks: 'Betalningen bara fungerar',
    silentParcel: 'Paketet är tyst mellan terminalen och dörren',
    lateDeliveryCost: 'Fraktkostnaden syns först i varukorgen',
    nobodyOwnsData: 'Ingen ansvarar för flytten från gamla mobilen',
    chatClosesAtSix: 'Chatten stänger klockan sex, frågorna kommer klockan nio',
    storyTwice: 'Kunden får berätta allt två gånger, i butiken och för kundtjänst',
    archiveOverdone: 'Kvittoarkivet är bättre än någon behöver',
    friendsFirst: 'Vänners råd når fram före oss och väcker förtroende',
    noLinkToShare: 'Folk rekommenderar oss och vi ger dem ingen länk',
    stationShelves: 'Butiker vid stationer vill ha pakethyllor',
    oldPrices: 'Jämförelsesajter visar fjolårets priser',
    repairLaw: 'Reparationer tar längre tid än den nya lagen tillåter',
  },
  reasons: {
    countedOnAndMet: ({ expectation, experience, people }) =>
      `Förväntan ${expectation} och upplevelse ${experience} (n = ${people}).`,
    shortfall: ({ expectation, experience, gap, people }) =>
      `Förväntan ${expectation}, upplevelse ${experience}: ett gap på ${gap} (n = ${people}).`,
    overDelivery: ({ expectation, experience, people }) =>
      `Upplevelse ${experience} fast förväntan bara är ${expectation} (n = ${people}).`,
    outsidePleases: ({ emotion, people }) =>
      `Utanför vår kontroll och med känslan ${emotion} (n = ${people}).`,
  },
  initiatives: {
    hubMessage: {
      title: 'Ett meddelande när paketet lämnar terminalen',
      measure: 'Mejl som frågar ”var är mitt paket?”: från 212 till under 80 i månaden',
    },
    costOnPage: {
      title: 'Fraktkostnaden på produktsidan',
      measure: 'Varukorgar som överges vid frakten: från 38 % till under 25 %',
    },
    transferCard: {
      title: 'Kort med flytthjälp i varje kartong',
      measure: 'Samtal om att flytta över innehåll: från 31 till under 15 av 100',
    },
    receiptLink: {
      title: 'Personlig länk att dela, tillsammans med kvittot',
      measure: 'Rekommendationer: från 410 till 600 i månaden',
    },
    transferBar: {
      title: 'Flytthjälp vid en disk i varje butik',
      measure: 'Mobiler som lämnas ut klara att använda: från 0 till 60 %',
    },
    repairStatus: {
      title: 'Reparationsstatus som kunden kan se',
      measure: 'Klagomål på reparationer utan datum: från 27 till under 5 i kvartalet',
    },
    stationShelves: {
      title: 'Pakethyllor i butiker vid stationer',
      measure: 'Paket som hämtas första dagen: från 71 % till 85 %',
    },
    priceFeed: {
      title: 'Dagliga priser till jämförelsesajterna',
      measure: 'Sajter med aktuella priser: från 3 till 5 av 5',
    },
    archiveDesign: {
      title: 'Ny design på kvittoarkivet',
      measure: 'Besök i arkivet',
    },
    chatUntilNine: {
      title: 'Chatt till 21.00 på vardagar',
      measure: 'Chattar som besvaras samma kväll: från 44 % till 80 %',
    },
    oneRecord: {
      title: 'Ett gemensamt ärende för butik och kundtjänst',
      measure: 'Kunder som får upprepa sig: från varannan till var tionde',
    },
  },
}
