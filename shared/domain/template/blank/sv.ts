import { sv as library } from '../library/sv.ts'
import type { Words } from './structure.ts'

export const sv: Words = {
  ...library,
  goal: '',
  segments: [],
  departments: {},
  personas: {},
  touchpoints: {},
  stages: {
    awareness: {
      name: 'Kännedom',
      subtitle: 'Jag behöver något. Jag ser mig omkring.',
      customerGoal: '',
      ourGoal: '',
    },
    consideration: {
      name: 'Övervägande',
      subtitle: 'Vad passar mig bäst?',
      customerGoal: '',
      ourGoal: '',
    },
    decision: {
      name: 'Beslut och köp',
      subtitle: 'Jag slår till. Var är haken?',
      customerGoal: '',
      ourGoal: '',
    },
    retention: {
      name: 'Lojalitet',
      subtitle: 'Nu är det mitt. Vem hjälper mig?',
      customerGoal: '',
      ourGoal: '',
    },
    advocacy: {
      name: 'Ambassadörskap',
      subtitle: 'Du borde också skaffa en.',
      customerGoal: '',
      ourGoal: '',
    },
  },
}
