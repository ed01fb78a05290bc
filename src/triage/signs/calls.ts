import { me } from './fragments.ts'

/** How people ask for help, also in disguise (H1, H6, H12, H13, H17, H18). */
export const calls = {
  /** Asks to be saved, in so many words. */
  pleaStrong: [
    `(?<!(?:giải|bảo|cấp|kịp|đã|được|ngoái|ơn|để|tra|tìm|nghiên|công|từ|ứng|hết đường|nêm|phao) )cứu(?: lấy| giúp| hộ| gấp| ngay)* (?:${me}|với em|chị|anh|mẹ|bà|ông|nó|vợ|chồng)(?! (?:bài|đề|điểm|môn|hỏa|game|acc|deadline|rank|cây|vườn|ra khỏi giấc|bạn được|nạn|hộ giá|thế giới|rỗi|(?:tới|đến) (?:lương|cuối tháng))(?= ))`,
    '^ (?:\\S+ ){0,3}cứu(?: [.,?!])* $|(?:có )?ai<1> cứu (?:với|em|con|tôi)|(?:xin|cầu|làm ơn) cứu|rồi cứu $|cứu(?: [.,])+ (?:bavet|cam)|c (?:[.,] )?u (?:[.,] )?u|c (?:[.,] )?ứ (?:[.,] )?u',
    '(?:nghe|tiếng|khóc|gào)<2> (?:kêu|cầu) cứu|(?<!(?:thử|bấm|nghịch) )(?:chữ|đúng chữ|mỗi chữ|một chữ) [" ]*(?:cứu(?! (?:hỏa|hộ|thương)(?= ))|sos)|s o s|(?<!(?:làng|bài|trẻ em|sữa|hội) )sos(?! (?:là bài|làng|của|hết tiền)(?= ))|save me|help me(?! with(?= ))|h e l p',
    '(?:gọi|báo|kêu)(?: ngay| giúp| giùm)? (?:công an|cảnh sát|113|biên phòng|bộ đội)(?! (?:là|thì)(?= ))<3> (?:giúp|hộ|giùm|với|gấp|!đến|lẹ|mau|đi)(?= )(?! (?:bắt (?:may|trộm)|xã (?:tôi|mình)|tôi (?:với|hỏi))(?= ))',
  ],
  /** Somebody must come or stop it this minute. */
  urgentCall: [
    '(?<!cà )(?:lẹ|mau|nhanh|gấp|liền) (?:lên|giùm|với)(?= )(?! (?:ạ|a|nha|nhé)(?= ))|(?<!(?:ra|tôi) )(?:!tới|đến|xuống) (?:lẹ|mau)|(?<!(?:ra|tôi) )(?:!tới|!đến|xuống) (?:gấp|liền)(?! tay(?= ))|(?:mau mau|lẹ lẹ|nhanh nhanh)|lên đây (?:mau|ngay|gấp)|(?:ra|!tới|đến|xuống)<4> (?:ngay|liền) (?:đi|với|giùm|cô|chú|anh|cán bộ)',
    '(?<!(?:bị|quán|chủ|nó|họ|chúng|hay|toàn) )(?:!chặn<2>|chặn) (?:xe|giùm|giúp)(?! nước(?= ))|cho người<1> (?:tới|đến|xuống|ra)<2> (?:!ngay|liền|mau|gấp)(?= )',
  ],
  /** Words of danger in other languages: held, beaten, sold, police. */
  foreignDanger: [
    'help<3> (?:they|us|boss|police|danger)|they (?:take|took|lock|locked|keep|hold|sell|hit|beat)|(?:can t|cannot|can not|not let me|won t let (?:me|us)) (?:leave|go|out)|(?:boss|man|men|they)<3> (?:lock|locked|beat|hit|sell|sold|kill)|call (?:the )?police|locked (?:in|up|room|inside)|kidnapped|save (?:us|my|me)',
    // Chinese, certain: save a life, shut in, locked, kidnapped, beaten, call the police; pinyin without tones, certain.
    '\\S*(?:救命|救我|救救|被关|被關|关起来|關起來|锁住|鎖住|綁架|绑架|被打|报警|報警)\\S*|jiu ?ming|jiu jiu wo|bao jing',
    // Khmer, certain: caught, shut in, locked, police, beaten.
    '\\S*(?:ចាប់ខ្ញុំ|ឃុំឃាំង|ឃុំខ្ញុំ|ចាក់សោ|ប៉ូលិស|ប៉ូលីស|វាយខ្ញុំ|ជួយសង្គ្រោះ)\\S*',
    // Lao, certain: shut in, police, beaten.
    '\\S*(?:ຖືກຂັງ|ຂັງຂ້ອຍ|ຕຳຫຼວດ|ຕໍາຫຼວດ|ຕີຂ້ອຍ)\\S*',
    // Thai, certain: help!, shut in, police, beaten.
    '\\S*(?:ช่วยด้วย|ถูกขัง|โดนขัง|ขังไว้|ตำรวจ|ทำร้าย)\\S*|chuay (?:duay|duai)',
    // Hmong (White), certain: save, lock, beat, sell, police.
    'cawm (?:kuv|wb|peb)|(?:kaw|xauv) (?:kuv|wb|peb|qhov rooj)|ntaus (?:kuv|wb|peb)|muag (?:kuv|wb|peb)|tub ceev xwm',
    // Burmese, certain: rescue, shut in, locked; police, likely.
    '\\S*(?:ကယ်ပါ|ကယ်ကြပါ|ပိတ်ထား|သော့ခတ်|ရဲခေါ်)\\S*',
  ],
  /** "Help me" in other languages: danger, unless it asks for help with the language. */
  foreignHelp: [
    'help me(?! with(?= ))|(?:please )?help(?: help)+',
    // Chinese and its pinyin, certain.
    '\\S*(?:帮帮我|幫幫我|帮我|幫我)\\S*|bang bang wo',
    // Khmer and Lao, certain; in latin letters, likely.
    '\\S*(?:ជួយខ្ញុំ|ជួយផង|ຊ່ວຍຂ້ອຍ|ຊ່ວຍແດ່)\\S*|chuoy (?:khnhom|knhom|khnom|phong|pong)|suay (?:dae|khoy|khoi)|soy (?:dae|khoy)',
    // Thai, certain; Hmong, certain; Burmese script, certain, in latin letters, doubtful.
    '\\S*(?:ช่วยฉัน|ช่วยผม|ช่วยหนู|ကူညီပါ)\\S*|chuay (?:chan|phom|nu|noi)|pab (?:kuv|wb|peb)|kae ba|ku nyi ba',
  ],
  /** Speaks of not knowing a language. */
  asksLanguage: [
    '(?:speak|read|write|know|understand|translate|tsis paub|paub lus|nyeem|lus nyab laj)|\\S*(?:មិនចេះ|ភាសា|វៀតណាម|不会说|不懂|越南语|翻译|ພາສາ|ภาษา)\\S*',
  ],
  helpVague: [
    `(?<!(?:xóa|mua|trông|kéo|coi|xem|check|tên|bắt|gửi|chỉ|lên|giữ|ghi|sửa|nhắn|hỏi|kiểm tra|trong|người đó|đã|ơn) )(?:giúp|cần giúp|cần được giúp)(?: đỡ)? ${me}(?: với| đi| ạ| a| nha| nhé| nghen)*(?= [.?,]| $)|(?:tôi|em|con|cháu|mình|ai đó) cần (?:được )?(?:giúp|hỗ trợ|nói chuyện|người)|giúp (?:với|em với|tôi với)|help`,
    'có<1> chuyện (?:này )?(?:mà )?(?:muốn|không biết|khó|riêng)<3> (?:nói|kể|bắt đầu)|không biết (?:bắt đầu|nói(?! (?:tiếng|chữ)(?= ))|kể|phải nói|làm sao|phải làm)|(?:!sợ|ngại|không dám)<2> (?:nói|kể|khai)(?! ra thì(?= ))|khó nói|muốn (?:kể|tâm sự|nói chuyện|hỏi riêng|nói riêng)|chuyện riêng|(?:gặp|có|dính)<2> (?:rắc rối|chuyện lớn|chuyện khó|khó khăn lắm|chuyện không hay)|nói chuyện với (?:em|con|tôi|cháu|mình)|(?:em|con|tôi|cháu|mình) (?:!sợ|sợ (?:lắm|quá|ơi|chết))(?! (?:phạt|bị phạt|kiện|bị kiện|họ hỏi|sai)(?= ))',
  ],
  wantHuman: [
    'gặp (?:trực tiếp|mặt|riêng)|(?:gặp|nói chuyện|nói|trao đổi|chat|tư vấn|liên hệ|gọi|nhắn)<3> (?:với |cho )?(?:người thật|cán bộ|công an(?: nữ)?|chị nữ|anh công an|ai đó|nhân viên|cô nào|tư vấn viên|người (?:trực|thật|khác|có))(?= )|người thật|công an nữ|cán bộ nữ|không (?:nói|thích|muốn)<3> (?:máy|bot)|(?:cho|xin)<2> gặp|không muốn (?:nói|gặp|làm việc) (?:với )?công an|gọi lại cho (?:tôi|em|mình|con)(?! được cái(?= ))|nói chuyện với một (?:chị|cô|người)|nói chuyện riêng|còn ai khác',
  ],
  unsafe: [
    'không an toàn|chưa an toàn|hết an toàn|không (?:tiện|dám|thể|được) (?:gọi|nói|nghe|nhắn|trả lời)<1>|chỉ (?:nghe|nhắn)(?: được)?|không nhắn được|unsafe|not safe|không nói (?:được|ra được)|chỉ gật',
  ],
  /** Must not be called or written to: somebody reads along. */
  dontReply: [
    '(?<!(?:dặn|bảo|nhắc|nói|kêu|hứa|xin em|xin|anh|chị|thằng|chú|cô|ông|bà) )(?:đừng|!chớ|đừng có)<1> (?:gọi(?! (?:tên|là|cho ai|phụ huynh|công an|nữa|má (?:em|con))(?= ))|trả lời|rep|bấm chuông|gõ cửa|nhắn(?! (?:tin tuyên|tin tại|vì|ai)(?= ))|alo)(?: lại| vào| nữa| cho| số)*',
    'xóa (?:tin|tin nhắn)(?: này| đi| ngay| nhé| nha| nghe)|nhắn (?:lại )?(?:giống|kiểu|như)<2> (?:hỏi|mua|khách|bạn)',
  ],
  covertPlace: ['(?:phòng|số nhà|tầng|nhà nghỉ|khách sạn|nhà trọ|cổng|trọ|tòa|lầu|ngõ)<1> \\S+'],
  hideMoment: [
    '(?:đang|trốn|chạy|núp|xin)<3> (?:trong |vào )?(?:nhà vệ sinh|nhà tắm|toilet|wc|cầu tiêu)(?! (?:trường|cây|nữ|công)(?= ))',
    '(?:chỉ |còn |được |có )+(?:\\d+|vài|mấy|ít|nửa) (?:phút|giây)(?= )|(?:máy|pin)<2> (?:còn )?\\d %|sắp hết pin|nhắn (?:vội|vắn tắt)|tranh thủ (?:gọi|nhắn)|lúc (?:nó|họ|bả|ổng|chủ) (?:ngủ|say|tắm)',
    '(?:nó|họ|bả|ổng|khách|chủ) (?:đang |còn )?(?:ngủ|say|đi vắng|đi (?:nhậu|ăn cơm))(?= )',
  ],
  threatened: [
    `(?:dọa|hăm|hăm dọa|đe dọa|dằn mặt|uy hiếp|khủng bố)(?: \\S+)? (?:${me}|nhà|gia đình|cả nhà|giết|đánh|đốt|sẽ)|bị (?:dọa|hăm|đe dọa|uy hiếp|hăm dọa|theo dõi|bám theo|rình|khủng bố)`,
    'biết tay|liệu hồn|liệu (?:mà giữ|thần hồn)|nhìn trước (?:nhìn|ngó) sau|nhiều chuyện (?:là|thì|quá)|(?:rút|đổi|sửa) (?:đơn|lời khai|lại lời)(?: đi| không thì| ngay)|đừng trách|không yên (?:đâu|thân)|!xử (?:mày|cả nhà|em|tôi)|trả thù|giữ mồm|câm (?:mồm|miệng)|coi chừng (?:mày|cái|con|nhà|đó)',
    '(?:rình rập|lảng vảng|lởn vởn|bám theo|chạy theo|theo sau)<3> (?:tôi|em|con|xe|nhà)|chặn (?:đầu|đường|xe tôi|xe em|cổng)|(?:đậu|đỗ|đứng|ngồi)<4> (?:trước|ngay|đầu) (?:cổng|cửa|ngõ|nhà) ?(?:tôi|em|con|nhà|mình|trường|<3> nhìn)|theo xe (?:tôi|em)|đi theo xe|rọi đèn|(?:thấy|có) (?:người|xe)<3> (?:rình|canh|dòm) nhà',
    '(?:kéo đến|mò đến|mò tới|kéo tới|tới tận|đến tận) (?:nhà|cổng|cửa)|(?:nó|họ|thanh niên|chúng|môi giới)<2> (?:đến|tới) (?:nhà|cổng|cửa) (?:tôi|em|con)|(?:ném|chọi) (?:đá|gạch|chất bẩn)|tạt (?:sơn|mắm|nước)|vòng hoa|(?:treo|vặn cổ)<4> (?:trước|cổng|số nhà)|cắt (?:phanh|thắng)|tung (?:ảnh|clip|hình)|bôi nhọ|(?:biết|hỏi)<2> con (?:tôi|em|anh|chị)?<2> học (?:ở |trường |lớp )(?:đâu|nào)',
  ],
  /** Ever since they told somebody, or the day after. */
  sinceReport: [
    `(?:từ|sau|kể từ) (?:hôm|bữa|ngày|khi|lúc|hồi)<3> (?:${me}|bà|chồng|vợ)<2> (?:báo(?! (?:cáo|lại)(?= ))|kể|khai|!tố|mách|nói với|nói cho|chỉ|làm chứng|ký|đăng|lên xã|lên khai|trình báo|nhắn cho|ngăn|chặn|không cho|không ký)`,
    `(?:${me}|bà) (?:báo(?! (?:cáo|lại|trước)(?= ))|khai|tố|mách|trình báo|gửi đơn)<8> (?:hôm sau|bữa sau|tối (?:đó|hôm đó|hôm sau)|sáng (?:ra|hôm sau))(?= )|(?:hôm|bữa) (?:trước|nọ|rồi) (?:tôi|em|bà|con) (?:báo|khai|mách|kể)<12> (?:hôm sau|sáng nay|từ bữa|giờ)<3> (?:có|thằng|nó|chủ|bà|mấy)`,
  ],
  /** Menaced at home or through their family. */
  menaced: [
    '(?:gửi|chụp|nhắn)<3> (?:cái )?(?:hình|!ảnh)<3> (?:cổng|con (?:em|tôi|anh)|trường|cháu)(?! xe(?= ))|(?:biết|hỏi)<3> con (?:tôi|em|anh)?<2> học (?:ở |trường |lớp )?(?:đâu|nào|mấy)',
    'vòng hoa(?! trắng cưới(?= ))|!vặn cổ|treo cổng|(?:hắt|tạt) (?:sơn|mắm)|(?:ném|chọi) (?:đá|gạch|chất bẩn)<2> (?:vào )?(?:nhà|cửa|mái|sân)|cắt (?:phanh|thắng|đôi)|(?:để|bỏ|quên)<4> (?:con dao|cái búa|con gà|con chuột|vòng)|treo<4> (?:trước|cổng|cửa|số nhà)|rạch (?:lốp|bánh|lưới)',
    'biết tay|liệu hồn|liệu (?:mà giữ|thần hồn)|nhìn trước (?:nhìn|ngó) sau|(?:già rồi )?(?:ngậm|giữ|câm) (?:mồm|miệng)|nhiều (?:mồm|miệng|chuyện)<3> coi chừng|coi chừng (?:con|vợ|cái|té|rơi|nhà) ?(?:mày|chị|anh|em|con)?|không yên (?:đâu|thân)|!xử (?:mày|cả nhà)|trả thù|rút đơn<2> không thì|không rút đơn',
  ],
  reportedBefore: [
    '(?:từ|sau) (?:hôm|bữa|ngày|khi|lúc)<3> (?:báo|khai|tố)(?= )|(?:em|tôi|con|mình|nhà tôi|chúng tôi) (?:đã |vừa |mới |có |nói sẽ )?(?:báo (?:công an|xã|tin|vụ|quán|cán bộ|lên|chuyện|cho (?:công an|xã))|khai (?:với|báo|ra|tên)|tố cáo|tố |làm chứng|trình báo|gửi đơn|nộp đơn|viết đơn)|nhân chứng|làm chứng|lời khai|tố cáo|(?:sau khi|vụ) (?:tôi |em )?(?:báo|khai|tố)|báo tin<6> (?:lộ|biết|dọa|trả)|biết (?:em|tôi|mình|con) (?:đã )?(?:báo|khai|tố)',
  ],
  noShelter: [
    'không có (?:nhà|chỗ|nơi)<1> (?:để )?(?:ở|ngủ|về)|(?:không|chưa|hết|chẳng) (?:có |còn )?(?:chỗ ở|nơi ở|chỗ ngủ|một xu|xu nào|đồng nào|tiền (?:đi|về|xe|thuốc|ăn|mua))|không nhà|ngủ (?:tạm|nhờ|ngoài|ở (?:bến|chùa|vỉa|công viên|gầm|ga)|bến xe|gầm|ngồi|chùa|chuồng)|ở nhờ|ở tạm|(?:ở|ngủ|ngồi)<2> bến xe|nhà<2> (?:sập|bán mất|đã bán|bán rồi|không cho vào|không nhận|mất rồi)|không cho vào nhà|(?:gia đình|bố mẹ|nhà)<3> (?:không nhận|đuổi)|không (?:có )?ai (?:nhận|chứa|đón|nuôi)(?! làm(?= ))|lang thang|nhịn đói|khó ngủ|khổ ngủ',
  ],
  stillChased: [
    '(?:môi giới|nhà chồng|chủ|nó|họ|bọn nó|tụi nó|thằng \\S+|số lạ|chúng nó|bà mai|thằng dẫn|người dẫn|bên đó|bên kia)<2> (?:vẫn |cứ |còn |lại |hoài |lại cứ )+(?:gọi|nhắn|tìm|đòi|dọa|lảng vảng|tới|theo|hăm|lùng|kêu)|(?:vẫn|cứ) (?:gọi|nhắn) (?:dọa|đòi|hỏi|vào|bảo)|số lạ<2> (?:gọi|nhắn)|gọi đòi|đòi nợ|gọi kêu|kêu (?:nộp|trả|quay)|bảo (?:ra đi|quay lại|đi lại)<3>|(?:nó|họ|bà ấy|chị ấy) biết nhà|(?:reo|gọi) hoài<3> (?:số|campuchia)|\\+? ?855',
    '(?:có |mấy hôm nay )(?:người|xe) (?:lạ )?<4> (?:hỏi nhà|tìm (?:em|nó|cháu)|đi chậm|chụp ảnh nhà|đậu đầu|đỗ đầu)',
  ],
  hurtNow: [
    '(?:chân|tay|lưng|bụng|đầu|ngực|người|vai)(?: \\S+)? (?:đau|sưng|loét|gãy|què|lở|phồng|nứt|băng bó|bó bột|nhiễm trùng|mưng|bỏng|bầm|tập tễnh|không cầm|không lành)|đau (?:quá|lắm|khắp)|vết (?:thương|roi|bỏng|mổ)|bị thương|sốt(?! ruột(?= ))|(?:không|chưa) (?:lành|đi được)|đi tập tễnh|hoảng loạn|không (?:ăn|nói)<1> không|không ra khỏi (?:buồng|phòng|nhà)|không dám ra (?:khỏi|ngõ|chợ|đường)|(?:giật mình|khóc|mơ)<3> (?:đêm|suốt|hoài)|chui (?:xuống )?gầm giường|(?:có|mang|cái) (?:thai|bầu)|bầu \\d|bụng (?:to|\\d)|sinh con|lần thần|không ngủ được',
  ],
} as const
