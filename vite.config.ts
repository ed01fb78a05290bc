import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = 'http://127.0.0.1:3000'

/** In development, pages stand at the same addresses as behind the real server. */
function pageAddresses(): Plugin {
  const pages: readonly [RegExp, string][] = [
    [/^\/inbox(\/[^.]*)?(\?.*)?$/, '/inbox/index.html'],
    [/^\/chat\/[^./]+\/?(\?.*)?$/, '/chat/index.html'],
  ]
  return {
    name: 'page-addresses',
    configureServer(dev) {
      dev.middlewares.use((request, _response, next) => {
        const page = pages.find(([address]) => address.test(request.url ?? ''))
        if (page) request.url = page[1]
        next()
      })
    },
  }
}

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react(), pageAddresses()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // What cheap phones of the last years still run; costs the inbox next to nothing.
    target: 'es2019',
    // The pages' content policy allows no inline data for scripts and styles; files are cached anyway.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['src/web/inbox/index.html', 'src/web/chat/index.html'] },
  },
  server: {
    proxy: {
      '/api': server,
      '^/chat/[^/]+/(session|messages|media|stream)': server,
    },
  },
})
