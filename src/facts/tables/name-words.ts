/**
 * Words before a capitalised name, and the title that they stand for. Short forms as in "a Tuấn". `dì!` only with
 * its marks: "di" is mostly đi. */
export const titles: Record<string, string> = {
  thằng: 'thằng',
  con: 'con',
  ông: 'ông',
  bà: 'bà',
  anh: 'anh',
  a: 'anh',
  chị: 'chị',
  c: 'chị',
  'cô!': 'cô',
  chú: 'chú',
  'bác!': 'bác',
  'dì!': 'dì',
  'cậu!': 'cậu',
  'mợ!': 'mợ',
  thím: 'thím',
  dượng: 'dượng',
  'cụ!': 'cụ',
  mụ: 'mụ',
  'lão!': 'lão',
  'gã!': 'gã',
  'bé!': 'bé',
  em: 'em',
  cháu: 'cháu',
  'bạn!': 'bạn',
  'đứa!': 'đứa',
  mệ: 'mệ',
}

/** Before these "tên" is no lead to the name of a person. */
export const ownersOfOtherNames =
  'quán tiệm shop cửa hàng công ty cty thôn xóm xã đường nhóm game file bài tàu ghe'

export const familyNames =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai lương tạ cao tô trương chu vàng giàng lò lường sùng thào vừ hà quách tống lục nông triệu hứa đàm lưu từ thái tăng doãn kiều mạc viên'

/** Words that begin a name of two words: "Lan Anh", "Minh Khôi". */
export const middleNames =
  'thị văn lan minh thu ngọc phương quỳnh hồng thanh kim mỹ bảo gia hoàng tuấn đức quang xuân hải thùy bích mai hà khánh tú kiều diễm cẩm như ánh tuyết thảo trúc nhật việt quốc hữu công đình duy trung hoài vân bá mạnh ngân trà yến hoa thúy trung a seo láo mí'

export const givenNames =
  'hùng dũng tuấn cường nam sơn hải long hà lan hoa hương hằng hạnh huệ hồng hoàng hiếu hiền hòa hưng huy khánh khoa khôi kiên lâm linh loan lộc lợi lực mai minh mơ my mỹ na nga ngân ngọc nguyên nhàn nhi nhung như oanh phong phú phúc phương quân quang quế quyên quyết quỳnh sinh sương tài tâm tân thái thắng thanh thành thảo thêu thi thoa thơm thu thư thuận thủy thúy thùy tiến tín toàn trang trâm trinh trọng trúc trung tú tùng tuyên tuyết uyên vân việt vinh vũ vương xuân yến anh bình bắc bảo châu chi chiến chung công cúc đại đạt điệp đông đức dung duy duyên giang giáp hạ hân tèo tí tũn bi bin su bốp béo sẹo tráng páo dính sua say vàng chua mỷ dở pó'

/** The order of birth is no name by itself; "Tư Béo" is one. */
export const birthOrder = 'hai ba tư năm sáu bảy tám chín mười út cả'

/** Capitalised after a title these are no name: kinship, offices, and words in a title-cased text. */
export const notNames =
  'em anh chị cô chú bác ông bà dì cậu mợ thím cháu con bé mẹ bố má cha tía nó tôi tui mình bạn nội ngoại trưởng phó chủ ban quản lý ơi à ạ dạ vâng này kia đó ấy ta hàng láng họ rể dâu gái trai nuôi ruột bị đi đang có không là ở muốn xin cần hỏi nhờ cứu giúp bỏ làm học được về sợ với và mới vừa sẽ đã nên phải biết thấy thì mà nhưng ko k tên lạ chồng vợ zalo facebook fb tiktok telegram thầy giáo sếp quê'

/** The same for two words. */
export const notNamePairs =
  'công an|công ty|công nhân|trung quốc|trung tâm|việt nam|hàn quốc|thái lan|đài loan|phụ nữ|thanh niên|xe ôm|xe khách|mỹ phẩm|hải quan|biên phòng|tổng đài|nhật bản|tài xế|bảo vệ|bí thư|giám đốc|hội phụ|đoàn xã|hội nông|đại ca|môi giới|chi hội|chi bộ|tổ trưởng'
