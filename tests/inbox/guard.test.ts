import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { guard, openTo } from '../../src/inbox/guard.ts'
import { anInbox, baseUrl } from './inbox.ts'

const { auth, db, vault } = await anInbox()

function aServer() {
  const app = Fastify()
  guard(app, { auth, db, vault, baseUrl })
  return app
}

test('a route that does not say who may use it cannot be registered', () => {
  expect(() => aServer().get('/open', async () => 'hello')).toThrow('/open does not say who may use it')
})

test('a route in a plugin cannot either', async () => {
  const app = aServer()
  app.register(async scope => {
    scope.get('/inner', async () => 'hello')
  })
  await expect(app.ready()).rejects.toThrow('/inner does not say who may use it')
})

test('routes of plugins of others get the access of their scope, and it ends with the scope', async () => {
  const app = aServer()
  const pages = async (scope: ReturnType<typeof Fastify>) => {
    scope.get('/page', async () => 'hello')
  }
  await app.register(openTo('public', pages))
  await app.register(openTo('signed-in', pages), { prefix: '/closed' })
  expect((await app.inject('/page')).statusCode).toBe(200)
  expect((await app.inject('/closed/page')).statusCode).toBe(401)
  expect(() => app.get('/after', async () => 'hello')).toThrow()
})

test('a body is not even read before the session is checked', async () => {
  const app = aServer()
  app.post('/kept', { config: { access: 'signed-in' } }, async () => 'hello')
  const headers = { 'content-type': 'application/json' }
  const response = await app.inject({ method: 'POST', url: '/kept', headers, payload: '{broken' })
  expect(response.statusCode).toBe(401)
})

test('an address that is not there answers 404 to everybody', async () => {
  expect((await aServer().inject('/nowhere')).statusCode).toBe(404)
})
