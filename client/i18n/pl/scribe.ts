import type { Catalogue } from '../en/catalogue.ts'

/** Words of writing for people without a device. */
export const scribe: Catalogue['scribe'] = {
  title: 'Osoby bez urządzenia',
  open: 'Pisz za innych',
  mayOpen: 'Możesz wpisywać za osoby bez urządzenia.',
  lead: 'Wpisz tu, co mówią osoby bez telefonu i laptopa. Każda z nich bierze udział w warsztatach i liczy się jak wszyscy; przy osobach i liczbach widać, kto nie ma urządzenia.',
  secret:
    'To, co wpiszesz, jest tajne do ujawnienia, także dla innych osób prowadzących. Ty to znasz, bo to wpisujesz: zapytaj każdą osobę, czy się zgadza, i zachowaj to dla siebie.',
  notAllowed: 'Najpierw osoba prowadząca musi pozwolić ci pisać za innych.',
  back: 'Wróć do warsztatów',
  mark: 'bez urządzenia',
  nobody: 'Jeszcze nikogo tu nie ma. Dodaj powyżej pierwszą osobę.',
  add: {
    name: 'Imię',
    department: 'Dział',
    do: 'Dodaj',
    nameless: 'Najpierw wpisz imię.',
    done: (name) => `Dodano: ${name}.`,
  },
  rated: (done, of) => `karty: ${done} z ${of}`,
  unsent: 'jeszcze niewysłane, otwórz ponownie',
  writeFor: (name) => `Pisz za: ${name}`,
  heldBy: (name) => `Wpisuje tu: ${name}`,
  free: 'Nikt tu teraz nie pisze',
  takeOver: {
    ask: (name) => `Przejmij: ${name}`,
    title: (name) => `Pisać stąd za: ${name}?`,
    text: 'Kto pisał za tę osobę do tej pory, nie zrobi już tego w żadnej innej przeglądarce. Zobaczysz wszystko, co dotąd wpisano, także tajne odpowiedzi.',
    do: 'Przejmij',
  },
  may: {
    title: 'Kto może pisać za innych',
    text: 'Każda osoba prowadząca. Uczestnik dopiero wtedy, gdy na to pozwolisz, na przykład ktoś, kto siedzi z ludźmi na miejscu.',
    let: 'Pozwól komuś pisać za innych',
    choose: 'Wybierz osobę',
    end: (name) => `Zakończ: ${name}`,
  },
  band: 'Za kogo piszesz',
  writingFor: (name) => `Piszesz za: ${name}`,
  step: 'Co wpisać',
  next: (name) => `Dalej: ${name}`,
  nextKey: 'Następna osoba (N)',
  finish: 'Zakończ',
  lost: (name) =>
    `Nie piszesz już za: ${name}. Tę osobę usunięto albo przejął ją ktoś inny. Co zapisano, zostaje.`,
  counted: (n) => `w tym bez urządzenia: ${n}`,
  ofPeople: (n: number, proxied: string) => `Oceniło: ${n}, ${proxied}`,
  countedFew: 'w tym kilka osób bez urządzenia',
}
