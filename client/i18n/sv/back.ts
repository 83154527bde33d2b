import type { back as english } from '../en/back.ts'

export const back = {
  title: (name: string) => `Välkommen tillbaka, ${name}`,
  here: {
    facilitator: 'Du är inne i workshoppen som workshopledare.',
    participant: 'Du är inne i workshoppen som deltagare.',
    customer: 'Du är inne i workshoppen som kund.',
    viewer: 'Du är inne i workshoppen som läsare.',
  },
  link: {
    steer: 'Med den här länken leder du den, som samma person, med allt du har skrivit och bedömt.',
    takePart: 'Med den här länken kan du också skriva, bedöma och rösta; du anger bara avdelning.',
    stay: 'Den här länken ger dig inget mer än du redan har.',
  },
  steer: 'Led workshoppen',
  takePart: 'Delta',
  goOn: {
    facilitator: 'Fortsätt som workshopledare',
    participant: 'Fortsätt som deltagare',
    customer: 'Fortsätt som kund',
    viewer: 'Fortsätt läsa',
  },
  other: 'Jag är någon annan',
} satisfies typeof english
