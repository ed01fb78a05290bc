import { describe, expect, test } from 'vitest'
import { found, states, statesNone } from './found.ts'

describe('a name is found after a word that leads to it', () => {
  states('name', [
    ['thằng Hùng', ['Hùng', 'hung']],
    ['thang Hung nha ben', ['Hung', 'hung']],
    ['con Lan nhà bên', ['Lan', 'lan']],
    ['bà Nguyễn Thị Hoa rủ', ['Nguyễn Thị Hoa', 'nguyen thi hoa']],
    ['bà Nguyễn thị Hoa rủ', ['Nguyễn thị Hoa', 'nguyen thi hoa']],
    ['anh Tuấn Béo', ['Tuấn Béo', 'tuan beo']],
    ['ông Hải', ['Hải', 'hai']],
    ['a Tuấn rủ em', ['Tuấn', 'tuan']],
    ['anh Nam bảo', ['Nam', 'nam']],
    ['chị Tư Béo', ['Tư Béo', 'tu beo']],
    ['chij Mai rur em', ['Mai', 'mai']],
    ['nó tên là Hùng', ['Hùng', 'hung']],
    ['ten hung o thon ben', ['hung', 'hung']],
    ['bà mối tên Nhung đòi', ['Nhung', 'nhung']],
    ['tên thật của nó là Trần Văn Nam', ['Trần Văn Nam', 'tran van nam']],
    ['ten that la tran van nam', ['tran van nam', 'tran van nam']],
    ['ten phuong que o xa', ['phuong', 'phuong']],
    ['tên lan anh', ['lan anh', 'lan anh']],
    ['ông Hải với chị Thảo', ['Hải', 'hai'], ['Thảo', 'thao']],
  ])
})

describe('kinship, offices and other words are not', () => {
  statesNone('name', [
    'chị em',
    'anh Hai',
    'chú Tư dắt đi',
    'Ông Sáu xe ôm',
    'ông T',
    'chị S. chửa to',
    'anh Ph',
    'anh Công an xã',
    'tên trộm',
    'tên gì',
    'mấy tên cướp',
    'công ty tên Hoa Mai',
    'không biết tên đường',
    'CHỊ HOA BỊ BÁN',
    'em thấy bảng ghi BÀ MỐI GẢ CHỒNG ở chợ',
    'bo sung ten cua chi kia',
    'Em Bị Nhốt',
    'em Bị nhốt ở đây',
    'anh. Hùng',
    'bà Vẹt',
    'Bac Ninh',
    'lam o Nhat',
    'em di Cam',
    'zalo tên Hoa Cúc',
  ])
})

test('the title is told, a short one in full', () => {
  const titles: [string, string][] = [
    ['a Tuấn', 'anh'],
    ['bà Hoa', 'bà'],
    ['tên Hùng', 'tên'],
    ['thằng tên Hùng', 'tên'],
  ]
  for (const [text, title] of titles) expect(found('name', text)[0]?.detail, text).toEqual({ title })
})
