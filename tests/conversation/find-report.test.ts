import { describe, expect, test } from 'vitest'
import { type MessageKey, text } from '../../locales/catalog.ts'
import { anEngine, type Somebody } from '../support/engine.ts'

const { db, vault, time, somebody, engine, again } = await anEngine()

const words = (key: MessageKey) => text({ key } as never)

/** Somebody new, past the question whether it is safe to talk. */
async function atMenu(): Promise<Somebody> {
  const person = somebody()
  await person.opens()
  await person.taps(words('welcome.safe'))
  return person
}

/** Writes to the officers; resolves to the code of the report, back at the menu. */
async function reports(person: Somebody, story = 'cho em hỏi giấy tạm vắng làm ở đâu ạ'): Promise<string> {
  time.now = new Date(time.now.getTime() + 60_000)
  const told = await person.taps(words('menu.officer'))
  await person.says(story)
  await person.says('menu')
  return /\d{4} \d{4} \d{4}/.exec(told)?.[0]?.replaceAll(' ', '') ?? ''
}

async function asks(person: Somebody, typed: string): Promise<string> {
  await person.taps(words('menu.follow_up'))
  return person.says(typed)
}

/** Agrees on a code word, by the code, and is back at the menu. */
async function agreesOn(person: Somebody, code: string, word: string): Promise<void> {
  await asks(person, code)
  for (const label of ['followUp.contact', 'common.skip', 'common.skip'] as const)
    await person.taps(words(label))
  await person.says(word)
}

const decoyOf = (code: string) => code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10)
const reportOf = (code: string) =>
  db.prisma.report.findUniqueOrThrow({
    where: { codeIndex: vault.index('return-code', 'gia-phuc', code) },
    include: { events: true },
  })
const countReports = () => db.prisma.report.count()

describe('the decoy of a code', () => {
  test('opens everyday lines, and nothing of a report is said', async () => {
    const person = await atMenu()
    const code = await reports(person)
    const shown = await asks(person, decoyOf(code))
    expect(shown).toBe(`${words('followUp.decoy')}\n\n${words('common.quiet_line')}`)
    expect(person.heard().at(-1)?.buttons).toEqual([])
  })

  test('opens the same lines on the phone of whoever forced it', async () => {
    const code = await reports(await atMenu())
    expect(await asks(await atMenu(), decoyOf(code))).toContain(words('followUp.decoy'))
  })

  test('tells the officers that somebody forced it, as an urgent case that nobody has taken yet', async () => {
    const code = await reports(await atMenu())
    const before = await reportOf(code)
    await db.prisma.report.update({ where: { id: before.id }, data: { status: 'closed' } })
    await asks(await atMenu(), decoyOf(code))
    const after = await reportOf(code)
    expect(after).toMatchObject({ level: 'P1', status: 'new', waitingForUs: true, intents: before.intents })
    expect(after).toMatchObject({ desk: before.desk, answersSealed: before.answersSealed })
    expect(after.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['raised', 'decoy_used']))
  })

  test('lowers nothing', async () => {
    const code = await reports(await atMenu())
    const { id } = await reportOf(code)
    await db.prisma.report.update({ where: { id }, data: { level: 'P0', rank: 0 } })
    await asks(await atMenu(), decoyOf(code))
    expect(await reportOf(code)).toMatchObject({ level: 'P0', rank: 0 })
  })

  test('of the other commune’s code opens nothing', async () => {
    const code = await reports(await atMenu())
    const stranger = somebody('dong-viet')
    await stranger.opens()
    await stranger.taps(words('welcome.safe'))
    expect(await asks(stranger, decoyOf(code))).toContain(words('followUp.not_found'))
  })

  test('does not lose what was being told before', async () => {
    const code = await reports(await atMenu())
    const person = await atMenu()
    await person.says('nhà bên có mấy cháu lạ mặt đêm nào cũng khóc')
    const before = await countReports()
    await asks(person, decoyOf(code))
    expect(await countReports()).toBe(before + 1)
  })
})

