import { answersOn, settled } from '../answer.ts'

const ours = settled('§4, tension to state openly; what this product does', 'commune police')

/** How this channel works, who reads, and what people may ask about their data. */
export const channel = answersOn('channel', {
  channel_readers: {
    words: {
      vi: `ai đọc tin ở đây, tin nhắn này ai xem, kênh này của ai, có phải công an đọc không, nhắn ở đây ai biết, đây là máy hay người,
        robot hay người, có phải người thật không, có báo lại cho ai không`,
      en: 'who reads this, is this the police, is this a robot, who sees my messages',
    },
    source: ours,
  },
  channel_anonymous: {
    words: {
      vi: `báo không nêu tên, báo ẩn danh, ẩn danh được không, giữ kín tên, báo tin có lộ tên không, có phải khai tên không,
        sợ lộ danh tính, người ta có biết mình báo không, có cần số điện thoại không`,
      en: 'anonymous, report without a name, keep my name confidential, will they know it was me',
    },
    source: ours,
  },
  channel_code: {
    words: {
      vi: `mã tin để làm gì, mã 12 số, mất mã thì sao, lỡ mất mã, mất mã tin, quên mã, mã là gì, không nhớ mã, làm sao xem lại tin`,
      en: 'what is the code for, lost my code, forgot the code',
    },
    source: ours,
  },
  channel_traces: {
    words: {
      vi: `xóa tin trong máy, xóa tin nhắn, xóa cuộc trò chuyện, xóa dấu vết, sợ người khác xem máy, xóa lịch sử,
        chồng kiểm tra điện thoại, xóa zalo`,
      en: 'delete this chat, how do i delete this chat, delete messages, clear history, somebody checks my phone',
    },
    source: settled('§4, device-trail warning [114]', 'commune police'),
  },
  channel_exit: {
    words: {
      vi: `khi có người nhìn, thoát nhanh, chữ thoát, đang nhắn có người tới thì làm sao, cách thoát ra khỏi cuộc trò chuyện,
        dừng nhắn, làm sao để dừng`,
      en: 'somebody is looking, how to exit quickly, quick exit, stop the chat',
    },
    source: settled('§4, quick exit [118]', 'commune police'),
  },
  channel_waiting: {
    words: {
      vi: `bao giờ trả lời, bao lâu có người trả lời, có trực đêm không, nhắn ban đêm có ai đọc không, giờ làm việc,
        chưa thấy trả lời, có ai trực không`,
      en: 'when will you answer, how long to wait, is anyone on duty at night, opening hours',
    },
    source: ours,
  },
  channel_after: {
    words: {
      vi: `gửi tin rồi sao nữa, báo tin xong thì thế nào, báo tin rồi công an làm gì, tin báo được xử lý thế nào,
        bao lâu giải quyết tin báo, có đến nhà không, quy trình xử lý`,
      en: 'what happens after I report, how is my report handled, what do the police do',
    },
    source: ours,
  },
  channel_rights: {
    words: {
      vi: `xem sửa xóa tin, xin xóa thông tin, rút lại tin báo, sửa thông tin đã gửi, quyền dữ liệu cá nhân, xóa dữ liệu của tôi,
        luật bảo vệ dữ liệu cá nhân, rút lại sự đồng ý`,
      en: 'my data rights, delete my data, correct my report, withdraw, see my data, personal data law',
    },
    source: settled('§1.6, requests of the data subject [51]', 'commune police', 'Luật 91/2025/QH15'),
  },
  channel_data: {
    words: {
      vi: `giữ thông tin gì, lưu thông tin gì, thông tin có được giữ kín không, dữ liệu cá nhân để đâu, thông tin có bị lộ không,
        ảnh gửi lên ai giữ, có lưu số điện thoại không`,
      en: 'what data do you keep, privacy, is my information safe, where is it stored',
    },
    source: settled('§1.6, sensitive data [45][47]', 'commune police', 'Luật 91/2025/QH15'),
  },
})
