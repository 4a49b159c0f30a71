import './styles/tokens.css'
import './styles/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { start } from './state/workspace-actions.ts'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    {/* Our style policy allows style sheets only, no elements with styles in them. */}
    <CSPProvider disableStyleElements>
      <App />
    </CSPProvider>
  </StrictMode>,
)

void start()
