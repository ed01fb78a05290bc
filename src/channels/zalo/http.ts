import axios, { isAxiosError } from 'axios'

export type Answer = { status: number; mime: string; location: string | undefined; bytes: Buffer }
export type Question = {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: string
  timeoutMs: number
  maxBytes: number
}

/**
 * No whole answer came. Carries nothing of the question, whose headers and body hold tokens and words.
 * `sent`: the question may have arrived.
 */
export class NoAnswer extends Error {
  readonly code: string
  readonly sent: boolean

  constructor(code: string, sent: boolean) {
    super(`no answer: ${code}`)
    this.name = 'NoAnswer'
    this.code = code
    this.sent = sent
  }
}

const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** Asks once: no redirects, no proxies, any status is an answer. Throws `NoAnswer`. */
export async function ask({ method, url, headers, body, timeoutMs, maxBytes }: Question): Promise<Answer> {
  try {
    const response = await axios.request<ArrayBuffer>({
      method,
      url,
      ...(headers && { headers }),
      data: body,
      timeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs), // `timeout` alone is fooled by an answer that trickles
      responseType: 'arraybuffer',
      maxContentLength: maxBytes,
      maxRedirects: 0,
      proxy: false,
      validateStatus: () => true,
    })
    return {
      status: response.status,
      mime: textOf(response.headers['content-type']) ?? '',
      location: textOf(response.headers.location),
      bytes: Buffer.from(response.data),
    }
  } catch (error) {
    const code = codeOf(error)
    throw new NoAnswer(code, !neverSent.includes(code))
  }
}

/** A code for operators; the error itself holds the whole question. */
function codeOf(error: unknown): string {
  if (!isAxiosError(error)) return 'UNKNOWN'
  if (error.message.startsWith('maxContentLength')) return 'TOO_LARGE'
  return /^[A-Z_]{1,40}$/.test(error.code ?? '') ? String(error.code) : 'UNKNOWN'
}

function textOf(header: unknown): string | undefined {
  return typeof header === 'string' ? header : undefined
}
