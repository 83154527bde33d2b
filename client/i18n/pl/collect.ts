import type { collect as english } from '../en/collect.ts'
import { plural } from '../plural.ts'

export const collect = {
  title: 'Zbieranie',
  add: 'Dodaj punkt styku',
  addShort: 'Dodaj punkt',
  addTo: (stage: string) => `Dodaj: ${stage}`,
  inOrder: (n: number) =>
    plural('pl', n, {
      one: '# punkt styku, w kolejności podróży',
      few: '# punkty styku, w kolejności podróży',
      many: '# punktów styku, w kolejności podróży',
      other: '# punktu styku, w kolejności podróży',
    }),
  quoted: (words: string) => `„${words}”`,
  added: (n: number, stage: string) =>
    plural('pl', n, {
      one: `Dodano # punkt styku w etapie „${stage}”.`,
      few: `Dodano # punkty styku w etapie „${stage}”.`,
      many: `Dodano # punktów styku w etapie „${stage}”.`,
      other: `Dodano # punktu styku w etapie „${stage}”.`,
    }),
  draftsAdded: (n: number, stage: string) =>
    plural('pl', n, {
      one: `Dodano # szkic w etapie „${stage}”. Widzisz go tylko ty.`,
      few: `Dodano # szkice w etapie „${stage}”. Widzisz je tylko ty.`,
      many: `Dodano # szkiców w etapie „${stage}”. Widzisz je tylko ty.`,
      other: `Dodano # szkicu w etapie „${stage}”. Widzisz je tylko ty.`,
    }),
  soonAdded: (n: number, stage: string) =>
    plural('pl', n, {
      one: `Dodano # punkt styku w etapie „${stage}”. Za chwilę będzie na tablicy.`,
      few: `Dodano # punkty styku w etapie „${stage}”. Za chwilę będą na tablicy.`,
      many: `Dodano # punktów styku w etapie „${stage}”. Za chwilę będą na tablicy.`,
      other: `Dodano # punktu styku w etapie „${stage}”. Za chwilę będą na tablicy.`,
    }),
  deleted: (title: string) => `Usunięto „${title}”.`,
  draftMark: 'Ten szkic widzisz tylko ty',
  draftWord: 'Szkic',
  soonMark: 'Za chwilę na tablicy',
  room: {
    left: (n: number) =>
      plural('pl', n, {
        one: 'Został # znak',
        few: 'Zostały # znaki',
        many: 'Zostało # znaków',
        other: 'Zostało # znaku',
      }),
    pasted: (over: number, limit: number) =>
      `Wklejany tekst jest za długi na tytuł o ${plural('pl', over, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' })} (limit: ${limit}). Nic nie wklejono; najpierw go skróć.`,
    over: (over: number, limit: number) =>
      `Za długie o ${plural('pl', over, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' })} (limit: ${limit}). Tekst tu zostaje; skróć go, żeby dodać.`,
  },
  held: {
    locked: 'Czeka tutaj na odblokowanie tablicy.',
    closed: 'Czeka tutaj na ponowne otwarcie zbierania.',
  },
  comments: 'Komentarze',
  writing: (name: string) => `${name} pisze`,
  someoneWriting: 'Ktoś pisze',
  menu: (title: string) => `Co zrobić z „${title}”`,
  noteHint:
    'Enter otwiera. Spacja podnosi, strzałki przesuwają, spacja odkłada, Escape odkłada na stare miejsce. M otwiera wybór miejsca.',
  reachHint: {
    peripheral: 'poza naszym wpływem: opinie, znajomi, porównywarki',
    external: 'między nami a klientem',
    internal: 'wewnątrz firmy, klient odczuwa tylko skutki',
  },
  state: {
    unfold: 'Pokaż całość',
    fold: 'Pokaż tylko tytuł',
    private: 'Na razie każdy pisze dla siebie',
    privateText:
      'To, co dodajesz, jest szkicem, który widzisz tylko ty. Przy ujawnieniu wszystkie szkice trafią na tablicę naraz i wymieszane, więc kolejność nie zdradzi, kto co napisał.',
    privateLead:
      'Każdy pisze szkice, których nikt inny nie widzi, ty też nie. Wybierz niżej „Dla wszystkich”, a trafią na tablicę naraz i wymieszane.',
    closed: 'Zbieranie jest zamknięte',
    closedText:
      'Możesz czytać i komentować. To, co zebrano, zostaje; osoba prowadząca może otworzyć zbieranie ponownie.',
    closedLead:
      'Uczestnicy mogą czytać i komentować, ale nie dodawać. Ty możesz dalej przygotowywać tablicę. Otwórz zbieranie na dole, gdy grupa będzie gotowa.',
    closedDrafts: (n: number) =>
      plural('pl', n, {
        one: 'Twój szkic czeka na ponowne otwarcie.',
        few: 'Twoje # szkice czekają na ponowne otwarcie.',
        many: 'Twoje szkice (#) czekają na ponowne otwarcie.',
        other: 'Twoje szkice (#) czekają na ponowne otwarcie.',
      }),
    locked: 'Tablica jest zablokowana',
    lockedLead: 'Uczestnicy mogą tylko czytać, dopóki nie odblokujesz jej na pasku niżej.',
    anonymous: 'Bez podpisów',
    anonymousText: 'To, co dodasz, pojawi się na tablicy po chwili, bez twojego imienia.',
  },
  empty: {
    title: 'Nie ma jeszcze punktów styku',
    text: 'Zapisz pierwszą chwilę, w której klient się z wami styka, albo wklej całą listę, po jednym punkcie w wierszu.',
    readOnly: 'Gdy ktoś doda pierwszy, sam się tu pojawi.',
    noStages: 'Nie ma jeszcze etapów',
    noStagesText:
      'Zanim zaczniecie zbierać, podróż potrzebuje etapów. Osoby prowadzące tworzą je w kroku Ramy.',
    noStagesAction: 'Przejdź do kroku Ramy',
    noMatch: 'Nic nie pasuje',
    noMatchText:
      'Żaden punkt styku nie pasuje do wyszukiwania i filtrów. Nic nie zostało usunięte.',
    clearFilters: 'Pokaż znowu wszystko',
  },
  homeless: 'Bez etapu',
  homelessText: 'Ich etap został usunięty. Przenieś je do innego.',
  move: {
    to: 'Przenieś',
    title: (title: string) => `Przenieś „${title}”`,
    stage: 'Etap',
    place: 'Miejsce',
    first: 'Na początku',
    after: (title: string) => `Za „${title}”`,
    here: 'Przenieś tutaj',
    up: 'O jeden wyżej',
    down: 'O jeden niżej',
    lifted: (title: string) =>
      `Podniesiono „${title}”. Strzałki przesuwają, spacja odkłada, Escape odkłada na stare miejsce.`,
    over: (row: number, rows: number, stage: string) => `Miejsce ${row} z ${rows}, etap „${stage}”`,
    dropped: (title: string, row: number, rows: number, stage: string) =>
      `„${title}” jest teraz na miejscu ${row} z ${rows} w etapie „${stage}”.`,
    cancelled: (title: string) => `„${title}” zostaje na swoim miejscu.`,
    gone: (title: string) => `Ktoś usunął „${title}”.`,
  },
  lost: {
    title: (title: string) => `Nie ma już „${title}”`,
    lead: 'Ktoś to usunął albo przywrócił wersję, w której tego nie było. Twoje słowa są jeszcze tutaj.',
    comment: 'Komentarz, niewysłany',
    add: 'Dodaj jako nowy punkt styku',
    copyFailed: 'Przeglądarka nie pozwoliła kopiować. Zaznacz tekst tutaj ręcznie.',
  },
  detail: {
    at: (n: number, of: number, stage: string) => `Punkt styku ${n} z ${of} · ${stage}`,
    draft: (stage: string) => `Szkic · ${stage}`,
    titleField: 'Nazwa',
    stage: 'Etap',
    owner: 'Odpowiada',
    noOwner: 'Jeszcze nikt',
    channels: 'Kanały',
    noChannels: 'Nie ma jeszcze kanałów; osoby prowadzące dodają je w kroku Ramy.',
    reach: 'Zasięg',
    tags: 'Oznaczenia',
    note: 'Notatka',
    notePlaceholder: 'Co się tu dzieje? Czego klient potrzebuje?',
    noteWait: 'Wczytywanie edytora',
    noteLater: 'Szkic nie ma jeszcze notatki. Dopiszesz ją, gdy znajdzie się na tablicy.',
    addComment: 'Napisz komentarz',
    sendComment: 'Skomentuj',
    deleteComment: 'Usuń komentarz',
    commentDeleted: 'Komentarz usunięty.',
    kept: 'To, czego nie wysłano, czeka przy tym punkcie styku.',
    noComments: 'Nikt jeszcze nic o tym nie powiedział.',
    someone: 'Ktoś',
    by: (name: string, department: string) => `${name}, ${department}`,
    evidence: 'Dowody',
    noEvidence: 'Nie ma jeszcze dowodów: reklamacji, liczby, zdania z wywiadu.',
    addEvidence: 'Dodaj dowód',
    kind: 'Rodzaj',
    text: 'Co mówi',
    textMissing: 'Napisz, co mówi ten dowód, a potem go zapisz.',
    source: 'Źródło',
    sourceHint: 'Gdzie można to sprawdzić, np. numer zgłoszenia lub raport',
    date: 'Data',
    saveEvidence: 'Zapisz dowód',
    reject: 'Odrzuć jako szum',
    keep: 'Jednak zachowaj',
    rejected: 'odrzucone jako szum',
    deleteEvidence: 'Usuń dowód',
    evidenceDeleted: 'Dowód usunięty.',
    deleteTouchpoint: 'Usuń punkt styku',
    deleteDraft: 'Usuń szkic',
  },
  coverage: {
    title: 'Pokrycie',
    open: 'Pokaż pokrycie',
    lead: 'O czym grupa już pomyślała, a o czym jeszcze nie.',
    reach: 'Według zasięgu',
    withoutReach: 'nie określono',
    meter: (reach: string, n: number, of: number) => `${reach}: ${n} z ${of}`,
    emptyStage: (names: string, n: number) =>
      plural('pl', n, {
        one: `Nie ma jeszcze nic w etapie: ${names}.`,
        few: `Nie ma jeszcze nic w etapach: ${names}.`,
        many: `Nie ma jeszcze nic w etapach: ${names}.`,
        other: `Nie ma jeszcze nic w etapach: ${names}.`,
      }),
    quiet: (names: string, n: number) =>
      plural('pl', n, {
        one: `Mało karteczek dodał dział: ${names}.`,
        few: `Mało karteczek dodały działy: ${names}.`,
        many: `Mało karteczek dodały działy: ${names}.`,
        other: `Mało karteczek dodały działy: ${names}.`,
      }),
    evidence: (n: number) =>
      plural('pl', n, {
        one: '# punkt styku nie ma jeszcze dowodów.',
        few: '# punkty styku nie mają jeszcze dowodów.',
        many: '# punktów styku nie ma jeszcze dowodów.',
        other: '# punktu styku nie ma jeszcze dowodów.',
      }),
    allEvidence: 'Każdy punkt styku ma dowód.',
    nothing: 'Pokrycie policzymy, gdy pojawią się punkty styku.',
  },
  list: {
    caption: 'Punkty styku według etapów, w kolejności podróży',
    find: 'Znajdź punkt styku',
    allOwners: 'Wszystkie działy',
    allTags: 'Wszystkie oznaczenia',
    allChannels: 'Wszystkie kanały',
    noOwner: 'Bez działu',
    number: 'Nr',
    touchpoint: 'Punkt styku',
    actions: 'Działania',
    fold: (stage: string) => `Zwiń: ${stage}`,
    unfold: (stage: string) => `Rozwiń: ${stage}`,
    keys: 'Strzałki wybierają wiersz, Enter otwiera, M przenosi, Alt i strzałka przesuwa o jeden, Delete usuwa.',
  },
  phone: {
    stages: 'Etapy',
    goTo: (stage: string) => `Przejdź do etapu: ${stage}`,
    channel: 'Kanał',
    owner: 'Odpowiada',
  },
  news: {
    added: (n: number, stage: string) =>
      plural('pl', n, {
        one: `Przybył # punkt styku w etapie „${stage}”.`,
        few: `Przybyły # punkty styku w etapie „${stage}”.`,
        many: `Przybyło # punktów styku w etapie „${stage}”.`,
        other: `Przybyło # punktu styku w etapie „${stage}”.`,
      }),
    removed: (n: number) =>
      plural('pl', n, {
        one: 'Usunięto # punkt styku.',
        few: 'Usunięto # punkty styku.',
        many: 'Usunięto # punktów styku.',
        other: 'Usunięto # punktu styku.',
      }),
  },
  fromTable: 'Importuj tabelę',
} satisfies typeof english
