import type { Problem } from '../../inbox/contract.ts'
import { noteServerTime } from './server-clock.ts'

/** The server said no. `problem` is its plain sentence, fit to be shown. */
export class ApiError extends Error {
  readonly status: number
  readonly problem: string | null

  constructor(status: number, problem: string | null) {
    super(`the server answered ${status}`)
    this.name = 'ApiError'
    this.status = status
    this.problem = problem
  }
}

/** Longer than any healthy answer takes; without it a dead connection would look like "sending" for ever. */
const patienceMs = 20_000

export async function get<T>(path: string): Promise<T> {
  const response = await ask(path, {})
  return (await response.json()) as T
}

export async function post(path: string, body?: object): Promise<void> {
  await send(path, body)
}

/** For what the server answers with more than that it is done. */
export async function postFor<T>(path: string, body: object): Promise<T> {
  return (await (await send(path, body)).json()) as T
}

export async function remove(path: string): Promise<void> {
  await ask(path, { method: 'DELETE' })
}

/** What to tell the officer: the server's own sentence where its answer is final, else `otherwise`. */
export function problemOf(error: unknown, otherwise: string): string {
  return isFinal(error) ? (error.problem ?? otherwise) : otherwise
}

/** Repeating the same request would get the same answer. */
export function isFinal(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status >= 400 && error.status < 500
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}

function send(path: string, body?: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return ask(path, { method: 'POST', ...(body && { headers, body: JSON.stringify(body) }) })
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs)
  const response = await fetch(path, {
    ...request,
    signal,
    headers: { accept: 'application/json', ...request.headers },
  })
  noteServerTime(response.headers.get('date'))
  if (!response.ok) throw new ApiError(response.status, await problemIn(response))
  return response
}

async function problemIn(response: Response): Promise<string | null> {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null
  return body?.message ?? null
}
