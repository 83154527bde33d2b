import type { RemarkWords } from '../demoWords.ts'

export const remarks: RemarkWords = {
  notes: {
    shopVisit: [
      'Na stole leżą trzy włączone telefony z kartą SIM. Ludzie zakładają własne etui i robią sobie zdjęcie.',
      'Dobra praktyka: przez pierwsze dwie minuty nikt nie podchodzi.',
    ],
    basket: [
      'Koszt dostawy pojawia się dopiero w ostatnim kroku. Wcześniej strona mówi „od 0 zł”.',
      'Od pewnej kwoty dostawa jest darmowa, ale koszyk nie mówi, ile jeszcze brakuje.',
    ],
    deliveryTracking: [
      'Dzisiejsze statusy: zamówione, spakowane, przekazane kurierowi, doręczone. Między sortownią a drzwiami klienta – cisza.',
      'System kuriera zna trasę od szóstej rano. My go o nią nie pytamy.',
    ],
    dataMove: [
      'Kontakty, zdjęcia i wiadomości powinny trafić na nowy telefon jeszcze pierwszego wieczoru – w domu albo w salonie.',
      'Zdjęcia się przenoszą. Wiadomości i aplikacja banku już nie, a nikt o tym klienta nie uprzedza.',
    ],
    hotline: [
      'Kto się dodzwoni, dostaje dobrą opiekę. Kto czeka, już nie wraca.',
      'Mierzymy długość rozmowy, a nie czas przed nią.',
    ],
    caseHandover: [
      'Salon i infolinia prowadzą notatki w dwóch systemach. Całą historię zna tylko klient.',
    ],
  },
  comments: {
    silence: 'Piszemy, że wysłane. A potem dwa dni ciszy.',
    scan: 'Skan w sortowni działa w 98 przypadkach na 100.',
    unseenScan: 'U nas działa. Klient tego skanu nigdy nie widzi.',
    thirdCall: 'Trzeci telefon z rzędu dziś rano: zdjęcia są, wiadomości nie ma.',
    nobodysJob: 'W salonie robimy to, jeśli ktoś poprosi. Ale to niczyje zadanie.',
    closeTheTab: 'Wkładają do koszyka, widzą koszt dostawy i zamykają kartę.',
    notThePrice: 'Opłata pokrywa to, co bierze kurier. Problemem nie jest cena, tylko moment.',
    thanks: 'Pod koniec rozmowy ludzie nam dziękują.',
    waiting: 'Po jedenastu minutach czekania. Sprawdziłem.',
    atNine: 'Najwięcej pytań przychodzi koło dziewiątej wieczorem. Kończymy o szóstej.',
    inTheHand: 'Gdy wezmą telefon do ręki, rozmowa o cenie się kończy.',
    tenYears: 'Dziesięć lat faktur z wyszukiwarką. W zeszłym miesiącu zajrzały tam trzy osoby.',
    oldPrices: 'Dwie porównywarki wciąż pokazują zeszłoroczne ceny.',
    noLink: 'Proszą o link dla znajomych. Nie mamy go.',
    onPaper: 'Salon zapisuje na kartce, a my pytamy klienta o wszystko od nowa.',
    beforeNoon: 'Pakujemy w dwie godziny, jeśli zamówienie wpadnie przed południem.',
  },
  evidence: {
    whereIsIt: {
      text: '212 z 640 maili do obsługi w jednym miesiącu to pytanie: gdzie jest moja paczka?',
      source: 'Skrzynka obsługi klienta',
    },
    calledFirst: {
      text: '7 z 12 kupujących zadzwoniło do nas, zanim przyszła paczka.',
      source: 'Wywiady z 12 kupującymi',
    },
    leftBaskets: {
      text: '38% pełnych koszyków zostaje na stronie, na której pierwszy raz widać koszt dostawy.',
      source: 'Analityka sklepu',
    },
    weekOneCalls: {
      text: 'Przenoszenie danych to najczęstszy powód telefonu w pierwszym tygodniu: 31 na 100 rozmów.',
      source: 'Wywiady w zespole obsługi',
    },
    nephew: {
      text: '„Zdjęcia przeniosłam z siostrzeńcem. Aplikacja banku ruszyła dopiero w środę”.',
      source: 'Wywiady z 12 kupującymi',
    },
    unboxingPosts: {
      text: '61 ze 140 publicznych postów z naszą nazwą pokazuje rozpakowanie. Ani jeden nie jest negatywny.',
      source: 'Monitoring internetu',
    },
    queue: {
      text: 'Średni czas oczekiwania 11 minut, w poniedziałki 19.',
      source: 'Statystyki infolinii',
    },
    noDate: {
      text: '27 z 90 reklamacji w kwartale dotyczy naprawy, której terminu nikt nie umiał podać.',
      source: 'Rejestr reklamacji',
    },
    tooSoon: {
      text: '„Prosicie o gwiazdki, zanim zdążyłem go włączyć”.',
      source: 'Odpowiedzi na prośbę o opinię',
    },
    boughtAfterTrying: {
      text: '9 z 10 osób, które wypróbowały telefon przy stole, kupiło go w ciągu tygodnia.',
      source: 'CRM, salon przy dworcu',
    },
    archiveVisits: {
      text: '3 wejścia w miesiącu przy 2900 nowych fakturach.',
      source: 'Analityka konta klienta',
    },
    oldThread: {
      text: 'Jeden gniewny wątek o reklamie, której już nie emitujemy.',
      source: 'Forum, sprzed dwóch lat',
    },
    stalePrices: {
      text: '2 z 5 porównywarek pokazują nasze ceny z ponad 30-dniowym opóźnieniem.',
      source: 'Monitoring cen',
    },
    neighbour: {
      text: '14 skarg w miesiącu: paczka zostawiona u sąsiada, bez kartki w skrzynce.',
      source: 'Rejestr reklamacji',
    },
  },
}
