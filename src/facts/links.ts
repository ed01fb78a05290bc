import type { FactOf } from './fact.ts'
import { withoutOverlap } from './overlap.ts'
import { endings, knownHosts, notProfiles, profileHosts, sameHost, tracking } from './tables/link-hosts.ts'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const host = `(?:(?:${label}\\.){1,4}(?:${endings.replaceAll(' ', '|')})|${knownHosts.replaceAll(' ', '|').replaceAll('.', '\\.')})`
const path = '(?:(?::\\d{2,5})?[/?#][^\\s<>"“”«»]{0,2000})?'
const withScheme = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”«»]{1,2000}/giu
const withoutScheme = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}@./_%+-])(?:www\\.)?${host}(?![\\p{L}\\p{M}\\p{N}-]|\\.[\\p{L}])${path}`,
  'giu',
)

/** Addresses on the web, with or without "https://", in one spelling: without tracking and trailing marks. */
export function linksIn(text: string): FactOf<'link'>[] {
  const full = [...text.matchAll(withScheme)].map(match => linkFrom(match[0], match.index, ''))
  const short = [...text.matchAll(withoutScheme)].map(match => linkFrom(match[0], match.index, 'https://'))
  const links = [...full, ...short].filter(link => link !== null)
  return withoutOverlap(links, text.length)
}

function linkFrom(typed: string, from: number, scheme: string): FactOf<'link'> | null {
  const written = withoutTrailingMarks(typed)
  const url = URL.parse(scheme + written)
  if (!url?.hostname.includes('.')) return null
  const value = normalised(url)
  return { kind: 'link', value, from, to: from + written.length, detail: { host: hostOf(url) } }
}

function withoutTrailingMarks(typed: string): string {
  const end = /[.,;:!?…'’)\]}*_~-]{1,20}$/.exec(typed)?.[0] ?? ''
  const closes = end.startsWith(')') && typed.includes('(') ? 1 : 0
  return typed.slice(0, typed.length - end.length + closes)
}

function hostOf({ hostname }: URL): string {
  const plain = hostname.replace(/^www\./, '')
  return sameHost[plain] ?? plain
}

function normalised(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name))
  const query = new URLSearchParams(kept).toString()
  const port = url.port ? `:${url.port}` : ''
  return `${hostOf(url)}${port}${url.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`
}

const others = new Set(notProfiles.split(' '))

/** The accounts that links name: t.me/abc, facebook.com/abc. */
export function profilesIn(text: string): FactOf<'account'>[] {
  return linksIn(text).flatMap(({ value, from, to, detail }) => {
    const service = profileHosts[detail.host]
    const name = service && profileOf(value.slice(detail.host.length + 1))
    return name ? [{ kind: 'account' as const, value: name, from, to, detail: { service } }] : []
  })
}

function profileOf(path: string): string | null {
  const id = /^profile\.php\?(?:.*&)?id=(\d+)/.exec(path)?.[1]
  if (id) return id
  const name = /^@?([\w.-]{3,64})(?:[/?]|$)/.exec(path)?.[1]?.toLowerCase()
  return name && !others.has(name) && !name.endsWith('.php') ? name : null
}
