import { me, someone, they } from './fragments.ts'

const kept =
  '(?!<1> (?:giấy|căn cước|hộ chiếu|xe|bằng|lương|tiền|cọc|sổ|hộ|điện thoại|máy|chỗ|đồ|hồ sơ|thẻ|tin|gìn|liên lạc|nguyên|kín|bí mật|ghe|hàng|chức|trật|trẻ|con nít|mình|vệ sinh)(?= ))'
const unlocked = '(?! (?:heo|gà|vịt|chuồng|sổng|cho (?:tôi|em)|vào tim|\\d)(?= ))'

/** Held by walls, chains or guards. */
const locked = [
  '(?<!(?:có|có ai|không ai|ai|gà|chó|trâu|bò|sợ) )bị<1> (?:nhốt|(?<!tạm )giam(?! (?:xe|bằng|lương|vì nồng độ)(?= ))|giam lỏng|xích|trói|cầm tù|bắt cóc|khóa trong|khóa trái|khóa ở|khóa cửa|cột (?:chân|tay|vào|ở))(?! (?:ngoài (?:cửa|nhà|sân|đường)|ở ngoài|trong (?:map|lớp|nhà bóng|thang máy|tim|xe buýt)|hoài game)(?= ))',
  `${they}<1> (?:nhốt|xích|trói|khóa) (?:lại )?${someone}(?! ở trong chờ(?= ))|${they} bắt cóc (?:mất )?${someone}`,
  `${they}<1> (?:bắt|lôi|kéo|tống|lùa) ${me} (?:vào|vô|lên|xuống)<3> (?:nhà|phòng|chỗ|quán|khu|kho|rừng|xưởng|hầm|tầng|lầu)|(?:lôi|kéo|đẩy|tống)<3> (?:vào|vô) (?:phòng|nhà|buồng|hầm|trong|lại)|(?:túm|bắt|nắm)<3> (?:kéo|lôi) (?:vào|vô|trở|quay)`,
  `(?:nhốt|xích|!trói) ${me}(?<! con)${unlocked}|(?:nhốt|xích|trói) con(?= (?:lại|trong|ở|vào nhà|vào phòng|vào cái|trên|dưới|một|cả|[.,])| $)`,
  `giam ${me}(?! (?:lương|tiền|nhe|nhé|công)(?= ))`,
  '(?<!lỡ bị )khóa (?:trái|ngoài|cửa ngoài|bên ngoài|phía ngoài)(?!<8> (?:chìa|game|kêu ăn)(?= ))|đang bị giữ(?! (?:giấy|xe|lại giấy)(?= ))|không biết (?:đây|đang|mình|em|chỗ)<2> (?:là |ở )?(?:đâu|chỗ nào)(?! nữa(?= ))|canh ngoài (?:cửa|cổng)|chốt (?:cửa )?ngoài|then<1> (?:bên )?ngoài|khóa<2> phía ngoài|cửa (?:bấm )?khóa<1> ngoài(?!<8> chìa(?= ))',
  '(?<!sợ bị )(?:xích|trói|còng|cột) (?:chân|tay|cổ)|dán băng (?:dính|keo)<2> (?:miệng|mồm)|(?:mồm|miệng)<2> dán băng|(?:bị|nó|họ)<1> bịt miệng|còng số 8|đeo còng',
  '(?:đứng|ngồi|nằm)<1> (?:canh|gác|chặn)<3> (?:cửa|cổng|phòng|cầu thang|ngoài|trước|đầu|bên)|(?:cắt|thay) (?:phiên|nhau) (?:canh|gác)|\\d (?:thằng|ông|đứa|người)<2> (?:đứng|ngồi) (?:canh|gác)',
  '(?:không|hết|chẳng) (?:ra|thoát|trốn|mở)(?: [^,.? ]+)? (?:được|!nổi)(?! (?:bài|kết|tiền|giấy|hàng)(?= ))(?<!(?:nói|tìm|nghĩ|kiếm|hiểu|làm|lấy|in) ra được)',
  'hàng rào (?:điện|thép gai|kẽm gai)|dây thép gai|cửa sổ<1> (?:hàn|song sắt)|hàn song sắt',
  '(?:lock|locked)<3> (?:door|room|me|in|us)|(?:can t|cannot|can not|not allow|not let)<3> (?:go out|leave|get out|out)',
] as const

