import { el } from './dom.ts'
import { say, type Word } from './words.ts'

/** The parts of the page that change later. */
export type Layout = {
  page: HTMLElement
  title: HTMLElement
  log: HTMLElement
  status: HTMLElement
  warning: HTMLElement
  problem: HTMLElement
  form: HTMLFormElement
  words: HTMLTextAreaElement
  file: HTMLInputElement
  exit: HTMLButtonElement
}

/** Free emergency lines. domain.md, section hotlines: 113 and 111 confidence H (verified), 115 H. */
const emergencyLines: readonly { number: string; label: Word }[] = [
  { number: '113', label: 'police' },
  { number: '111', label: 'child_line' },
  { number: '115', label: 'ambulance' },
]

/** Builds the page once. */
export function layOut(): Layout {
  const title = el('h1', {}, say('channel'))
  const exit = el('button', { type: 'button', className: 'exit' }, say('quick_exit'))
  const log = logOf()
  const status = el('p', { className: 'status' })
  status.setAttribute('role', 'status')
  const warning = el('p', { className: 'warning', hidden: true })
  warning.setAttribute('role', 'alert')
  const composer = composerOf()
  const header = el('header', {}, el('div', { className: 'bar' }, title, exit), emergency(), about())
  const talk = el('main', {}, log, status, warning, composer.form)
  const page = el('div', { className: 'page' }, header, talk)
  return { page, title, log, status, warning, exit, ...composer }
}

function logOf(): HTMLElement {
  const log = el('div', { className: 'log', tabIndex: 0 })
  log.setAttribute('role', 'log')
  log.setAttribute('aria-live', 'polite')
  log.setAttribute('aria-relevant', 'additions')
  log.setAttribute('aria-label', say('log'))
  return log
}

function emergency(): HTMLElement {
  const links = emergencyLines.map(({ number, label }) =>
    el('a', { href: `tel:${number}` }, el('strong', {}, number), ` ${say(label)}`),
  )
  const nav = el('nav', { className: 'emergency' }, ...links)
  nav.setAttribute('aria-label', say('emergency'))
  return nav
}

function about(): HTMLElement {
  const lines = (['about_memory', 'about_history', 'about_kept'] as const).map(word => el('p', {}, say(word)))
  return el('details', {}, el('summary', {}, say('about')), ...lines)
}

function composerOf(): Pick<Layout, 'form' | 'words' | 'file' | 'problem'> {
  const words = el('textarea', { id: 'words', rows: 1, autocomplete: 'off', placeholder: say('write') })
  const label = el('label', { htmlFor: 'words', className: 'label' }, say('write'))
  const file = el('input', { type: 'file', id: 'file', accept: 'image/*,audio/*', className: 'file' })
  const attach = el('label', { htmlFor: 'file', className: 'attach' }, say('attach'))
  const problem = el('p', { className: 'problem', id: 'problem' })
  problem.setAttribute('role', 'alert')
  words.setAttribute('aria-describedby', 'problem')
  const send = el('button', { type: 'submit', className: 'send' }, say('send'))
  const tools = el('div', { className: 'tools' }, file, attach, send)
  return { form: el('form', {}, label, words, problem, tools), words, file, problem }
}
