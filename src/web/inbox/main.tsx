import './styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { SignedIn } from './frame/signed-in.tsx'
import { queryClient } from './query-client.ts'
import { theme } from './theme.ts'

const page = document.getElementById('page')
if (page) {
  createRoot(page).render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Router base="/inbox">
          <SignedIn />
        </Router>
      </QueryClientProvider>
    </MantineProvider>,
  )
}
