/** How a person is written to: by user id, or without an account by two ids (zalo-oa §3.6). */
export type ZaloRecipient = { user_id: string } | { anonymous_id: string; conversation_id: string }

/** The address of somebody who chats without a Zalo account. It lasts as long as that chat. */
export function anonymousAddress(anonymousId: string, conversationId: string): string {
  return `anonymous:${encodeURIComponent(anonymousId)}:${encodeURIComponent(conversationId)}`
}

export function recipientOf(address: string): ZaloRecipient {
  const [, anonymousId, conversationId] = /^anonymous:([^:]+):([^:]+)$/.exec(address) ?? []
  if (!anonymousId || !conversationId) return { user_id: address }
  return {
    anonymous_id: decodeURIComponent(anonymousId),
    conversation_id: decodeURIComponent(conversationId),
  }
}
