import type { OutcomeWords } from '../demoWords.ts'

export const outcome: OutcomeWords = {
  findings: {
    triedInShop: 'Telefon wzięty do ręki w salonie przesądza o wyborze',
    firstStart: 'Pierwsze uruchomienie to najlepszy moment, jaki mamy',
    paymentWorks: 'Płatność po prostu działa',
    silentParcel: 'Między sortownią a drzwiami klienta paczka milczy',
    lateDeliveryCost: 'Koszt dostawy widać dopiero w koszyku',
    nobodyOwnsData: 'Nikt nie odpowiada za przeniesienie danych',
    chatClosesAtSix: 'Czat kończy o szóstej, pytania przychodzą o dziewiątej',
    storyTwice: 'Klient opowiada swoją historię dwa razy: w salonie i na infolinii',
    archiveOverdone: 'Archiwum faktur jest lepsze, niż ktokolwiek potrzebuje',
    friendsFirst: 'Rada znajomych dociera przed nami i budzi zaufanie',
    noLinkToShare: 'Ludzie nas polecają, a my nie dajemy im linku',
    stationShelves: 'Salony przy dworcach chcą półek na paczki',
    oldPrices: 'Porównywarki pokazują zeszłoroczne ceny',
    repairLaw: 'Naprawy trwają dłużej, niż pozwolą nowe przepisy',
  },
  reasons: {
    countedOnAndMet: ({ expectation, experience, people }) =>
      `Oczekiwanie ${expectation}, doświadczenie ${experience} (n = ${people}).`,
    shortfall: ({ expectation, experience, gap, people }) =>
      `Oczekiwanie ${expectation}, doświadczenie ${experience}: luka ${gap} (n = ${people}).`,
    overDelivery: ({ expectation, experience, people }) =>
      `Doświadczenie ${experience} przy oczekiwaniu zaledwie ${expectation} (n = ${people}).`,
    outsidePleases: ({ emotion, people }) =>
      `Poza naszym wpływem, a emocje na poziomie ${emotion} (n = ${people}).`,
  },
  initiatives: {
    hubMessage: {
      title: 'Jedna wiadomość, gdy paczka opuszcza sortownię',
      measure: 'Maile „gdzie jest moja paczka?”: z 212 do mniej niż 80 miesięcznie',
    },
    costOnPage: {
      title: 'Koszt dostawy na stronie produktu',
      measure: 'Koszyki porzucone na etapie dostawy: z 38% do mniej niż 25%',
    },
    transferCard: {
      title: 'Karta „przenieś dane” w każdym pudełku',
      measure: 'Telefony w sprawie przenoszenia danych: z 31 do mniej niż 15 na 100',
    },
    receiptLink: {
      title: 'Osobisty link do polecenia razem z paragonem',
      measure: 'Polecenia: z 410 do 600 miesięcznie',
    },
    transferBar: {
      title: 'Przenoszenie danych przy ladzie w każdym salonie',
      measure: 'Telefony wydane gotowe do użycia: z 0 do 60%',
    },
    repairStatus: {
      title: 'Status naprawy widoczny dla klienta',
      measure: 'Reklamacje napraw bez terminu: z 27 do mniej niż 5 na kwartał',
    },
    stationShelves: {
      title: 'Półki na paczki w salonach przy dworcach',
      measure: 'Paczki odebrane pierwszego dnia: z 71% do 85%',
    },
    priceFeed: {
      title: 'Codzienna aktualizacja cen w porównywarkach',
      measure: 'Porównywarki z aktualnymi cenami: z 3 do 5 na 5',
    },
    archiveDesign: {
      title: 'Nowy wygląd archiwum faktur',
      measure: 'Wejścia do archiwum',
    },
    chatUntilNine: {
      title: 'Czat do 21:00 w dni robocze',
      measure: 'Czaty z odpowiedzią tego samego wieczoru: z 44% do 80%',
    },
    oneRecord: {
      title: 'Jedna karta sprawy dla salonu i infolinii',
      measure: 'Klienci, którzy muszą powtarzać swoją historię: z co drugiego do co dziesiątego',
    },
  },
}
