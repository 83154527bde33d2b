import type { methods as english } from '../en/methods.ts'

export const methods = {
  title: 'Jak liczymy wyniki',
  lead: 'Każdy wynik pochodzi z jednego wzoru, a każda odpowiedź za ujawnionym wynikiem liczy się raz. Wybór tego narzędzia bez zewnętrznego źródła jest oznaczony jako nasza reguła.',
  contents: 'Wyniki',
  formula: 'Wzór',
  example: 'Przykład',
  source: 'Źródło',
  ownRule: 'nasza reguła',
  home: 'Na stronę startową',
  figure: {
    mean: {
      name: 'Średnia i „za mało osób”',
      says: 'Średnia arytmetyczna, zawsze z n, liczbą osób, które za nią stoją. Przy mniej niż trzech odpowiedziach zamiast niej stoją słowa „za mało osób”. „Brak kontaktu” to osobna odpowiedź: liczy się oddzielnie i nie zmienia żadnego wyniku.',
    },
    gap: {
      name: 'Luka',
      says: 'Doświadczenie minus oczekiwanie, osoba po osobie, potem średnia; od −4 do +4, ujemna to poniżej tego, na co się liczy. Liczą się tylko osoby, które odpowiedziały na oba pytania. Luka ukrywa poziom, dlatego obok stoją obie wartości.',
    },
    agreement: {
      name: 'Zgodność A',
      says: 'Na ile odpowiedzi są blisko siebie: −1 to dwa obozy, 0 równy rozrzut, 1 jeden głos. Poniżej −0,2 mówimy „podział głosów”, bo średnia ukryłaby obozy; silna od 0,625, umiarkowana od 0,375.',
    },
    departments: {
      name: 'Działy: rozstęp i η²',
      says: 'Rozstęp to najwyższa minus najniższa średnia działu. η² to część całego rozrzutu, która leży między działami: wysoka znaczy, że widzą różne rzeczy; niska przy niskim A, że dział nie zgadza się sam w sobie. Kolejność rozmowy wyznacza rozstęp, potem zgodność, potem luka.',
    },
    suppression: {
      name: 'Ukryte działy',
      says: 'Dział liczący mniej niż trzy osoby nigdy nie jest pokazywany. Ponieważ zdradziłaby go całość minus reszta, ukryty jest też następny najmniejszy, aż pozostałych jest zero albo co najmniej trzy osoby. Wybór zależy tylko od liczby osób, w każdym widoku, pliku i odpowiedzi.',
    },
    emotion: {
      name: 'Emocja',
      says: 'Średnia od −2 (złość) do +2 (zachwyt), ze środkową połową odpowiedzi jako pasmem. Od ±0,5 nazywamy ją dodatnią albo ujemną; dwa obozy to podział głosów, nigdy neutralność. Krzywa przerywa się tam, gdzie oceniło mniej niż troje ludzi.',
    },
    peakEnd: {
      name: 'Szczyt i koniec',
      says: 'Co ludzie zwykle zapamiętują: najmocniejszy moment i ostatni. Przy remisie liczy się ujemny i mówimy o tym. Stoi obok średniej, która przewiduje co najmniej tak samo dobrze.',
    },
    moments: {
      name: 'Momenty prawdy',
      says: 'Proponowane, nigdy rozstrzygane: najwyższa i najniższa emocja, pierwszy i ostatni punkt styku, oczekiwanie od 4 z luką −1 lub gorszą, największy spadek o 1,5 i więcej między ocenionymi sąsiadami, a także to, co co najmniej jedna trzecia pytanych zaznaczyła jako „Tu klient decyduje”; kto odpowiedział „brak styczności”, nie jest wśród nich liczony. Równe, jak je pokazujemy, wymieniamy wszystkie, a gdy jest ich więcej niż trzy, żadnej. Mapa podaje, ile jest bez znaku.',
    },
    importance: {
      name: 'Oczekiwanie i doświadczenie w czterech polach',
      says: 'Wysokie i zrobione słabo: tu się skupić. Wysokie i zrobione dobrze: tak trzymać. Niskie i zrobione słabo: mało pilne. Niskie i zrobione dobrze: może za dużo. Linie krzyżują się na średnich wszystkich punktów albo na 3; podajemy, gdzie. Dokładnie na linii to „na granicy”. Oszczędzić można przy oczekiwaniu poniżej 3 i doświadczeniu od 4.',
    },
    rounds: {
      name: 'Przed i po',
      says: 'Dwie rundy stoją obok siebie i nigdy się ich nie miesza. Środkowa połowa pokazuje, czy ludzie się zbliżyli, mediana, dokąd przesunął się środek. Od pół stopnia zmiana dostaje kolor; mówi, że coś się zmieniło, nie dlaczego.',
    },
    late: {
      name: 'Spóźnione odpowiedzi',
      says: 'To, co dociera po ujawnieniu, jest przechowywane osobno. Przy punkcie styku pokazuje się, gdy przyszły odpowiedzi co najmniej trzech osób, i rośnie tylko po trzy naraz; jedną odpowiedź dałoby się odczytać z różnicy. Działów nie podajemy.',
    },
    customers: {
      name: 'Nasz obraz i obraz klientów',
      says: 'Różnica dwóch średnich, nigdy jedna średnia z obu. Bez klientów nasz obraz to hipoteza, przy mniej niż pięciu jest wczesny sygnał; do pół stopnia różnicy jest potwierdzony, dalej obalony: zbyt różowy albo zbyt ciemny. Co ocenili tylko klienci, to przeoczyliśmy.',
    },
    netPromoter: {
      name: 'Wskaźnik poleceń NPS',
      says: 'Odsetek 9–10 minus odsetek 0–6, od −100 do 100, z przedziałem 95 %. Przedział dodaje ¾ promotora, ¾ krytyka i 1½ obojętnego, bo zwykły jest za wąski przy niewielu odpowiedziach.',
    },
    satisfaction: {
      name: 'Zadowolenie klientów',
      says: 'Odsetek odpowiedzi 4 i 5 w skali pięciu stopni, z przedziałem 95 %, który ma szerokość nawet wtedy, gdy wszyscy są zgodni.',
    },
    effort: {
      name: 'Wysiłek klienta',
      says: 'Średnia jednego pytania o siedmiu stopniach, z marginesem. Powiedz, który koniec znaczy „łatwo”.',
    },
    stages: {
      name: 'Konwersja i strata',
      says: 'Z tych, którzy weszli do etapu, odsetek, który wszedł do następnego; strata to reszta. Bez obu liczb nie ma danych. Kto dołącza po drodze, nie jest stratą.',
    },
    dots: {
      name: 'Kropki',
      says: 'Każdy ma tyle a tyle kropek i najwyżej tyle na jedną rzecz; liczy serwer, a głos ponad limit nie liczy się wcale. Równa liczba kropek to wspólne miejsce; wyżej stoi to, co wybrało więcej osób.',
    },
    impactEffort: {
      name: 'Efekt i nakład',
      says: 'Średnie tajnych szacunków od 1 do 5. Wysokie to powyżej 3, niskie poniżej 3, dokładnie 3 to „na granicy”. Quick win to duży efekt przy małym nakładzie od co najmniej trzech osób; dwa obozy czynią ją sporną. Nakład zwykle szacuje się za nisko.',
    },
  },
} satisfies typeof english
