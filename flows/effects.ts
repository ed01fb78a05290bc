import type { Message } from '../locales/catalog.ts'
import type { Draft, Effects, FlowId } from './contract.ts'

export function say<const M extends Message>(message: M) {
  return { type: 'say', params: { message } } as const
}

/** The return code, in groups of four so that it can be read aloud and copied by hand. */
export function sayCode(key: 'menu.officer_code' | 'report.code' | 'report.code_again' | 'danger.code') {
  const params = ({ context }: { context: Draft }): Effects['say'] => ({
    message: { key, params: { code: spaced(context.code ?? '') } },
  })
  return { type: 'say', params } as const
}

function spaced(code: string): string {
  return (code.replace(/[^\p{L}\p{N}]/gu, '').match(/.{1,4}/gu) ?? []).join(' ')
}

/** The last state of a flow, which goes on in another one. */
export function goTo<F extends FlowId>(flow: F) {
  return { type: 'final', entry: { type: 'enterFlow', params: { flow } } } as const
}

/** As `goTo`, leaving the finished errand behind. */
export function goAfresh<F extends FlowId>(flow: F) {
  return { type: 'final', entry: ['endEpisode', { type: 'enterFlow', params: { flow } }] } as const
}
