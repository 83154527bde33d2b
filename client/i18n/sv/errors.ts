import type { errors as english } from '../en/errors.ts'

export const errors = {
  badRequest:
    'Servern kunde inte tolka uppgifterna. Inget ändrades; kontrollera det du skrev och försök igen.',
  badToken:
    'Den här webbläsaren släpps inte längre in. Det du skrev finns kvar här; öppna din länk igen.',
  notAllowed: 'Din länk tillåter inte det här. Inget ändrades; fråga workshopledaren.',
  notFound: 'Workshoppen finns inte längre här. Den kan ha tagits bort.',
  doesNotFit:
    'Det passar inte längre: någon annan hann före. Du ser läget som det är nu; bestäm på nytt.',
  tooLarge: 'Det här är för stort. Inget skickades; gör det mindre och försök igen.',
  tooFast: 'För många anrop på en gång. Inget är förlorat; vänta en stund och försök igen.',
  unavailable:
    'Servern kan inte spara just nu. Det du skrev finns på den här enheten; försök snart igen.',
  notYet:
    'Servern kan inte spara just nu. Det du bad om är noterat och sker av sig självt; vänta och se innan du gör om det.',
  damaged:
    'Servern kan inte läsa det här från sin disk. Inget har raderats eller ändrats; säg till den som driver servern.',
  internal:
    'Ett fel på servern. Inget ändrades; försök igen och hör av dig till den som driver den om det kvarstår.',
  offline:
    'Servern går inte att nå. Det du skrev finns på den här enheten; kontrollera nätet och försök igen.',
  crash: {
    title: 'Den här delen av skärmen har stannat.',
    text: 'Allt som är sparat är i säkerhet. Läs in sidan på nytt; det som inte hann skickas finns på den här enheten.',
  },
  page: {
    title: 'Det finns inget på den här adressen.',
    text: 'Kontrollera länken eller börja på startsidan.',
    home: 'Gå till startsidan',
  },
} satisfies typeof english
