import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AudiencePage } from './present/AudiencePage.tsx'
import { follow } from './present/follower.ts'

follow(location.hash.slice(1))

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AudiencePage />
  </StrictMode>,
)
