import type { back as english } from '../en/back.ts'

export const back = {
  title: (name: string) => `Witaj ponownie, ${name}`,
  here: {
    facilitator: 'Prowadzisz te warsztaty.',
    participant: 'Bierzesz udział w tych warsztatach.',
    customer: 'Jesteś w tych warsztatach jako klient.',
    viewer: 'Jesteś w tych warsztatach w roli obserwatora.',
  },
  link: {
    steer:
      'Z tym linkiem przejmujesz prowadzenie jako ta sama osoba; Twoje wpisy i oceny zostają Twoje.',
    takePart: 'Ten link pozwala też pisać, oceniać i głosować; wystarczy podać dział.',
    stay: 'Ten link niczego Ci tu nie doda.',
  },
  steer: 'Prowadź warsztaty',
  takePart: 'Weź udział',
  goOn: {
    facilitator: 'Prowadź dalej',
    participant: 'Wróć do udziału',
    customer: 'Wróć do formularza',
    viewer: 'Czytaj dalej',
  },
  other: 'Jestem kimś innym',
} satisfies typeof english
