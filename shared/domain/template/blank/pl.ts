import { pl as library } from '../library/pl.ts'
import type { Words } from './structure.ts'

export const pl: Words = {
  ...library,
  goal: '',
  segments: [],
  departments: {},
  personas: {},
  touchpoints: {},
  stages: {
    awareness: {
      name: 'Świadomość',
      subtitle: 'Czegoś mi trzeba. Rozejrzę się.',
      customerGoal: '',
      ourGoal: '',
    },
    consideration: {
      name: 'Rozważanie',
      subtitle: 'Co będzie dla mnie najlepsze?',
      customerGoal: '',
      ourGoal: '',
    },
    decision: {
      name: 'Decyzja i zakup',
      subtitle: 'Biorę. Gdzie jest haczyk?',
      customerGoal: '',
      ourGoal: '',
    },
    retention: {
      name: 'Utrzymanie',
      subtitle: 'Już to mam. Kto mi pomoże?',
      customerGoal: '',
      ourGoal: '',
    },
    advocacy: {
      name: 'Polecanie',
      subtitle: 'Też sobie to kup.',
      customerGoal: '',
      ourGoal: '',
    },
  },
}
