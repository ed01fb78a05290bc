import { me } from './people.ts'

/** How people ask for help, also in disguise (H1, H6, H12, H13, H17, H18). */
export const calls = {
  plea: [
    `(?<!(?:giải|bảo|cấp|đến|kịp|đã|được|ngoái|ơn|để|tra|cuộc) )cứu(?: lấy| giúp| hộ| gấp| ngay| được)* (?:em|con|cháu|tôi|mình|tớ|với|bạn|chị|anh|mẹ|bố|nó|tụi|bọn|chúng|vợ|chồng|bà|đi|người ta|bé|mạng(?! người là)|tau|giùm)(?! (?:bài|đề|điểm|môn|hỏa|game|acc|deadline|rank|cây|vườn|ca này))`,
    '(?:kêu|cầu|xin|gào) cứu|^ cứu $|(?<!giải )cứu [.,]|(?:chữ|mỗi|nhắn|đúng chữ) [" ]*cứu|s o s|sos|help(?: me)?|save me|cấp cứu với',
    '(?:nhắn|nói|báo)<2> (?:cho |với )?(?:công an|bố|mẹ|ba|má|gia đình|người nhà)<2> (?:giúp|hộ|giùm|em|con|biết)|please (?:call|come)|call police|(?:giúp|đón|thả|gọi|báo|đến|tới|xuống)<3> (?:công an|113|cảnh sát|cứu|em|con|cháu|tôi|tụi|bọn)<3> (?:gấp|ngay|với|mau|lẹ|nhanh|ra khỏi|thoát|trốn|về)',
    '(?:ai|anh chị|cô chú|công an)<4> (?:đọc|thấy|nghe)<4> (?:giúp|cứu)|(?:đến|tới|xuống) (?:nhanh|ngay|gấp|mau|lẹ|cứu)|(?:bộ đội|biên phòng|công an)<4> (?:cũng được|đến đón|tới đón)|nhanh (?:lên )?(?:với|giùm)|làm ơn (?:đến|cứu|giúp|báo)',
    `(?:muốn|xin|cho|đưa|giúp) (?:${me} )?(?:được )?(?:về|thoát|ra|trốn)(?: nhà| khỏi| quê| nước)?`,
  ],
  pleaStrong: [
    'help<6> (?:they|me|boss|man|men|police|phone|hotel)|they (?:take|took|lock|keep|hold|sell|hit|beat)|(?:can t|cannot|not let me) (?:leave|go)',
    `(?<!(?:giải|bảo|cấp|kịp|đã|được|ngoái|ơn|để|tra|ai) )cứu(?: lấy| giúp| hộ| gấp| ngay)* (?:em|con|cháu|tôi|mình|tớ|với|bạn|chị|anh|mẹ|tụi|bọn|chúng|vợ|tau)(?! (?:bài|đề|điểm|môn|hỏa|game|acc|deadline|rank|cây|vườn))`,
    '(?:kêu|cầu|gào) cứu|^ cứu(?: [.,?!])* $|(?:chữ|mỗi) [" ]*cứu|s o s|sos|help me|save me|please help|(?:gọi|báo)(?: ngay)? (?:công an|cảnh sát|113)<3> (?:giúp|hộ|giùm|với|gấp|ngay|đến)(?! (?:xã (?:tôi|mình)|tôi (?:với|hỏi)))',
  ],
  helpVague: [
    `(?:giúp|cần giúp|cần được giúp|nhờ|hỗ trợ)(?: đỡ)? ${me}(?: với| đi| ạ| a)?(?= [.?,]| $)|(?:tôi|em|con|cháu|mình|ai đó) cần (?:được )?(?:giúp|hỗ trợ|nói chuyện|người)|giúp (?:với|em với|tôi với)|help`,
    '(?:có|chuyện)<2> chuyện (?:này )?(?:mà )?(?:muốn|không biết|khó|cần|riêng)<4> (?:nói|kể|bắt đầu|hỏi)?|không biết (?:bắt đầu|nói|kể|phải nói|có nên|làm sao|phải làm)|(?:sợ|ngại)<3> (?:nói|kể|khai)|khó nói|muốn (?:kể|tâm sự|nói chuyện|hỏi riêng|nói riêng)|chuyện riêng|(?:gặp|có|dính)<2> (?:rắc rối|chuyện lớn|chuyện khó|khó khăn lắm|chuyện không hay)|nói chuyện với (?:em|con|tôi|cháu|mình)|hỏi (?:họ|hộ|giùm) (?:bạn|người)|(?:em|con|tôi|cháu|mình) sợ(?: lắm| quá)?',
  ],
  wantHuman: [
    'gặp (?:trực tiếp|mặt|riêng)|(?:gặp|nói chuyện|nói|trao đổi|chat|tư vấn|liên hệ|gọi|nhắn)<3> (?:với |cho )?(?:người thật|cán bộ|công an(?: nữ)?|chị nữ|anh công an|ai đó|nhân viên|cô nào|tư vấn viên|người (?:trực|thật|khác|có))(?= )|người thật|công an nữ|cán bộ nữ|không (?:nói|thích|muốn)<3> (?:máy|bot)|(?:cho|xin)<2> gặp|không muốn (?:nói|gặp|làm việc) (?:với )?công an|gọi lại cho (?:tôi|em|mình|con)(?! được cái)|nói chuyện với một (?:chị|cô|người)|nói chuyện riêng|còn ai khác',
  ],
  unsafe: [
    'không an toàn|chưa an toàn|hết an toàn|không (?:tiện|dám|thể|được) (?:gọi|nói|nghe|nhắn|trả lời)<1>|chỉ (?:nghe|nhắn)(?: được)?|không nhắn được|unsafe|not safe|không nói (?:được|ra được)|chỉ gật',
  ],
  dontReply: [
    '(?<!(?:dặn|bảo|nhắc|nói|kêu|hứa) )(?<!(?:dặn|bảo|nhắc|nói|kêu|hứa) \\S+ )(?:đừng|không được|!chớ|khỏi|đừng có)<2> (?:gọi|trả lời|rep|bấm chuông|điện|gõ cửa|nhắn lại|nhắn (?:vào|gì|nữa)|alo|nhắc)(?: lại| vào| điện| cho| số)*',
    'giả (?:làm|vờ|bộ)<3>|cứ coi như|coi như (?:là )?<2> (?:đặt|mua|khách)|xóa tin|nó (?:vào|về|tới|dậy|ra|lên|vô) rồi|(?:nó|họ|hắn|người ta|chủ|chúng nó|bọn nó) (?:sắp |đang )(?:về|vào|tới|lên|quay lại|ra)|im lặng nhé|nói nhỏ|trả lời (?:bằng|kiểu)',
  ],
  covertPlace: ['(?:phòng|số nhà|tầng|nhà nghỉ|khách sạn|nhà trọ|cổng|trọ|tòa|lầu|ngõ)<1> \\S+'],
  hideMoment: [
    'nhà vệ sinh|toilet|wc|(?:có|còn|được) (?:\\d+|vài|mấy|ít) (?:phút|giây)|trốn trong|sắp hết pin|(?:bắt|có) được sóng|nhắn (?:vội|nhanh|lén)|tranh thủ|lúc nó (?:ngủ|đi|say|tắm)|(?:đang|còn) ngủ|nó (?:ngủ|say|đi vắng)|nhân lúc|len lén',
  ],
  threatened: [
    'nhìn chằm chằm|(?:con|cháu)<3> học (?:trường|lớp) nào|(?:đổ|dội|hắt)<1> (?:xăng|sơn|mắm|chất)|ngồi cả buổi',
    `(?:dọa|!đe|hăm|hăm dọa|đe dọa|dằn mặt|uy hiếp|khủng bố|nhắn tin dọa)(?: \\S+)? (?:${me}|nhà|gia đình|cả nhà|nạt|giết|đánh|tôi|đốt|sẽ|là|nếu)|bị (?:dọa|!đe|hăm|đe dọa|uy hiếp|hăm dọa|theo dõi|bám theo|rình|khủng bố)`,
    'biết tay|coi chừng|liệu hồn|liệu (?:mà|thần hồn)|nhìn trước (?:nhìn|ngó) sau|nhiều chuyện|cẩn thận (?:cái|đấy|mồm|đó)|(?:rút|đổi|sửa) (?:đơn|lời khai|lại lời)|(?:đừng|dám) (?:trách|báo)|không yên (?:đâu|thân)|xử (?:mày|cả nhà)|trả thù|giữ mồm|câm (?:mồm|miệng)|(?:lảng vảng|rình|rình rập|lởn vởn|bám theo|chạy theo|chặn (?:đầu|đường|xe|cổng)|theo dõi|đậu<2> trước|đứng<3> (?:trước|ngoài)|đến (?:cổng|nhà|tận nhà))',
    '(?:đến|kéo đến|mò|tới)(?: tận) (?:nhà|cổng|cửa|nơi)|(?:nó|họ|người|bọn nó|thanh niên)<3> (?:đến|tới|kéo đến) (?:nhà|cổng|cửa)|ném (?:đá|gạch|chất bẩn)|tạt sơn|tung (?:ảnh|clip)|bôi nhọ',
  ],
  reportedBefore: [
    '(?:làm|viết|gửi|nộp) đơn|(?:kể|nói|khai) với công an|báo kín',
    '(?:em|tôi|con|mình|nhà tôi|chúng tôi)<3> (?:đã |vừa |mới )?(?:báo|khai|tố cáo|tố|làm chứng|trình báo|gửi đơn)|(?:báo|khai)<2> (?:cho |với |lên )?(?:công an|xã)|nhân chứng|làm chứng|lời khai|từ (?:hôm|bữa|ngày|khi|lúc) (?:tôi |em |con )?(?:báo|khai|tố)|tố cáo|lời khai|biết (?:em|tôi|mình|con)<3> (?:báo|khai|tố|nói ra)|sau khi (?:báo|khai)|vụ (?:tôi|em) báo',
  ],
  leaked: [
    '(?:biết|gọi) (?:đúng )?tên (?:tôi|em|mình)|ai<5> nói ra',
    '(?:lộ|rò rỉ|để lộ|tiết lộ|lan|đồn)<3> (?:tên|thông tin|tin|chuyện|danh tính)(?! không| k)|cả (?:làng|xóm|xã|thôn) biết|bị lộ|nói ra ngoài|đi kể khắp|đọc (?:lại )?(?:đơn|nguyên văn)|(?:ai|sao)<3> (?:đưa|nói|báo|kể) (?:đơn|tin|lại )?(?:cho )?(?:ông|bà|nó|họ|người)<2> (?:ấy|ta|đó|biết|chủ|môi giới)|sao (?:nó|ông ấy|bà ấy|họ|người ta) (?:lại )?biết<3> (?:báo|tố|khai|đơn)',
  ],
  official: [
    'trong cơ quan',
    'cán bộ|công an viên|trưởng (?:thôn|ấp|bản|xóm)|phó thôn|chủ tịch xã|ủy ban|ubnd|công an xã(?: mình)?|bí thư|anh công an|ông công an|người (?:của|trong) xã|làm (?:ở|trong|ngay ở) (?:xã|ủy ban|đấy|đó)|đội phó|đội trưởng|phó công an|trưởng công an|ông xã đội|quan chức|(?:trong|ngoài) xã|công an (?:huyện|viên)|bộ đội',
  ],
  officialBad: [
    'thu tiền|khai (?:tăng|man|gian)|làm (?:khống|giả)',
    '(?:nhận|ăn|lấy|đòi|cầm) (?:tiền|hối lộ|phong bì)|bao che|chống lưng|(?:nhậu|thân|quen|chơi|ăn nhậu|đi lại)<2> (?:với|thân) (?:ông|bà|chủ|môi giới|bọn|thằng|nhà)|thì ai (?:xử|dám|giải quyết|làm gì)|bảo kê|tiếp tay|thông đồng|cấu kết|lo hết|(?:anh|em|bà con|họ hàng|người nhà|chú|bác|cháu)(?: ruột| họ)? (?:của |với )?(?:ông|bà|chủ|nó)|là (?:người nhà|anh ruột|em rể|em|anh rể|chồng|vợ|bạn|con rể|cháu)|chính là|người (?:giới thiệu|đưa|dẫn|dắt|môi giới)|dính (?:vào|líu)|(?:có )?(?:đọc|xem|biết) được (?:không|k)|(?:ai|có ai)<4> xem được|làm ngay ở|!ém|lờ đi|không (?:giải quyết|làm gì|xử lý|tiếp nhận)|đuổi về|quát|thái độ|hách dịch|khiếu nại|phản ánh|tố cáo',
  ],
  noShelter: [
    'không có (?:nhà|chỗ)<2> (?:để )?(?:ở|ngủ|về)|(?:không|chưa|hết|chẳng)<1> (?:có |còn )?(?:chỗ ở|nhà|nơi ở|chỗ ngủ|chỗ nào|tiền|một xu|xu|đồng)(?: \\S+)?|ngủ (?:nhờ|ngoài|ở (?:bến|chùa|vỉa|công viên|gầm))|ở nhờ|bến xe|(?:nhà|ba mẹ|bố mẹ)<2> (?:bán|mất|không còn|không nhận|đuổi)|không ai (?:nhận|thân|chứa|nuôi)|lang thang|nhịn đói|đói',
  ],
  stillChased: [
    '(?:môi giới|nhà chồng|chủ|nó|họ|bọn nó|tụi nó|người (?:đưa|bán|rủ)|thằng|số lạ|chúng nó|người ta|bà ta|ông ta|con mụ|chủ ghe)<6> (?:gọi|nhắn|tìm|đòi|dọa|lảng vảng|đến|tới|theo|hăm|lùng)|(?:vẫn|cứ|toàn|đêm nào cũng) (?:gọi|nhắn|tìm)|số lạ|đòi<4> (?:triệu|tiền|nợ)|biết nhà|\\+? ?855',
  ],
  hurtNow: [
    '!đau|đau (?:quá|lắm|bụng|đầu|đớn|người|khắp)|bị thương|sưng|gãy|vết|sốt|chảy máu|ốm|bệnh|bầm|không nói không ăn|không ăn|hoảng loạn|không ra khỏi (?:buồng|phòng|nhà)|mơ thấy|giật mình|khóc|mang thai|có thai|có bầu|bầu',
  ],
} as const
