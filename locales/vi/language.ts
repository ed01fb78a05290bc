/** For who reads little Vietnamese: as few words as can be. */
export const language = {
  ask: 'Nói tiếng nào? Chọn một dòng. Nói vào máy cũng được.',
  vietnamese: 'Tiếng Việt',
  english: 'English',
  hmong: 'Tiếng Mông',
  thai: 'Tiếng Thái',
  tay: 'Tiếng Tày, Nùng',
  dao: 'Tiếng Dao',
  khmer: 'Tiếng Khmer',
  chinese: 'Tiếng Hoa',
  asked_hmong: 'Đã ghi: cần người nói tiếng Mông.',
  asked_thai: 'Đã ghi: cần người nói tiếng Thái.',
  asked_tay: 'Đã ghi: cần người nói tiếng Tày, Nùng.',
  asked_dao: 'Đã ghi: cần người nói tiếng Dao.',
  asked_khmer: 'Đã ghi: cần người nói tiếng Khmer.',
  asked_chinese: 'Đã ghi: cần người nói tiếng Hoa.',
  speak:
    'Cứ nói vào máy bằng tiếng của mình, hoặc gửi ảnh. Có thể chưa có người nghe ngay; gấp thì gọi 113, 111.',
} as const
