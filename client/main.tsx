import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { render } from 'solid-js/web'
import { App } from './App.tsx'
import { loadSpeech } from './i18n/speech.ts'
import { phone } from './ui/createMedia.ts'
import { loadLaterIcons } from './ui/icons/later.ts'
import { applyTheme, storedTheme } from './ui/theme.ts'

void import('./offline/register.ts').then(({ keepForOffline, replaceOldPage }) => {
  replaceOldPage(() => location.reload())
  keepForOffline()
})
applyTheme(storedTheme())
// Whoever joins by phone waits for no word or sign that only other screens need.
const isPhoneInWorkshop = matchMedia(phone).matches && location.pathname.startsWith('/w/')
const [speech] = await Promise.all([
  loadSpeech(isPhoneInWorkshop ? 'first' : 'main'),
  isPhoneInWorkshop || loadLaterIcons(),
])
const root = document.getElementById('app')
if (root === null) throw new Error('index.html has lost its #app')
render(() => <App speech={speech} />, root)
