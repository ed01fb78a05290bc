import { describe, expect, test } from 'vitest'
import { judge } from '../../src/triage/judge.ts'

/** By rules alone: no Vietnamese classifier hears these. */
const judged = (text: string) => judge({ said: [text] }, null)

const cries: Record<string, readonly string[]> = {
  English: [
    'help me please',
    'SAVE ME',
    'they locked us in the room',
    'boss beat me, cannot go out',
    'please call police',
    'they take my passport and not let me leave',
    'I was kidnapped, hotel near bridge',
  ],
  Chinese: [
    '救命',
    '救救我',
    '我被关在房间里',
    '请报警',
    '他们被打了',
    'jiu ming a',
    'qing bao jing',
    '帮帮我',
  ],
  Khmer: ['ជួយខ្ញុំផង', 'គេចាក់សោទ្វារ', 'ហៅប៉ូលិសឲ្យខ្ញុំ', 'គេវាយខ្ញុំ', 'chuoy khnhom phong'],
  Lao: ['ຊ່ວຍຂ້ອຍແດ່', 'ຂ້ອຍຖືກຂັງຢູ່ໃນຫ້ອງ', 'ໂທຫາຕຳຫຼວດໃຫ້ແດ່', 'suay dae'],
  Thai: ['ช่วยด้วย', 'หนูถูกขังอยู่ในห้อง', 'เรียกตำรวจให้หน่อย', 'chuay duay kha'],
  Hmong: ['pab kuv', 'cawm kuv nawb', 'lawv kaw kuv hauv tsev', 'hu tub ceev xwm', 'lawv ntaus kuv'],
  Burmese: ['ကယ်ပါ', 'ကျွန်မကိုပိတ်ထားတယ်', 'ရဲခေါ်ပေးပါ', 'ကူညီပါ'],
}

const plain: Record<string, readonly string[]> = {
  English: [
    'please, I am from Laos',
    'can you speak English',
    'I do not speak Vietnamese',
    'please help me with English',
  ],
  Chinese: ['你好', '我不会说越南语', 'ni hao', '请问, 谁能帮我翻译'],
  Khmer: ['សួស្តី', 'ខ្ញុំមិនចេះភាសាវៀតណាម'],
  Lao: ['ສະບາຍດີ', 'ຂ້ອຍເວົ້າພາສາລາວ', 'sabaidee'],
  Thai: ['สวัสดีค่ะ', 'พูดภาษาไทยได้ไหม'],
  Hmong: ['kuv yog hmoob', 'kuv tsis paub lus nyab laj'],
}

describe.each(Object.entries(cries))('%s: a cry of danger is P0', (_, texts) => {
  test.each(texts)('%s', text => {
    const { level, reasons } = judged(text)
    expect(level).toBe('P0')
    expect(reasons.some(({ rule }) => rule === 'H1.language' || rule === 'H1.plea')).toBe(true)
  })
})

describe.each(Object.entries(plain))('%s: another language alone is P2', (_, texts) => {
  test.each(texts)('%s', text => {
    const { level, intents } = judged(text)
    expect(level).toBe('P2')
    expect(intents).toContain('language')
  })
})

test.each(['canh helper ngon', 'mua lock điện thoại', 'ban nhạc Police hát bài gì', 'quần jean help size M'])(
  'a stray foreign word is no cry: %s',
  text => {
    expect(judged(text).level).not.toBe('P0')
  },
)
