import { createRoot } from 'react-dom/client'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { App } from './app.tsx'
import { followHistory } from './history.ts'
import { mirrorState } from './mirror.ts'
import { followTheme } from './theme.ts'

followTheme()
followHistory()
mirrorState()
createRoot(document.getElementById('app')!).render(<App />)
