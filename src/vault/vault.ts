import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** Seals personal data at rest and makes keyed look-up hashes. The only module that knows the keys. */
export type Vault = {
  seal(text: string): string
  open(sealed: string): string
  sealBytes(bytes: Uint8Array): Buffer
  openBytes(sealed: Uint8Array): Buffer
  /** Keyed hash of values for look-up ("blind index"), 43 characters. `kind` keeps uses apart. */
  index(kind: string, ...values: string[]): string
  /** The same as a UUID. */
  indexId(kind: string, ...values: string[]): string
}

export class SealBroken extends Error {
  constructor(why: string) {
    super(`Cannot open sealed data: ${why}`)
    this.name = 'SealBroken'
  }
}

type Key = { id: string; secret: KeyObject }

const nonceLength = 12
const tagLength = 16
const idLength = 6

/**
 * A vault from `APP_KEY`: one master key of at least 32 characters, or several separated by commas. The
 * first seals, all open, so a key is changed by putting the new one in front. The last one, the oldest,
 * makes the look-up hashes: they must not change.
 */
export function openVault(appKey: string): Vault {
  const keys = appKey.split(',').map(part => deriveKey(part.trim(), 'seal'))
  const [current] = keys
  const oldest = appKey.split(',').at(-1)
  if (!current || !oldest) throw new SealBroken('no key')
  const indexSecret = deriveKey(oldest.trim(), 'index').secret

  function sealBytes(bytes: Uint8Array): Buffer {
    const { id, secret } = current as Key
    const nonce = freshNonce()
    const cipher = createCipheriv('aes-256-gcm', secret, nonce)
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.from(id, 'latin1'), nonce, cipher.getAuthTag(), body])
  }

  function openBytes(sealed: Uint8Array): Buffer {
    const data = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
    const id = data.toString('latin1', 0, idLength)
    const key = keys.find(k => k.id === id)
    if (!key) throw new SealBroken('its key is not in APP_KEY')
    const tagStart = idLength + nonceLength
    try {
      const nonce = data.subarray(idLength, tagStart)
      const decipher = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagLength })
      decipher.setAuthTag(data.subarray(tagStart, tagStart + tagLength))
      return Buffer.concat([decipher.update(data.subarray(tagStart + tagLength)), decipher.final()])
    } catch {
      throw new SealBroken('it was changed')
    }
  }

  function digest(kind: string, values: string[]): Buffer {
    return createHmac('sha256', indexSecret)
      .update(JSON.stringify([kind, ...values]))
      .digest()
  }

  return {
    sealBytes,
    openBytes,
    seal: text => sealBytes(Buffer.from(text)).toString('base64'),
    open: sealed => openBytes(Buffer.from(sealed, 'base64')).toString(),
    index: (kind, ...values) => digest(kind, values).toString('base64url'),
    indexId: (kind, ...values) => uuidFrom(digest(kind, values)),
  }
}

const noncesAtOnce = 256
let pool = Buffer.alloc(0)
let used = 0

/** Twelve bytes that were never used before. Asking the system for each alone costs more than sealing does. */
function freshNonce(): Buffer {
  if (used === pool.length) {
    pool = randomBytes(nonceLength * noncesAtOnce)
    used = 0
  }
  used += nonceLength
  return pool.subarray(used - nonceLength, used)
}

function deriveKey(master: string, purpose: string): Key {
  const secret = Buffer.from(hkdfSync('sha256', master, '', `commune-safe-line/${purpose}/v1`, 32))
  const id = createHash('sha256').update(secret).digest('base64').slice(0, idLength)
  return { id, secret: createSecretKey(secret) }
}

/** A version-8 UUID (RFC 9562: custom content) from the first 16 bytes of a hash. */
function uuidFrom(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