describe('a code word', () => {
  test('opens the report on the phone where it was agreed on, however it is spelled', async () => {
    const person = await atMenu()
    const code = await reports(person)
    await agreesOn(person, code, 'hoa mười giờ')
    expect(await asks(person, 'Hoa Muoi Gio')).toContain(words('followUp.found'))
    const before = (await reportOf(code)).events.length
    await person.says('em gửi thêm số tờ khai ạ')
    expect((await reportOf(code)).events.slice(before).map(({ kind }) => kind)).toContain('added')
  })

  test('opens nothing on any other phone', async () => {
    const person = await atMenu()
    await agreesOn(person, await reports(person), 'hoa sữa')
    expect(await asks(await atMenu(), 'hoa sữa')).toBe(await asks(await atMenu(), 'hoa chưa hẹn'))
  })

  test('is still known after “Thoát”, and nothing of the past is shown before it is given', async () => {
    const person = await atMenu()
    await agreesOn(person, await reports(person), 'cây khế')
    await person.says('thoát')
    const first = await person.says('alo')
    const stranger = somebody()
    expect(first).toBe(await stranger.says('alo'))
    await person.taps(words('welcome.safe'))
    const asked = await person.taps(words('menu.follow_up'))
    await stranger.taps(words('welcome.safe'))
    expect(asked).toBe(await stranger.taps(words('menu.follow_up')))
    expect(await person.says('cay khe')).toContain(words('followUp.found'))
  })

  test('is known to the next process', async () => {
    const person = await atMenu()
    await agreesOn(person, await reports(person), 'bèo tây')
    await person.taps(words('menu.follow_up'))
    await engine.idle()
    const next = again()
    await next.receive([
      {
        channel: 'webchat',
        communeId: 'gia-phuc',
        address: person.address,
        externalId: 'after-restart',
        content: { kind: 'text', text: 'bèo tây' },
      },
    ])
    await next.idle()
    expect(person.heard().at(-1)?.text).toContain(words('followUp.found'))
  })

  test('given anew replaces the old one of that report', async () => {
    const person = await atMenu()
    const code = await reports(person)
    await agreesOn(person, code, 'hoa cũ')
    await agreesOn(person, code, 'hoa mới')
    expect(await asks(person, 'hoa mới')).toContain(words('followUp.found'))
    await person.says('menu')
    expect(await asks(person, 'hoa cũ')).toContain(words('followUp.not_found'))
  })

  test('is no story: giving it files no report', async () => {
    const person = await atMenu()
    await agreesOn(person, await reports(person), 'hoa cải')
    const before = await countReports()
    await asks(person, 'hoa cải')
    expect(await countReports()).toBe(before)
  })

  test('or a code, wrong or with polite words around it, files none either', async () => {
    const person = await atMenu()
    const code = await reports(person)
    const before = await countReports()
    await asks(person, 'hoa lạ')
    await person.says('mã của em là 1111 1111 1111 ạ')
    expect(await person.says(`dạ mã của em là ${code}`)).toContain(words('followUp.found'))
    expect(await countReports()).toBe(before)
  })

  test('does not stand readable in the store', async () => {
    const person = await atMenu()
    await agreesOn(person, await reports(person), 'thạch sùng')
    const rows = await db.prisma.conversation.findMany()
    expect(
      JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/thạch sùng/u)
  })
})

