import type { frame as english } from '../en/frame.ts'
import { plural } from '../plural.ts'

export const frame = {
  title: 'Ramy',
  onlyFacilitators: 'Ten krok zmieniają tylko osoby prowadzące. Możesz wszystko przeczytać.',
  goal: 'Cel podróży',
  goalRequired: 'czyta go każdy, kto dołącza',
  goalHint: 'Co ma być potem lepiej, dla klientów i dla nas?',
  name: 'Tytuł warsztatów',
  added: (name: string) => `Dodano „${name}”`,
  empty: 'jeszcze nie podano',
  persona: {
    title: 'Persona',
    name: 'Imię',
    description: 'Kim jest, czego chce, jak podejmuje decyzje',
    add: 'Dodaj personę',
    remove: (name: string) => `Usuń: ${name}`,
    removed: (name: string) => `Usunięto: ${name}.`,
    none: 'Nie ma jeszcze persony: jednej osoby, którą wszyscy umiecie sobie wyobrazić.',
  },
  segments: {
    title: 'Segmenty',
    add: 'Dodaj segment',
    remove: (name: string) => `Usuń: ${name}`,
    none: 'Nie ma jeszcze segmentów.',
  },
  stages: {
    title: 'Etapy',
    lead: 'głosem klienta',
    name: 'Nazwa etapu',
    subtitle: 'Co mówi klient',
    subtitlePlaceholder: 'Co mówi tu klient?',
    customerGoal: 'Cel klienta',
    ourGoal: 'Nasz cel',
    goalPlaceholder: 'Dopisz cel',
    volume: 'Klienci',
    volumeHint: 'którzy wchodzą w ten etap w miesiącu',
    volumePlaceholder: 'podaj',
    add: 'Dodaj etap',
    newName: 'Nowy etap',
    nameTaken: (name: string) => `Etap „${name}” już jest. Wybierz inną nazwę.`,
    menu: (name: string) => `Co zrobić z etapem ${name}`,
    up: 'O jeden wyżej',
    down: 'O jeden niżej',
    remove: 'Usuń etap',
    removed: (name: string, kpis: number, to: string) =>
      kpis === 0
        ? `Usunięto etap „${name}”.`
        : plural('pl', kpis, {
            one: `Usunięto etap „${name}”; jego KPI jest teraz w etapie „${to}”.`,
            few: `Usunięto etap „${name}”; jego # KPI są teraz w etapie „${to}”.`,
            many: `Usunięto etap „${name}”; jego # KPI jest teraz w etapie „${to}”.`,
            other: `Usunięto etap „${name}”; jego # KPI jest teraz w etapie „${to}”.`,
          }),
    last: 'Podróż potrzebuje choć jednego etapu.',
    removeTitle: (name: string) => `Usunąć etap „${name}”?`,
    removeText: (n: number, to: string) =>
      plural('pl', n, {
        one: `Jego punkt styku przejdzie na koniec etapu „${to}” ze wszystkim, co zawiera. Możesz to cofnąć.`,
        few: `Jego # punkty styku przejdą na koniec etapu „${to}” ze wszystkim, co zawierają. Możesz to cofnąć.`,
        many: `Jego # punktów styku przejdzie na koniec etapu „${to}” ze wszystkim, co zawierają. Możesz to cofnąć.`,
        other: `Jego # punktu styku przejdzie na koniec etapu „${to}” ze wszystkim, co zawierają. Możesz to cofnąć.`,
      }),
    removeYes: 'Usuń i przenieś',
    moved: (name: string, row: number, rows: number) => `${name} to teraz etap ${row} z ${rows}.`,
  },
  kpi: {
    title: 'KPI',
    baseline: 'dziś',
    target: 'cel',
    add: 'Dodaj KPI',
    addTo: (stage: string) => `Dodaj KPI w etapie ${stage}`,
    own: 'Własny KPI',
    newName: 'Nowy KPI',
    name: 'Nazwa KPI',
    unit: 'Jednostka',
    unitPlaceholder: 'jednostka',
    set: 'podaj',
    notSet: 'brak',
    higher: 'im więcej, tym lepiej',
    lower: 'im mniej, tym lepiej',
    turn: (name: string, better: string) => `${name}: ${better}. Naciśnij, aby odwrócić.`,
    remove: (name: string) => `Usuń KPI ${name}`,
    removed: (name: string) => `Usunięto KPI „${name}”.`,
    of: (name: string, part: string) => `${name}, ${part}`,
  },
  tooSmall: (min: number) => `Najmniejsza możliwa wartość to ${min}.`,
  tooLarge: (max: number) => `Największa możliwa wartość to ${max}.`,
  notANumber: (text: string) =>
    `„${text}” to nie jest właściwa liczba. Zostaje poprzednia wartość.`,
  brief: {
    title: 'Wprowadzenie',
    lead: 'każdy czyta je, dołączając',
    placeholder: 'Co warto wiedzieć, przynieść lub przeczytać, zanim zaczniecie?',
    wait: 'Wczytywanie edytora',
    none: 'Nie ma jeszcze wprowadzenia.',
    writing: (name: string) => `${name} pisze`,
  },
  departments: {
    title: 'Działy',
    expected: (n: number) =>
      plural('pl', n, {
        one: 'spodziewana # osoba',
        few: 'spodziewane # osoby',
        many: 'spodziewanych # osób',
        other: 'spodziewane # osoby',
      }),
    add: 'Dodaj dział',
    edit: (name: string) => `Edytuj dział ${name}`,
    editTitle: 'Dział',
    name: 'Nazwa',
    colour: 'Kolor',
    colourNumber: (n: number) => `Kolor ${n}`,
    people: 'Spodziewane osoby',
    peopleHint: 'Zostaw puste, jeśli jeszcze nie wiadomo.',
    remove: 'Usuń dział',
    removed: (name: string) => `Usunięto: ${name}.`,
    nameMissing: 'Dział musi mieć nazwę.',
    nameTaken: (name: string) => `Dział „${name}” już jest. Wybierz inną nazwę.`,
    none: 'Nie ma jeszcze działów. Każdy może też podać swój, dołączając.',
  },
  channels: {
    title: 'Kanały',
    add: 'Dodaj kanał',
    edit: (name: string) => `Edytuj kanał ${name}`,
    editTitle: 'Kanał',
    name: 'Nazwa',
    kind: 'Rodzaj',
    kindHint: 'Wybiera tylko znak.',
    remove: 'Usuń kanał',
    removed: (name: string) => `Usunięto: ${name}.`,
    nameMissing: 'Kanał musi mieć nazwę.',
    nameTaken: (name: string) => `Kanał „${name}” już jest. Wybierz inną nazwę.`,
    none: 'Nie ma jeszcze kanałów.',
  },
  settings: {
    title: 'Ustawienia',
    anonymous: 'Bez podpisów',
    anonymousHint:
      'To, co ktoś doda od teraz, nie będzie podpisane. Podpisy, które już są na tablicy, zostają.',
    authorsOnly: 'Karteczki przesuwają i usuwają tylko ich autorzy i osoby prowadzące',
    authorsOnlyHint:
      'Pozostali mogą je czytać, komentować i dopisywać. Każde przesunięcie i usunięcie można cofnąć.',
    shuffle: 'Tasuj karty',
    shuffleHint: 'Każdy ocenia punkty styku w innej kolejności.',
    closed: 'Lista działów jest stała',
    closedHint: 'Dołączając, wybiera się dział z listy i nie można dodać innego.',
    dotBudget: 'Kropki na osobę',
    dotsPerItem: 'Najwyżej na jedną pozycję',
    dotsWrong: (most: number) => `Liczba całkowita od 1 do ${most}. Zostaje poprzednia wartość.`,
  },
  agenda: {
    title: 'Plan spotkania',
    minutesOf: (step: string) => `Minuty na krok ${step}`,
    secret: 'tajne',
    total: 'Razem',
    hours: (hours: number, minutes: number) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0godz.`
          : `${hours}\u00a0godz. ${minutes}\u00a0min`,
    after: (time: string) => `początek po ${time}`,
  },
  ready: {
    title: 'Gotowe do udostępnienia',
    count: (done: number, of: number) => `${done} z ${of}`,
    done: 'gotowe',
    open: 'do uzupełnienia',
    required: 'wymagane',
    goal: 'Cel podróży',
    goals: (n: number) =>
      plural('pl', n, {
        one: '# etap z oboma celami',
        few: '# etapy, każdy z oboma celami',
        many: '# etapów, każdy z oboma celami',
        other: '# etapu, każdy z oboma celami',
      }),
    goalsMissing: (n: number) =>
      plural('pl', n, {
        one: 'Brakuje celu w # etapie',
        few: 'Brakuje celu w # etapach',
        many: 'Brakuje celu w # etapach',
        other: 'Brakuje celu w # etapu',
      }),
    noStages: 'Przynajmniej jeden etap',
    people: (n: number) =>
      plural('pl', n, {
        one: 'Persona i # segment',
        few: 'Persona i # segmenty',
        many: 'Persona i # segmentów',
        other: 'Persona i # segmentu',
      }),
    peopleMissing: 'Persona i segment',
    departments: (n: number, people: string) =>
      plural('pl', n, {
        one: `# dział, ${people}`,
        few: `# działy, ${people}`,
        many: `# działów, ${people}`,
        other: `# działu, ${people}`,
      }),
    departmentsOnly: (n: number) =>
      plural('pl', n, { one: '# dział', few: '# działy', many: '# działów', other: '# działu' }),
    smallDepartments: (names: string) =>
      `${names}: dział, w którym są mniej niż trzy osoby, widać tylko w wyniku łącznym.`,
    departmentsMissing: 'Działy',
    channels: (n: number) =>
      plural('pl', n, {
        one: '# kanał',
        few: '# kanały',
        many: '# kanałów',
        other: '# kanału',
      }),
    channelsMissing: 'Kanały',
    targets: (n: number) =>
      plural('pl', n, {
        one: '# KPI z celem',
        few: '# KPI, każdy z celem',
        many: '# KPI, każdy z celem',
        other: '# KPI, każdy z celem',
      }),
    targetMissing: (name: string) => `Cel dla „${name}”`,
    targetsMissing: (n: number) =>
      plural('pl', n, {
        one: 'Cel dla # KPI',
        few: 'Cele dla # KPI',
        many: 'Cele dla # KPI',
        other: 'Cele dla # KPI',
      }),
    kpisMissing: 'KPI z celami',
    agenda: (time: string) => `Plan na ${time}`,
    agendaMissing: 'Minuty na kroki',
    blocked: 'Najpierw podaj cel: to jego ludzie czytają, zanim dołączą.',
    free: 'Nic cię tu nie zatrzymuje. Resztę można uzupełnić, zanim powstanie mapa.',
    complete: 'Wszystko gotowe. Udostępnij linki.',
  },
} satisfies typeof english
