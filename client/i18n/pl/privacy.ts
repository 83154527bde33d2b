import type { privacy as english } from '../en/privacy.ts'
import { plural } from '../plural.ts'

export const privacy = {
  title: 'Co widzą inni',
  choice: 'Strona',
  tabs: { see: 'Co widzą inni', received: 'Co dostała ta przeglądarka' },
  lead: 'Według obecnych ustawień warsztatów. Gdy osoba prowadząca je zmieni, zmieni się też ta strona.',
  leadBefore: 'Według obecnych ustawień warsztatów. Później znajdziesz tę stronę w menu.',
  heads: {
    seen: 'Inni widzą',
    hidden: 'Inni nie widzą',
    limits: 'Warto wiedzieć',
  },
  says: {
    here: 'Twoje imię, dział oraz to, że jesteś tutaj i na którym kroku.',
    named:
      'Twoje imię przy wszystkim, co dodasz: karteczkach, komentarzach, dowodach, wnioskach i inicjatywach.',
    nameless: 'To, co dodasz, gdy zostanie opublikowane.',
    notWhose:
      'Że to twoje. Serwer umieszcza wpisy na tablicy pod własną nazwą, wymieszane z wpisami innych osób, w losowej kolejności i po przerwie, która niczego nie zdradza.',
    notWhoChanged:
      'Czy to ty przenosisz, scalasz, zmieniasz lub usuwasz karteczkę, swoją albo cudzą, czy wypełniasz plan: serwer robi to za wszystkich tak samo.',
    typing:
      'Którą karteczkę masz otwartą, to, że w niej piszesz, póki piszesz, i gdzie na tablicy jest twój kursor; kursor można wyłączyć w menu.',
    notTyping: 'Którą karteczkę masz otwartą i w której piszesz ani gdzie jest twój kursor.',
    drafts:
      'Karteczek, które teraz piszesz. To szkice, które widzisz tylko ty, dopóki nie pokaże ich osoba prowadząca albo nie minie ich termin.',
    begun: 'Ile osób zaczęło pisać. Nie kto i nie ile.',
    votes:
      'Twoich odpowiedzi: ocen, szacunków i kropek. Przed ujawnieniem nie widzi ich nikt, także osoba prowadząca; potem widać tylko wspólne wyniki wszystkich.',
    done: 'Ile osób skończyło głosować, łącznie i według działów. Jeśli w twoim dziale nie ma nikogo więcej, to właśnie ty.',
    raters:
      'Po ujawnieniu: ile osób z każdego działu oceniło dany punkt styku, także tam, gdzie wyniku nie pokazujemy. Jeśli w twoim dziale nie ma nikogo więcej, wiadomo z tego, czy go oceniasz, czy nie masz z nim styczności.',
    few: 'Wyników mniej niż trzech osób. Nikt nie odczyta z nich pojedynczej odpowiedzi.',
  },
  limits: {
    together:
      'Dłuższy tekst karteczki też czeka: inni widzą go, gdy zrobisz przerwę, a nie w trakcie pisania. Jeśli dwie osoby zmieniły w tym czasie tę samą karteczkę, zostają oba teksty. Podział karteczki na kilka należy do osoby prowadzącej: zrobiony wprost na tablicy zdradziłby, czyj jest.',
    facilitator:
      'To, co dodajesz jako osoba prowadząca, czeka jak wszystko inne. To, co zmieniasz, przenosisz lub usuwasz, dzieje się od razu, więc inni mogą poznać, że zrobiła to osoba prowadząca. Gdy tablica jest zablokowana, dodawać mogą tylko osoby prowadzące.',
    lone: 'To, co dodasz, czeka do około 20 sekund, żeby wymieszać się z wpisami innych. Gdy prawie nikt nie pisze, i tak można zgadywać.',
    style: 'Może cię zdradzić sposób pisania albo szczegóły, które znasz tylko ty.',
    server:
      'Nikt na warsztatach nie sprawdzi, kto co napisał, także osoba prowadząca. Mógłby to zrobić tylko ktoś, kto prowadzi serwer.',
    earlier:
      'Wpisy z czasu, gdy imiona były widoczne, zachowują imię. To, co dodasz teraz, pozostanie bez imienia, nawet jeśli później imiona będą widoczne.',
    scribe:
      'Jeśli ktoś wpisuje odpowiedzi za ciebie, ta osoba je widzi. Gdy jedna osoba może znać wszystkie odpowiedzi grupy oprócz jednej, wyników tej grupy nie pokazujemy, żeby ta ostatnia pozostała tajna. Kropki mimo to się sumują.',
    madeUp:
      'Kto ma link, może wejść kilka razy pod zmyślonymi imionami. Jeśli wszyscy w grupie poza tobą to jedna i ta sama osoba, może ona wyliczyć twoją odpowiedź. Na liście widać wszystkich obecnych, a osoba prowadząca może kogoś usunąć, zanim pokaże wyniki.',
  },
  received: {
    lead: 'Policzyła to ta przeglądarka od otwarcia strony; nie są to dane z serwera.',
    clean: 'Żadnych szkiców ani głosów innych osób',
    cleanText: (lists: string, entries: string) =>
      `Przeglądarka właśnie przejrzała wszystko, co ma ze wspólnych dokumentów: ${lists}, w nich ${entries}. Szkice i głosy leżą na biurkach, a jedyne biurko tutaj należy do ciebie.`,
    lists: (n: number) =>
      plural('pl', n, { one: '# lista', few: '# listy', many: '# list', other: '# listy' }),
    entries: (n: number) =>
      plural('pl', n, { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' }),
    stray: 'Jest tu coś, czego być nie powinno',
    strayText: (names: string) =>
      `We wspólnych dokumentach przeglądarka znalazła nieznane listy: ${names}. Pobierz wszystko i pokaż temu, kto prowadzi serwer.`,
    table: 'Otrzymane wiadomości według dokumentów',
    document: 'Dokument',
    content: 'Treść',
    presence: 'Kto jest',
    notices: 'Powiadomienia',
    size: 'Bajty',
    of: {
      frame: 'Ramy: cel, etapy, ustawienia',
      board: 'Tablica: to, co opublikowano',
      record: 'Zapis: kroki, osoby, ujawnione wyniki',
      desk: 'Moje biurko: moje szkice i głosy',
    },
    figures: 'Wyniki, które tu dotarły, to tylko te ujawnione.',
    download: 'Pobierz wszystko, co dotarło',
    downloadText:
      'Plik JSON z liczbą wiadomości i pełną treścią dokumentów w tej przeglądarce, razem z twoim biurkiem. Zachowaj go dla siebie.',
    saved: (name: string) => `Zapisano jako ${name}`,
  },
} satisfies typeof english
