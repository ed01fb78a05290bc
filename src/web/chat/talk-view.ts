import { el } from './dom.ts'
import type { Button, Line } from './talk.ts'
import { say, type Word } from './words.ts'

type TalkView = {
  log: HTMLElement
  onTap: (lineId: string, button: Button) => void
}

const stateWords: Record<Extract<Line, { from: 'person' }>['state'], Word> = {
  sending: 'sending',
  retrying: 'will_retry',
  sent: 'sent',
  refused: 'refused',
}

const hour = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** Brings the log up to date. Lines already there stay in place, so that a screen reader reads only news. */
export function showLines(view: TalkView, lines: readonly Line[]): void {
  for (const line of lines) {
    const shown = document.getElementById(`line-${line.id}`)
    if (shown) refresh(shown, line)
    else append(view, line)
  }
}

/** When the log gets smaller (a warning, the phone's keyboard), its end stays in sight for those who read it. */
export function keepEndInSight(log: HTMLElement): void {
  let atEnd = true
  log.addEventListener('scroll', () => {
    atEnd = nearEnd(log)
  })
  if (!('ResizeObserver' in window)) return
  new ResizeObserver(() => {
    if (atEnd) log.scrollTop = log.scrollHeight
  }).observe(log)
}

function append(view: TalkView, line: Line): void {
  const node = nodeOf(view, line)
  node.id = `line-${line.id}`
  refresh(node, line)
  const follow = line.from === 'person' || nearEnd(view.log)
  view.log.append(node)
  // A long message is shown from its beginning.
  if (follow) node.scrollIntoView({ block: node.offsetHeight > view.log.clientHeight ? 'start' : 'end' })
}

function nearEnd(log: HTMLElement): boolean {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 160
}

function nodeOf(view: TalkView, line: Line): HTMLElement {
  switch (line.from) {
    case 'page':
      return el('p', { className: 'notice' }, say(line.word))
    case 'person':
      return bubble(line, 'from_you', el('p', { className: 'state' }))
    case 'channel':
      return bubble(line, 'from_channel', buttonsOf(view, line))
  }
}

function bubble(line: Exclude<Line, { from: 'page' }>, speaker: Word, last: HTMLElement): HTMLElement {
  const words = el('p', { className: 'words' }, line.text)
  const time = el('time', { dateTime: line.at }, hour.format(Date.parse(line.at)))
  const who = el('p', { className: 'who' }, `${say(speaker)} · `, time)
  return el('div', { className: `line ${line.from}` }, who, words, last)
}

function buttonsOf(view: TalkView, line: Extract<Line, { from: 'channel' }>): HTMLElement {
  const buttons = line.buttons.map(button => {
    const node = el('button', { type: 'button', className: 'choice' }, button.label)
    node.addEventListener('click', () => view.onTap(line.id, button))
    return node
  })
  return el('div', { className: 'choices' }, ...buttons)
}

function refresh(node: HTMLElement, line: Line): void {
  if (line.from === 'person') {
    const state = node.querySelector<HTMLElement>('.state')
    if (state) state.textContent = say(line.problem ?? stateWords[line.state])
    node.dataset.state = line.state
  }
  if (line.from === 'channel') {
    for (const button of node.querySelectorAll('button')) button.disabled = line.answered
  }
}
