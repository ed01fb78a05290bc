import type { Prompt } from '../../flows/contract.ts'
import type { Capabilities } from '../channels/channel.ts'
import { fit, payloadOf } from '../channels/fit.ts'
import { choicesOf } from './interpret.ts'
import { promptId } from './step.ts'
import type { Talk, Writer } from './talk.ts'
import { wordsOfKey } from './words-for.ts'

export type ReplyDeps = { capabilities: Capabilities; newId: () => string }

/** Closes the lines said so far into one message, with the choices of the question that is asked. */
export function reply(
  deps: ReplyDeps,
  talk: Talk,
  prompt: Prompt | null,
  writer: Writer | null = null,
): void {
  const question = prompt?.ask.map(key => wordsOfKey(talk, key)) ?? []
  const id = promptId(talk.memory)
  const choices = prompt
    ? choicesOf(prompt).map(choice => ({
        label: wordsOfKey(talk, choice.label),
        payload: payloadOf(id, choice.value),
      }))
    : []
  const outgoing = { text: [...talk.lines, ...question].join('\n\n'), choices }
  talk.lines = []
  for (const part of fit(outgoing, deps.capabilities)) {
    talk.replies.push({ ...part, key: deps.newId(), episodeId: talk.episodeId, writer })
  }
}
