/** The few pictograms of the page, drawn on a 24 × 24 grid. Always beside words, so hidden from readers. */
const shapes = {
  alarm: 'M12 2 23 21H1Z M12 9v5 M12 17v1',
  urgent: 'M12 3v11 M12 19v1',
  check: 'M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14 M16 16l5 5',
  ordinary: 'M4 6h16 M4 12h16 M4 18h10',
  outside: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18 M6 18 18 6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18 M12 7v5l4 2',
  done: 'M4 12l6 6L20 6',
  zalo: 'M3 4h18v13H10l-5 4v-4H3Z M8 8h7l-7 5h7',
  telegram: 'M2 11 22 3l-4 18-7-6-2 5-2-7Z',
  webchat: 'M3 4h18v13H10l-5 4v-4H3Z',
  terminal: 'M3 4h18v16H3Z M7 9l3 3-3 3 M12 15h5',
  commune: 'M3 21V10l9-6 9 6v11Z M9 21v-6h6v6',
  send: 'M3 20 21 12 3 4v6l10 2-10 2Z',
  lock: 'M5 11h14v10H5Z M8 11V7a4 4 0 0 1 8 0v4',
  bell: 'M6 16V10a6 6 0 0 1 12 0v6l2 2H4Z M10 21h4',
  muted: 'M6 16V10a6 6 0 0 1 12 0v6l2 2H4Z M2 2l20 20',
  weights: 'M4 7h10 M18 7h2 M14 4v6 M4 17h2 M10 17h10 M10 14v6',
  leave: 'M14 4H5v16h9 M10 12h11 M17 8l4 4-4 4',
  back: 'M20 12H4 M10 6l-6 6 6 6',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
