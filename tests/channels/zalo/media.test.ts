import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getMedia } from '../../../src/channels/zalo/media.ts'
import { type FakeZalo, fakeZalo } from '../../support/fake-zalo/fake-zalo.ts'

let zalo: FakeZalo
let root: string
beforeEach(async () => {
  zalo = fakeZalo()
  root = await zalo.start()
})
afterEach(() => zalo.stop())

const failureOf = (getting: Promise<unknown>) =>
  getting.then(
    () => 'got it',
    error => error,
  )

it('a photo comes with its bytes and kind', async () => {
  const bytes = Buffer.from([0xff, 0xd8, 0x00, 0xff])
  zalo.world.media.set('a', { bytes, mime: 'image/jpeg' })
  const media = await getMedia(root, `${root}/media/a`)
  expect({ ...media, bytes: Buffer.from(media.bytes) }).toEqual({ bytes, mime: 'image/jpeg' })
})

it('one that Zalo no longer has is gone', async () => {
  expect(await failureOf(getMedia(root, `${root}/media/none`))).toMatchObject({
    kind: 'gone',
    code: 'media_http404',
  })
})

it('more than 20 MB is not taken', async () => {
  zalo.world.media.set('big', { bytes: Buffer.alloc(20 * 1_048_576 + 1), mime: 'video/mp4' })
  const failure = await failureOf(getMedia(root, `${root}/media/big`))
  expect(failure).toMatchObject({ kind: 'refused', code: 'media_too_large' })
})

describe('nothing is asked of another host', () => {
  const official = 'https://openapi.zalo.me'
  it.each([
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://169.254.169.254/latest/meta-data',
    'https://localhost:5432/',
    'https://example.org/a.jpg',
    'https://zdn.vn.example.org/a.jpg',
    'https://evilzdn.vn/a.jpg',
    'https://f.zdn.vn:8080/a.jpg',
    'https://user:word@f.zdn.vn/a.jpg',
    'https://f.zdn.vn@example.org/a.jpg',
    'ftp://f.zdn.vn/a.jpg',
    'file:///etc/passwd',
    'data:image/png;base64,AA==',
    '/a.jpg',
    'không phải địa chỉ',
    '',
  ])('%s', async source => {
    expect(await failureOf(getMedia(official, source))).toMatchObject({ kind: 'refused', code: 'media_host' })
  })

  it('not even when Zalo sends us there', async () => {
    zalo.world.media.set('away', { bytes: Buffer.alloc(0), mime: 'redirect:http://169.254.169.254/' })
    expect(await failureOf(getMedia(root, `${root}/media/away`))).toMatchObject({ code: 'media_host' })
  })
})

it('a redirect within Zalo is followed, not for ever', async () => {
  zalo.world.media.set('photo', { bytes: Buffer.from('ảnh'), mime: 'image/png' })
  zalo.world.media.set('step', { bytes: Buffer.alloc(0), mime: 'redirect:/media/photo' })
  zalo.world.media.set('loop', { bytes: Buffer.alloc(0), mime: 'redirect:/media/loop' })
  expect(await getMedia(root, `${root}/media/step`)).toMatchObject({ mime: 'image/png' })
  expect(await failureOf(getMedia(root, `${root}/media/loop`))).toMatchObject({ code: 'media_redirects' })
})
