import './chat.css'
import { systemClock } from '../../shared/clock.ts'
import { communeName } from '../shared/commune-name.ts'
import { startComposer } from './composer.ts'
import { connection } from './connection.ts'
import { part } from './dom.ts'
import { type Layout, layOut } from './layout.ts'
import { forget, recall, remember } from './memory.ts'
import { reloaded, type Talk, waitsForAnswer } from './talk.ts'
import { keepEndInSight, showLines } from './talk-view.ts'
import { type Visit, visit } from './visit.ts'
import { say, type Word } from './words.ts'

/** How long "answering" is believable: where an officer answers, it may take a while. */
const answeringMs = 8000

/** "/chat/gia-phuc" */
const base = location.pathname.split('/').slice(0, 3).join('/')

start(layOut())

function start(layout: Layout): void {
  const talk = reloaded(recall(base))
  const line = connection(word => showWarning(layout, word))
  const show = shower(layout, (id, button) => here.tap(id, button))
  const onTalk = (next: Talk) => {
    remember(base, next)
    show(next)
  }
  const onNoChannel = () => {
    line.stop()
    layout.form.hidden = true
    showWarning(layout, 'no_channel')
  }
  const here = visit({ base, clock: systemClock, talk, onTalk, onConnected: line.changed, onNoChannel })
  layout.words.value = talk.draft
  part('page').append(layout.page)
  show(talk)
  keepEndInSight(layout.log)
  startComposer(layout, here)
  layout.exit.addEventListener('click', () => exit(here))
  followNetwork(line.check, here)
}

function shower(layout: Layout, onTap: Visit['tap']): (talk: Talk) => void {
  let timer = 0
  let shown: Talk['lines'] | null = null
  return talk => {
    if (talk.commune) layout.title.textContent = say('channel_of', { name: communeName(talk.commune) })
    if (talk.lines === shown) return
    shown = talk.lines
    showLines({ log: layout.log, onTap }, talk.lines)
    clearTimeout(timer)
    layout.status.textContent = waitsForAnswer(talk) ? say('answering') : ''
    timer = window.setTimeout(() => {
      layout.status.textContent = ''
    }, answeringMs)
  }
}

function showWarning({ warning }: Layout, word: Word | null): void {
  warning.hidden = word === null
  warning.textContent = word ? say(word) : ''
}

function followNetwork(check: () => void, here: Visit): void {
  const look = () => {
    check()
    here.nudge()
  }
  window.addEventListener('online', look)
  window.addEventListener('offline', check)
  document.addEventListener('visibilitychange', look)
}

/** Blank at once, nothing kept, and "back" does not lead here. The browser's history stays as it is. */
function exit(here: Visit): void {
  document.documentElement.hidden = true
  document.title = ''
  here.leave()
  forget()
  location.replace('about:blank')
}
