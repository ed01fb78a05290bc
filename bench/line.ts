import { connect } from 'node:net'

/** One connection to the server under test. `post` resolves to the status; one call at a time. */
export type Line = {
  /** Resolves once the server has taken the connection: a crowd of new ones is no part of what is measured. */
  knock: () => Promise<number>
  post: (body: string) => Promise<number>
  close: () => void
}

/**
 * HTTP by hand over one socket: the load shares its core with the database, so what it saves is measured less
 * as if it were the server's. It knows just what the servers here answer: a status and a content-length.
 */
export function openLine(url: string, headers: Record<string, string>): Line {
  const { hostname, port, pathname, host } = new URL(url)
  const fixed = Object.entries({ host, 'content-type': 'application/json', ...headers })
  const head = `POST ${pathname} HTTP/1.1\r\n${fixed.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  let waiting: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined
  let received = ''

  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    received += chunk
    const status = statusOfWhole(received)
    if (status === null) return
    received = ''
    waiting?.resolve(status)
  })
  socket.on('error', error => waiting?.reject(error))
  socket.on('close', () => waiting?.reject(new Error('the server hung up')))

  const call = (request: string) =>
    new Promise<number>((resolve, reject) => {
      waiting = { resolve, reject }
      socket.write(request)
    })

  return {
    knock: () => call(`GET /readyz HTTP/1.1\r\nhost: ${host}\r\n\r\n`),
    post: body => call(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
    close: () => {
      waiting = undefined
      socket.destroy()
    },
  }
}

/** The status of an answer once all of it is here, else null. */
export function statusOfWhole(answer: string): number | null {
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return null
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, end + 2)) ?? []
  return answer.length >= end + 4 + Number(length) ? Number(answer.slice(9, 12)) : null
}