describe('guessing', () => {
  test('is answered alike, near or far, with a code, a word or a sentence', async () => {
    const code = await reports(await atMenu())
    const near = code.slice(0, 5) + ((Number(code[5]) + 1) % 10) + code.slice(6)
    const answers = []
    for (const guess of [near, '111111111111', '1234', 'hoa hồng', 'tin của anh Bình đâu'])
      answers.push(await asks(await atMenu(), guess))
    expect(new Set(answers).size).toBe(1)
  })

  test('with words or with decoys is slowed down like guessing with codes', async () => {
    const person = await atMenu()
    await person.taps(words('menu.follow_up'))
    for (const guess of ['hoa hồng', 'hoa lan', '111111111111', 'hoa huệ', 'hoa cúc'])
      await person.says(guess)
    expect(await person.says('hoa đào')).toContain(words('followUp.too_many_tries'))
  })
})

test('a story told where a code was asked for is read by somebody, though it opens nothing', async () => {
  const person = await atMenu()
  const code = await reports(person)
  const before = await countReports()
  await asks(person, 'hôm qua xe lạ lại đến chở mấy cháu nhà bên đi rồi')
  await person.says(code)
  expect(await countReports()).toBe(before + 1)
})

describe('a request about one’s data', () => {
  test.each([
    ['see', ['followUp.data', 'followUp.see']],
    ['correct', ['followUp.data', 'followUp.correct', 'common.skip']],
    ['delete', ['followUp.data', 'followUp.delete', 'followUp.delete']],
    ['withdraw', ['followUp.withdraw', 'followUp.withdraw']],
  ] as const)('to %s stands on the case, which waits for the officers', async (request, labels) => {
    const person = await atMenu()
    const code = await reports(person)
    await asks(person, code)
    for (const label of labels) await person.taps(words(label))
    const { events, waitingForUs } = await reportOf(code)
    expect(events.map(({ kind }) => kind)).toContain(`asked_${request}`)
    expect(waitingForUs).toBe(true)
  })
})

/** Ways to find out whether somebody has been reported, or has reported. */
const fishing = [
  'có ai báo về ông Tư không?',
  'co ai bao ve ong Tu khong',
  'có người báo tin về quán Hoa chưa',
  'xã có nhận tin nào về nhà tôi không',
  'ai đã báo công an về tôi',
  'ai tố cáo tôi vậy',
  'có ai tố cáo anh Bình chưa ạ',
  'con Lan có nhắn gì cho công an không',
  'vợ tôi có nhắn ở đây không',
  'cho hỏi số này có ai nhắn vào đây chưa',
  'ai là người báo tin vụ nhà nghỉ',
  'cho biết tên người báo tin',
  'em gái tôi có báo gì ở đây không',
  'có tin nào về cô Hà không',
  'đã có ai báo vụ chị Thắm chưa',
  'nhà bà Sáu có bị ai báo không',
  'k biet co ai bao tin ve quan nha minh chua',
  'hôm qua có ai nhắn cho công an xã về quán karaoke không',
  'tin báo về ông chủ quán xử lý tới đâu rồi',
  'có ai khai tên tôi với công an không',
]
const names = /Tư|Hoa|Lan|Bình|Hà|Thắm|Sáu|karaoke|nhà nghỉ/u

describe('asking about somebody else', () => {
  test('at the question for the code is always answered with the same neutral words', async () => {
    const answers = []
    for (const question of fishing) answers.push(await asks(await atMenu(), question))
    expect(answers).toHaveLength(20)
    expect(new Set(answers)).toEqual(new Set([words('followUp.not_found')]))
    expect(words('followUp.not_found')).not.toMatch(/đã báo|chưa ai báo|có người báo/u)
  })

  test('at the menu is answered the same whether there is such a report or not, and names nobody', async () => {
    const atMenuAnswers = async () => {
      const answers = []
      for (const question of fishing) answers.push(await (await atMenu()).says(question))
      return answers
    }
    const before = await atMenuAnswers()
    const person = await atMenu()
    await reports(person, 'ông Tư chủ quán Hoa, anh Bình, chị Thắm, cô Hà, bà Sáu đều biết chuyện nhà nghỉ')
    expect(await atMenuAnswers()).toEqual(before)
    for (const answer of before) expect(answer).not.toMatch(names)
  })
})
