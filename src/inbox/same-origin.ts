type Asked = { headers: Record<string, string | string[] | undefined>; host: string }

/**
 * Whether a request that changes something comes from our own page. Browsers send `Sec-Fetch-Site` over
 * https and `Origin` always; a request with neither is refused.
 */
export function isSameOrigin({ headers, host }: Asked, baseUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const origin = headers.origin
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false
  return origin === new URL(baseUrl).origin || new URL(origin).host === host
}
