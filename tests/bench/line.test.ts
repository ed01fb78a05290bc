import { expect, it } from 'vitest'
import { statusOfWhole } from '../../bench/line.ts'

it.each([
  ['nothing yet', '', null],
  ['half a head', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n', null],
  ['a head without its body', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n', null],
  ['half a body', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{', null],
  ['all of it', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}', 200],
  ['no body', 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n', 503],
])('an answer of the server: %s', (_, received, status) => {
  expect(statusOfWhole(received)).toBe(status)
})
