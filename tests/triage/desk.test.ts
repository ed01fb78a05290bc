import { describe, expect, test } from 'vitest'
import { deskOf } from '../../src/triage/desk.ts'
import { judge } from '../../src/triage/judge.ts'

/** The classifier is off: what the words show must be enough. */
const deskFor = (text: string) => deskOf(judge({ said: [text] }, null))

describe('what is said of an office of the commune passes the commune by', () => {
  test.each([
    'bi thu doan xa lua may ban trong lang sang myanmar',
    'ông địa chính xã làm giấy tờ giả cho mấy đứa nhỏ đi nước ngoài',
    'mấy ông kiểm lâm bắt người ta làm không công trong rừng không cho về',
    'tổ trưởng tổ an ninh cơ sở canh gác cho chỗ nhốt công nhân',
    'em vo truong cong an xa lam co moi gai',
    'truong khu pho nha toi dua gai cho quan karaoke',
    'vợ anh công an xã là má mì của quán đó',
    'ông trưởng thôn chở mấy đứa bị ép tiếp khách đi',
    'anh cong an xa bao toi rut don khong thi biet tay',
    'tôi báo kín mà cả xóm giờ ai cũng biết',
  ])('%s', text => {
    expect(deskFor(text)).toBe('province')
  })
})

describe('naming an office accuses nobody', () => {
  test.each([
    'trưởng thôn xin báo cáo có một cháu gái bỏ nhà đi hai hôm chưa về',
    'chú công an ơi, bà Tư dụ con tôi đi Campuchia',
    'nho cong an den giup, no dang nhot em trong phong',
    'tôi là công an viên thôn, có xe lạ chở người lúc nửa đêm',
    'co thang tu xung la cong an bo goi noi toi dinh rua tien',
    'ông xã nhà tôi đi làm ở Bình Dương ba tháng không gọi về',
    'chiều nay đi họp hội phụ nữ lúc mấy giờ',
    'biên phòng cứu được mấy cô gái bị bán qua Trung Quốc',
    'công an phường bắt được thằng lừa mấy em sinh viên rồi',
    'bọn nó dọa nếu trốn sẽ đánh chết',
  ])('%s', text => {
    expect(deskFor(text)).toBe('commune')
  })
})
