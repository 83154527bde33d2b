import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { render } from 'solid-js/web'
import { App } from './App.tsx'
import { loadSpeech } from './i18n/i18n.tsx'
import { applyTheme, storedTheme } from './ui/theme.ts'

applyTheme(storedTheme())
const speech = await loadSpeech()
const root = document.getElementById('app')
if (root === null) throw new Error('index.html has lost its #app')
render(() => <App speech={speech} />, root)