/** Somebody does not let them out, down or ashore. */
const notLetOut = [
  `(?:không|cấm|chưa) cho(?: ai)?(?: ${someone})? (?:ra ngoài|ra khỏi|ra cửa|ra cổng|ra đường|ra sân|bước ra|ra(?= [,.?]| $| đâu)|rời|thoát|lên bờ|(?:vào|vô) bờ|(?:vào|vô) đất liền|xuống(?! (?:giá|tiền|ao|ruộng|hạng)(?= )))`,
  'không (?:xuống|vào bờ|vô bờ|lên bờ) được|(?:xuống|nhảy) (?:xe |tàu |ghe )?không được',
] as const

/** What is done to a person: captivity, violence, threats (H1, H2, H4, H9; §3.2 harm and control). */
export const harm = {
  locked,
  notLetOut,
  /** Held in any way: locked in, or forced to stay and hindered, which without more is not of this hour. */
  captive: [
    ...locked,
    ...notLetOut,
    `(?<!(?:liên lạc|có|người|ai) )bị<1> (?:giữ|bắt giữ|giữ chân|giữ lại)${kept}`,
    `${they}<1> giữ ${someone}${kept}`,
    'đang giữ (?:em|con|cháu|tôi|người|nó|bé)',
    `(?:không|chưa|chẳng|cấm) (?:cho|để)(?: ${someone})? (?:ra(?! (?:tiền|giá|sao|gì|đời|mắt|trường|mua)(?= ))|về|đi đâu|đi về|nghỉ việc|nghỉ làm|gặp ai|gọi về|gọi (?:cho )?(?:nhà|mẹ|má|bố|ai))`,
    '(?:không|chưa) (?:được )?(?:phép )?(?:về|rời|đi đâu)(?: quê| nhà| nước)? được|không được (?:phép )?(?:về|đi đâu|gặp ai|ra|rời|lên bờ|vào bờ|vô bờ|bước)(?! (?:tiền|giá)(?= ))|về không được|muốn về<3> không (?:được|cho)',
    '(?:có|cho|cử|toàn|luôn)<2> (?:người|đứa|thằng|bảo vệ|chú|bà)<2> (?:canh|gác|đi kèm|đi theo|kè kè|chạy xe kèm|kèm sát)',
    'đi (?:đâu|vệ sinh|tắm|chợ)<3> (?:kèm|canh|đi theo|theo sau|người theo|bám|xin phép|xin thẻ|đi cùng)',
    'canh (?:cửa|cổng|giữ|gác|suốt|ngày đêm)|gác (?:cửa|cổng)|khóa (?:cửa|cổng)<2> (?:suốt|cả ngày|ban đêm|đêm)|song sắt|cửa sổ<2> (?:dán|bịt)',
    '(?:mượn|muốn|xin) (?:ra|về|nghỉ)<6> (?:đánh|tát|đập|chửi|canh|nhốt|giữ|dọa)',
    '(?:nhốt|giam|trói|xích) (?:ở|tại|trong|dưới|trên|bên|vào|lại|kín)(?! (?:chuồng|lồng|thùng|thang máy)(?= ))',
  ],
  /** Someone controls the phone or listens. */
  watched: [
    `${they}<1> (?:ngồi|đứng|nằm)(?: ngay| sát)? (?:cạnh|sát|kế)`,
    `${they}<2> (?:đọc|xem|kiểm tra|soi|theo dõi|kiểm|check|coi)<1> (?:tin|máy|điện thoại|zalo|màn hình)`,
    '(?:thu|giữ|lấy|tịch thu|cầm|đập|tước|gom)<1> (?:hết |cả |luôn |mất |sạch )*(?:điện thoại|máy|sim)(?! (?:giặt|bơm|cày|tính)(?= ))',
    '(?:điện thoại|máy)<2> (?:bị )?(?:thu|tịch thu|giữ|lấy mất|gom)(?= )',
    'đứng (?:cạnh|bên|sau)<2> (?:nghe|nhìn|canh)|có (?:người|đứa)<2> (?:nghe|ngồi cạnh|đứng cạnh|bên cạnh|ngồi bên|ngồi kế)|(?:bật|mở) loa ngoài',
  ],
  /** Writes or speaks behind somebody's back. */
  secretly: [
    'nhắn (?:lén|trộm|vụng)|(?:gọi|viết|bấm|gõ|mượn<2>) (?:!lén|trộm|vụng)|(?:!lén|trộm|!vụng) (?:nhắn|gọi|viết|mượn)|giấu<2> (?:cái )?(?:máy|điện thoại)<4> (?:trong|dưới|sau)',
    '(?:em|con|cháu|tôi|mình|chị|nó|chỉ|hắn)<1> (?:nói|viết|nhắn) (?:thật |rất )?(?:nhỏ|!thầm|!khẽ)(?= )|^ (?:\\S+ ){0,4}nói nhỏ(?= )|nói nhỏ (?:thôi|xíu|như|lắm)|thì thào|nói !thầm',
  ],
  violence: [
    `(?:đánh|đập(?! thình(?= ))|!tát|!đấm|!đạp|hành hạ|tra tấn|bỏ đói|chích điện|dí điện|bóp cổ|!quất|!vụt|!đá|treo ngược)(?: \\S+)? (?:${someone})(?! (?:\\d|số|chữ|máy|di động)(?= ))`,
    'bị<2> (?:đánh|đập|!tát|!đấm|!đạp|chích điện|dí điện|tra tấn|hành hạ|bạo hành|bỏ đói|!đòn|ăn đòn|!roi|chém|!đâm|bóp cổ|!tạt|!dìm|treo ngược|đánh đập|hành hung|!quật|!vụt)(?! (?:mất|cắp|rơi|giá|thuế|vần|bóng|cờ)(?= ))',
    '(?:đánh|đập|đấm|đạp|chém|!bẻ) (?:gãy|chảy|bầm|què|ngất|thâm|đau|dã man|hoài|liên tục|chết|tàn nhẫn|tím|sưng|dữ|túi bụi|hội đồng)',
    '(?:chích|!dí|dí|roi|gậy|giật) điện(?! thoại(?= ))|dùi cui',
    '(?:đang|cứ|toàn|hay|suốt|tuần nào cũng|ngày nào cũng|tối nào cũng)<1> (?:đánh|đập|tát|hành hạ)(?! (?:bài|cờ|bóng|giá|máy|chữ|đàn|răng|vần)(?= ))',
    '(?:bị|cho|phạt|bắt)<1> (?:nhịn (?:đói|ăn|cơm)|bỏ đói|đứng (?:ngoài )?nắng|!quỳ|phơi nắng|chạy (?:quanh|vòng)|hít đất)|không cho ăn|bắt nhịn|khỏi ăn',
    'ăn đòn|bị đòn|no đòn|(?:lằn|vết) (?:roi|bầm|tròn|bỏng)|(?:bầm|tím) (?:tím|dập|khắp)|nhiều vết (?:roi|bầm|thương)|nắm tóc|túm tóc|kéo tóc|lôi xềnh xệch|đập đầu',
    'beat(?:s|ing|en)?|hit me|hits me|hurt me|rape[d]?',
  ],
  /** Violence going on while they write. */
  attackNow: [
    '(?<!em )đang<2> (?:chém|!đâm|siết cổ|bóp cổ|(?<!để )đánh|đập|!tát|rượt|!đè|hành hạ|!đuổi|đuổi theo|đấm|đạp|treo ngược|dìm|!quất|!lôi|!kéo)(?! (?:bài|cờ|máy|đề|giá|kính|điện|lợp|tin)(?= ))',
    `${they}<1> (?:chém|!đâm|siết cổ|bóp cổ|bóp coor|!rượt|dí dao|!kề dao)(?: \\S+)? (?:${someone}|vợ|nhau|mẹ|chồng|người)`,
    '(?:nó|hắn|thằng \\S+|tụi nó|bọn nó|chồng)<1> (?:chém|!đâm|siết cổ|bóp cổ|!rượt|đập cửa|phá cửa|đạp cửa)',
    '(?<!(?:be|gà|chuồng) )(?:đạp|đập|phá(?! của(?= ))|!tông) (?:cửa|cổng)(?! (?:chuồng|kính xe)(?= ))|xách dao|!kề dao|(?:đánh|chém) nhau rồi',
    '(?:xô|đạp|ném|quăng|đẩy)<2> (?:xuống|rớt) (?:sông|biển|nước|giếng|hầm)(?: rồi| mà)?',
  ],
  sexual: [
    'hiếp(?: dâm)?|cưỡng (?:hiếp|bức|dâm)|xâm hại|làm nhục|giở trò|dâm ô|đồi bại',
    '(?:ép|bắt|bị ép|bị bắt)<4> (?:quan hệ|ngủ với|ngủ cùng|tiếp khách|đi khách|phục vụ khách|chiều khách|bán dâm|bán thân|làm gái|chụp ảnh nóng|cởi)',
    '(?:!sờ|!mó|sàm sỡ|!rờ)<1> (?:vào|soạng|mó|sỡ|ngực|người|đùi|mông|mẫn)',
  ],
  /** Sold or served to customers: karaoke, massage, "guests". */
  serving: [
    'ngồi (?:bàn )?(?:với|cùng|tiếp) (?:khách|mấy ông)|làm (?:massage|mát xa|karaoke)|tiếp khách|đi khách|ngồi (?:với|bàn|cùng) khách|rót bia|tay vịn|bán dâm|làm gái|phục vụ khách|chiều khách|đi đêm với khách|ngủ với khách|qua đêm với khách|uống (?:bia|rượu) với khách|hầu (?:rượu|bia|khách)|tiếp viên|bồi bàn đêm|đào hát',
  ],
  weapon: [
    '(?:cầm|!dí|!kề|rút|vác|lăm lăm|lăm le|giơ|chĩa|xách|ngồi<2> mài)(?: (?:con|cây|khẩu|theo|sẵn))* (?:!dao|dao(?! (?:động|diễn|lý|đức|ban|phố|ngọc|kéo)(?= ))|súng|mã tấu|!kiếm|!búa|búa|rựa|!rìu|!mác|phóng lợn)(?= )(?!<3> (?:gọt|chặt chuối|thái|bổ|xoài|làm cá)(?= ))',
    '(?<!dọa )(?:tưới|tạt) (?:xăng|axit|acid)|(?:lính|bảo vệ(?! rừng(?= ))|gác|thằng)<2> (?:có|cầm|xách|đeo) súng|!nổ súng',
    'knife|gun',
  ],
  /** Given something that takes the will away. */
  drugged: [
    '(?:chụp|cho ngửi|xịt) thuốc|(?:tỉnh|dậy|tỉnh dậy)<3> (?:thấy )?<3> (?:chỗ|nơi|phòng|nhà) lạ',
    '(?:họ|nó|bị|bắt|ép|chuốc)<1> (?:tiêm|chích|uống|nuốt)<2> (?:thuốc(?! (?:ho|bổ|sổ|lá|\\d|trứng)(?= ))|ma túy|cái gì|gì<1> (?:vào|mà|cho))|thuốc (?:mê|kích dục)|uống<3> (?:nước|ly|lon)<6> (?:ngủ|mê|không biết gì|tỉnh dậy)',
  ],
  /** Hurt so that help cannot wait (115). */
  injury: [
    '(?:chảy|!ra|mất|nhiều|toàn|đầy|!ho|rướm|dính|nôn|ói|ói ra|đi ra|thấy) máu(?! (?:nhóm|chân con|mũi)(?= ))|ra máu(?! (?:đã|da) khỏi(?= ))|máu (?:me|chảy|tươi)|vũng máu|băng huyết|ra huyết',
    '(?:đánh|bị đánh|đập|bẻ)<1> gãy (?:tay|chân|xương|sườn|cổ|lưng|mũi)',
    'ngất(?: xỉu| đi| rồi| lịm)|bị ngất|đang ngất|bất tỉnh|hôn mê|(?:gọi|lay|kêu)(?: \\S+)? (?:không|mãi không) (?:dậy|tỉnh|thưa)|không !thở|hết thở|co giật|sùi bọt|!nằm im|bất động(?! (?:sản|tiền|phí|cọc|ký quỹ)(?= ))',
    'rắn cắn|(?:sốt|ốm)<1> (?:li bì|mê man|rét run|4[012]|39)|bị bỏng nặng|bị tạt axit|dội nước sôi',
    'ngộp thở|ngạt thở|hết (?:hơi|không khí)|(?:sắp|gần) chết(?! (?:cười|đói|hạn)(?= ))|thoi thóp|nguy kịch|hấp hối|!tím tái',
    'vỡ ối|chuyển dạ|trở dạ|đau đẻ|động thai|sảy thai|sẩy thai|sắp sinh non|bleeding',
  ],
  /** Kept from a doctor. */
  deniedCare: [
    `(?:không|cấm|chẳng) (?:cho|chở|đưa|chịu đưa|chịu chở|được)(?: ai)?(?: ${someone})? (?:đi (?:viện|bệnh viện|nhà thương|cấp cứu|bác sĩ|khám)|vào viện|gọi (?:cấp cứu|bác sĩ|xe viện|115)|chở đi)`,
  ],
  /** Wish or means to die (H2). */
  suicide: [
    '(?:đứng|ngồi|leo|trèo)<2> (?:sân thượng|lan can|thành cầu|đường ray|nóc)|lên lan can|viết<1> thư<3> (?:để lại|gối|cho con|trên bàn|tuyệt)|tạm biệt (?:mọi người|cả nhà|bố|mẹ|con|các)(?! (?:nha|nhé) hẹn(?= ))|nhờ<4> nói với<8> xin lỗi|nói với<6> là (?:mẹ|bố|em|con|tôi) xin lỗi',
    '(?:(?:em|con|cháu|tôi|mình|nó|hắn|chỉ|cứ|chán|đang|vẫn|thật|thực sự|nghĩ|đòi|lại|nhiều lúc|đôi khi) |^ )(?:chỉ |cứ |thật sự |chán quá |mệt quá )?muốn (?:chết|tự tử|tự sát|biến mất|nhảy (?:lầu|cầu|xuống)|kết thúc|giải thoát|ra đi|buông xuôi)',
    '(?:không|chẳng|hết|chán)<1> (?:muốn|thiết) (?:sống|tồn tại)|chán sống|không sống nổi|thiết sống',
    '(?:định|sẽ|tính|nghĩ đến|nghĩ tới|nghĩ|đòi|dọa|đang|vừa|muốn|toan|lại)<1> (?:tự tử|tự sát|tự vẫn|kết liễu|nhảy (?:cầu|sông|lầu)|thắt cổ|treo cổ|chết quách)|(?:cắt|rạch)<1> (?:cổ tay|mạch máu)|tuyệt mệnh|!di !thư|tự tử rồi',
    '(?:cháu|em|con|tôi) uống (?:hết rồi|hết)|(?:mẹ|bố|má|ba|mọi người)<2> đừng buồn|(?:uống|nuốt)<2> (?:thuốc (?:sâu|ngủ|trừ|diệt|chuột|cỏ|rầy)|cả vỉ|hết vỉ|cả lọ|nắm thuốc|\\d+ viên|lá ngón|bả chuột)|(?:có|chai|mua|để sẵn|giấu|lấy|cầm)<2> (?:thuốc (?:ngủ|sâu|chuột|diệt|rầy|cỏ)|lá ngón)(?! (?:lúa|rau|ruộng|muỗi)(?= ))|hái lá ngón',
    'chết (?:đi cho|quách|cho (?:xong|rồi|nhẹ|đỡ|khỏi))|thà chết|(?:sống|tồn tại) (?:làm gì|để làm gì|chi (?:nữa|cho))|không còn (?:lý do|gì) để sống|biến mất mãi',
    '(?:ngủ|nhắm mắt)<4> không (?:bao giờ )?(?:tỉnh|dậy|thức)(?! được(?= ))|không tỉnh lại nữa|ước<6> không<2> dậy|ngủ (?:mãi|vĩnh viễn|một giấc (?:dài|thật dài))',
    'vĩnh biệt|kiếp sau|(?:em|con|cháu|tôi|mình) đi đây(?: \\.|$)|(?:nuôi|chăm|lo|trông)<2> (?:hộ|giúp|giùm|thay)<8> (?:em đi đây|mệt quá|xin lỗi)|xin lỗi<6> (?:mẹ|bố|ba|má|con|cả nhà|gia đình|mọi người)<14> (?:đi đây|mệt quá|thanh thản)',
    '(?:tối nay|đêm nay|chiều nay|bữa nay|giờ)<2> (?:em |tôi |con )?ra (?:cầu|bờ sông|bờ kinh|sông)(?! tàu(?= ))|(?:em|con|tôi) ra cầu rồi|đang (?:đứng )?(?:ở )?(?:trên|ngoài) cầu',
    'kill myself|want to die|suicide',
  ],
  /** Hurts themselves or is worn out, without a wish to die. */
  selfHarm: [
    '(?:lấy|cầm|dùng)<2> (?:dao lam|lưỡi lam)<4> (?:tay|đùi|mình|da)|(?:!cứa|!rạch|rạch) (?:tay|đùi|chân|da)|(?:tự|hay|cứ|toàn)<4> (?:đập đầu|rạch tay|cắn tay|tự đánh)|tự (?:làm đau|hành hạ)|rạch tay',
    'không còn gì để mất|tuyệt vọng|bế tắc|trầm cảm|gục ngã',
  ],
  distress: ['hoảng loạn|ác mộng|kiệt sức|không ra khỏi (?:buồng|phòng)|nghe tiếng<4> (?:nhảy|chui|run)'],
  threatDeath: [
    '(?:dọa|đòi|sẽ|thề|!đe|hăm)<4> (?:giết|thủ tiêu|chặt|xẻo|!mổ|mổ (?:lấy|bụng)|!chôn|thiêu(?! \\d(?= ))|!đâm|chém|đánh chết|bán (?:sang|qua|lại|đi|cho|tiếp)|vứt xác|ném xuống|quăng xuống|cắt (?:tai|ngón|tay)|lấy (?:thận|nội tạng|mạng))',
    '(?:nói|bảo|kêu|nhắn)<3> (?:giết|thủ tiêu|chặt (?:tay|chân|ngón)|!chôn|vứt xác|cắt (?:tai|ngón|tay)|bán (?:thận|nội tạng))',
    'chặt (?:ngón|tay|chân)|cắt (?:tai|ngón tay)|gửi (?:ngón|lóng) tay|(?:ngón|lóng) tay<6> (?:gửi|gói)|giết (?:con|em|cháu|nó|tôi|cả nhà|chị|anh)(?! mất(?= ))|không (?:còn|toàn) mạng|nhận xác|tìm xác|(?:quăng|ném|vứt|dìm)<2> (?:xuống )?(?:sông|biển|vực|hồ|khe)(?! \\d(?= ))|thả trôi|là tao giết|tau giết|đốt nhà',
    '(?:gửi|quay|cho (?:em|tôi|con|nhà)? ?(?:coi|xem))<4> (?:clip|video|!ảnh|hình|phim|đoạn)<6> (?:đánh|tra tấn|chích|hành hạ|bị trói|dí điện|quỳ|máu|cũi|treo)|(?:clip|video|!ảnh|hình|phim)<3> bị (?:đánh|trói|tra tấn|chích|dí điện|treo|quỳ)',
  ],
  /** Sold to or bought by somebody. */
  sold: [
    'bị<2> bán(?! (?:hàng|đắt|ế|phá|lỗ|vé|kẹo|rau)(?= ))',
    `${they}<2> (?:đã |đòi |định |sẽ |tính |lại |mới |vừa )?!bán (?:${me}|nó|chị|cháu)`,
    `${they}<1> (?:đã |đòi |định |đang tính |sẽ |mai )bán (?:em|con|cháu|tôi|tụi|bọn)(?! (?:hàng|rau|gà|lợn|gái)(?= ))`,
    'bán<2> (?:qua|sang|lại|cho|tiếp|vào)<1> (?:công ty|campuchia|myanmar|trung quốc|bên kia|chủ khác|ông khác|người khác|chỗ khác|nhà khác|lào|động|nhà chứa|nước ngoài)|bán (?:qua|sang) (?:tàu|thái|cam|bển)',
    'bị (?:đem|lừa|gạt|dụ)<2> bán|!lừa bán|bán lợn(?= (?:sang|qua))|bán qua bán lại|bán thân trả nợ|!sang nợ|sang tay|sang tên (?:em|tôi|con|nó)|đổi chủ|mua (?:em|con bé|nó|tôi) về|bị mua',
    '(?:đã|bỏ tiền|trả tiền) mua (?:em|con|cháu|tôi|thằng|đứa|nó)|(?:nói|bảo|là)<3> mua (?:em|con bé|đứa bé|cháu bé|về làm vợ)|được mua về|tiền mua (?:em|con|cháu|người)',
    'sold me|bought me|sell me|trafficked',
  ],
  /** About to be sold. */
  soldNow: [
    `${they}<1> (?:đòi|định|đang tính|tính|sẽ|sắp|tối nay|mai|chuẩn bị|nói|bảo|dọa) (?:đem )?bán ${someone}(?! (?:hàng|rau|gà|lợn|gái|vé|kẹo)(?= ))`,
    '(?:em|con|cháu|tôi|nó)<2> (?:sắp|sẽ|mai|tối nay) bị bán|(?:đang|vừa|mới) (?:ngã giá|trả giá|coi giá)|nói giá<2> (?:rồi|với)',
  ],
  /** Papers or wages withheld, debt, quota: control without walls (H9, §3.2). */
  papersTaken: [
    '(?:thu|giữ|cầm|lấy|tịch thu|nộp|cất|gom)<2> (?:hết |cả |luôn |sạch )*(?:căn cước|hộ chiếu|giấy tờ|chứng minh|giấy tùy thân|thẻ căn cước|visa)',
    '(?:căn cước|hộ chiếu|giấy tờ|chứng minh)<3> (?:giữ|thu|cầm|cất|lấy mất|gom)(?= )|tak(?:e|es|ing|en) (?:my )?(?:hộ chiếu|papers|id)|hold my',
  ],
  debt: [
    'còn nợ|nợ (?:quán|chủ|công ty|họ|nó|bà|ông|tiền|môi giới|nhà xe)|(?:bảo|nói|kêu|bắt|ghi|ký)<3> !nợ|trả (?:hết|xong|đủ)<3> (?:nợ|mới|rồi mới|thì mới)|gán nợ|trừ nợ|giấy nợ|làm trả nợ|bắt nợ|làm tiếp để trả|đền (?:tiền|bù)|mang nợ|trả nợ<3> (?:quán|chủ|xong|hết)',
  ],
  noWage: [
    '(?:tiền công|lương|tiền)<3> (?:giữ|cầm) hết|không đưa tiền',
    '(?:không|chưa|chẳng|chậm)<2> (?:được )?(?:trả|nhận|cầm|thấy|phát)<2> (?:lương|đồng nào|tiền công|công)|(?:giữ|trừ|nợ|quỵt|ăn chặn|cắt|chậm|giam)<1> (?:hết )?(?:lương|tiền công)(?! \\d(?= ))|không (?:có )?lương|lương<4> (?:cất|giữ|giữ hộ|giữ giùm|giữ giúp|cầm hộ|cầm)(?= )|gom hết tiền|thu hết tiền|làm không công',
  ],
  quota: [
    '(?:chỉ tiêu|kpi|doanh số|định mức)|không (?:đủ|đạt)(?: \\S+)? (?:khách|chỉ tiêu|số|doanh|tiêu|đơn)|(?:bắt|ép|phải|bị ép)<4> (?:lừa|dụ|gọi điện lừa|lừa đảo|rủ thêm|dụ thêm|tuyển thêm|gạt)|gọi điện (?:lừa|gạt)|làm (?:ngày )?1[2-9] tiếng|(?:ngày|làm) 1[4-9] (?:tiếng|giờ)',
  ],
  forced: [
    '(?:bị )?(?:ép|ép buộc|cưỡng)<2> (?:làm|lấy chồng|cưới|đi làm|đi xin|ăn xin|bán vé số|ký|đẻ|mang thai|uống|đi biển|ở lại|phải|đẻ thuê|lừa|chơi)|bắt<1> (?:em|con|cháu|tôi|tụi \\S+|nó) (?:làm|đi|lấy|phải|ra|về|gặp|theo|cưới|ở)(?! (?:học|ngủ)(?= ))|không muốn (?:lấy|cưới|làm nữa)',
    'không làm thì|không (?:nghe|chịu)(?: lời)? (?:thì|là)<2> (?:bị )?(?:đánh|bỏ đói|bán|chích|phạt)',
  ],
} as const
