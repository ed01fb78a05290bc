import { me, they } from './people.ts'

const kept =
  '(?!<1> (?:giấy|căn cước|hộ chiếu|xe|bằng|lương|tiền|cọc|sổ|hộ|điện thoại|máy|chỗ|đồ|hồ sơ|thẻ|tin|gìn|liên lạc|nguyên|kín|bí mật))'

/** What is done to a person: captivity, violence, threats (H1, H2, H4, H9; §3.2 harm and control). */
export const harm = {
  /** Held: locked in, not let out. */
  captive: [
    'cửa<3> không mở được|không có cửa sổ|leo rào|(?:kéo|lôi|bắt)<3> (?:vô|vào|quay) lại|chờ họ mở|bịt mắt',
    'bị<3> (?:nhốt|giam|giam lỏng|xích|trói|cầm tù|khóa trong|nhốt kín|bắt cóc|cầm giữ)',
    `${they}<2> (?:nhốt|giam|xích|trói)`,
    `(?:nhốt|giam|xích|trói)<1> ${me}`,
    '(?:nhốt|giam|xích)<1> (?:lại|kín|trong|vào|mấy|cả)',
    `(?<!liên lạc )bị<1> (?:giữ|bắt giữ|giữ chân|giữ lại)${kept}`,
    `${they}<1> giữ (?:em|con|cháu|tôi|mình|lại|người|chân|tụi|bọn|chúng)${kept}`,
    '(?:lúc nào|luôn|luôn luôn|lúc mô|suốt ngày|ngày đêm)<2> có<3> (?:đứa|thằng|người|đàn ông|thanh niên|gã)<3> (?:đứng|ngồi|canh|gác|theo|trông)|song sắt|(?:bắt|lôi|kéo|dụ|lừa|tống) (?:em|con|cháu|tôi|mình|tụi \\S+|bọn \\S+) (?:vào|vô)<3> (?:nhà|phòng|chỗ|quán|khu|kho|rừng|xưởng)|bịt (?:mắt|miệng)|hàng rào (?:điện|thép|kẽm)|dây thép gai|xích chân|xích (?:tay|cổ)|(?:khóa|trói) (?:tay|chân)|khóa (?:cửa )?lại|lôi (?:vào|vô) (?:phòng|nhà|trong)|dán băng dính|còng tay',
    'bị bắt giữ|đang giữ (?:em|con|cháu|tôi|người|nó|bé)',
    '(?:không|chưa)(?: \\S+)? (?:ra|thoát|trốn|xuống|rời)(?: \\S+)? được',
    'không thoát|(?:trốn|chạy|ra) không (?:được|nổi|thoát|xong)|hết đường (?:ra|thoát|về)|không có (?:lối|đường) (?:ra|thoát)',
    '(?:không|chưa|cấm)<1> được (?:phép )?(?:về (?:quê|nhà|nước)|ra(?! (?:sao|gì))|rời|bước|xuống|lên bờ|đi đâu|đi ra|thả|gặp ai|ra ngoài)',
    '(?<!(?:tôi|nhà|mẹ em|bố em) )(?:không|chưa|chẳng|cấm)<1> (?:cho|để)(?! (?:vay|phép con|điểm))<3> (?:ra ngoài|ra khỏi|ra(?! (?:tiền|giá|sao|gì|đời|mắt|trường))|rời|bước|xuống(?! (?:giá|tiền))|lên bờ|vào bờ|thoát|đi đâu|đi về|về nhà|về quê|về nước|về(?! (?:việc|chuyện|vấn))|nghỉ(?! phép)|đi(?! (?:học|làm|chơi))|gặp ai)',
    '(?:cửa|cổng)<2> (?:khóa|chốt|bịt|hàn)(?: (?:kín|chặt|ngoài|trái|suốt))*|khóa(?: \\S+)? (?:cửa|ngoài|trái|cổng|phòng)|chốt cửa ngoài|khóa trái',
    '(?:có|cho|cử|sai|bắt|toàn|luôn)<2> (?:người|đứa|thằng|bảo vệ|mấy ông|thanh niên|chó|anh em)<3> (?:(?<!(?:bên|ngồi|gần|đứng) )canh|gác|đi kèm|đi theo|kèm|kè kè|trông chừng|đứng cửa|canh cửa)',
    'canh (?:cửa|cổng|chừng|giữ|gác|suốt|cả ngày|ngày đêm|không cho|24)|(?:ngồi|đứng) (?:canh|gác|chặn)|gác (?:cửa|cổng)',
    'đi (?:đâu|vệ sinh|tắm|chợ)<3> (?:kèm|canh|đi theo|theo sau|người theo|có người|phải có|bám)',
    '(?:mượn|muốn|xin) (?:ra|về|nghỉ)<6> (?:đánh|tát|đập|chửi|canh|nhốt|giữ)',
    '(?:lock|locked)<3> (?:door|room|me|in|us)|(?:can t|cannot|can not|not allow|not let)<3> (?:go out|leave|go home|get out|out)',
    '(?:không|chưa) cho (?:mang|đem|gặp) (?:con|cháu)|phải (?:ở đây|ở lại)(?: với| làm| trả|$)|không (?:về|đi) (?:nhà )?được(?! nữa ai)|không được về|về không được',
    '(?:nhốt|giam|trói|xích) (?:ở|tại|trong|dưới|trên|bển|bên|vào)',
  ],
  /** Someone controls the phone or listens. */
  watched: [
    '(?:nó|họ|hắn|chúng nó|bọn nó|chủ|ông ấy|bà ấy|anh ta)<1> (?:ngồi|đứng|nằm)(?: ngay| sát)? (?:cạnh|bên|kế|gần)',
    `${they}<2> (?:đọc|xem|kiểm tra|soi|theo dõi|kiểm)<2> (?:tin|máy|điện thoại|zalo|hết)`,
    '(?:nó|họ|bọn nó|tụi nó|chúng nó|hắn|ông ta|bà ta|chồng|chủ)<1> (?:đang )?(?:cầm|giữ|lấy|thu) (?:máy|điện thoại|mất máy)',
    '(?:thu|giữ|lấy|tịch thu|cầm|đập|tước)<1> (?:hết |cả |luôn |mất |sạch )*(?:điện thoại|máy|sim)',
    '(?:điện thoại|máy)<3> (?:bị )?(?:thu|tịch thu|giữ|lấy mất|kiểm tra)|thu rồi',
    'đứng (?:cạnh|bên|sau)<2> (?:nghe|nhìn|canh)|có (?:người|nó|họ|đứa)<2> (?:nghe|ngồi cạnh|đứng cạnh|bên cạnh|ngồi bên|nhìn)(?! (?:nói|kể))|bật loa ngoài|mở loa ngoài|đang nghe(?: lén)?',
    '(?:nhắn|gọi|viết|bấm)<1> (?:lén|trộm|vụng)|(?:lén|trộm|giấu)<1> (?:nhắn|gọi|được (?:cái )?(?:máy|điện thoại))',
    '(?:nó|họ|ai|người ta|chủ)<2> (?:biết|thấy|phát hiện)<3> (?:là )?(?:chết|đánh|bị đòn|no đòn)|xóa tin(?: nhắn)? (?:ngay|đi|nhé)',
  ],
  violence: [
    '(?:là|lại|thì) bị đòn|bị đòn roi',
    'dội nước|túm tóc|đánh<3> (?:hỏng|mù|rách|sứt)|hỏng (?:một )?mắt|đập cửa<4> đánh',
    'bị<4> (?:đánh|đập|!tát|!đấm|!đá|!đạp|chích|dí điện|tra tấn|hành hạ|bạo hành|bỏ đói|!đòn|ăn đòn|!roi|chém|!đâm|bóp cổ|!tạt|!dìm|treo|!châm|đánh đập|hành hung|!quật|!vụt|!lột|!đốt)(?! (?:mất|cắp|rơi|giá|thuế|vần|bóng|cờ))',
    `(?:đánh|đập|!tát|tát(?! (?:em|con) (?:máy|di))|đấm|đạp|hành hạ|tra tấn|bỏ đói|chích điện|dí điện|bóp cổ|!quất|!vụt|!đá)<1> ${me}(?! (?:\\d|số|chữ))`,
    '(?:đánh|đập|đấm|đạp|chém|bẻ) (?:gãy|chảy|bầm|què|ngất|thâm|đau|dã man|hoài|liên tục|đập|chết|mỗi|tàn nhẫn|tím|sưng|nhiều|dữ|túi bụi|hội đồng|nhau chảy)',
    '(?:chích|dí|roi|gậy|giật|châm)<1> điện|dùi cui|chích điện',
    '(?:đang|cứ|toàn|hay|suốt|lại|tuần nào cũng|ngày nào cũng|tối nào cũng)<2> (?:đánh|đập|tát|hành hạ)(?! (?:bài|cờ|bóng|giá|máy|chữ|đàn|răng|vần))',
    '(?:bị|cho|phạt|bắt)<3> (?:nhịn (?:đói|ăn)|bỏ đói|đứng (?:ngoài )?nắng|quỳ|phơi nắng|chạy (?:quanh|vòng)|hít đất)|không cho ăn|(?:cho )?ăn (?:ngày |mỗi ngày )(?:1|một) bữa|ăn cơm với muối|khỏi ăn|bắt nhịn',
    'phải đứng (?:ngoài )?nắng|ăn đòn|bị đòn|no đòn|(?:lằn|vết) (?:roi|bầm|tròn|bỏng)|(?:bầm|tím) (?:tím|dập|khắp)|vết (?:thương|sẹo|đánh)<4>|nhiều vết',
    'beat(?:s|ing|en)?|hit me|hits me|hurt me|rape[d]?|electric',
    '(?:đấm|đạp|đập|tát|đánh)<3> (?:vào|vô) (?:mặt|đầu|người|bụng)|nắm tóc|túm tóc|kéo tóc|lôi xềnh xệch|đập đầu',
  ],
  sexual: [
    'hiếp(?: dâm)?|cưỡng (?:hiếp|bức|dâm)|xâm hại|làm nhục|giở trò|dâm ô|đồi bại',
    '(?:ép|bắt|bị ép|bị bắt)<4> (?:quan hệ|ngủ với|ngủ cùng|tiếp khách|đi khách|phục vụ khách|chiều khách|bán dâm|bán thân|làm gái|chụp ảnh nóng|cởi)',
    '(?:sờ|mó|sàm|rờ)<1> (?:vào|soạng|mó|sỡ|ngực|người|đùi|mông|mẫn)',
  ],
  /** Sold or served to customers: karaoke, massage, "guests". */
  serving: [
    'ngồi (?:bàn )?(?:với|cùng|tiếp) (?:khách|mấy ông)|mới lớn<3> khách|làm (?:massage|mát xa|karaoke)|tiếp khách|đi khách|ngồi (?:với|bàn|cùng) khách|rót bia|tay vịn|bán dâm|làm gái|phục vụ khách|chiều khách|đi đêm với khách|ngủ với khách|qua đêm với khách|uống (?:bia|rượu) với khách|hầu (?:rượu|bia|khách)|tiếp viên|nhân viên nữ|bồi bàn đêm|đi bay|đào hát',
  ],
  weapon: [
    '(?:cầm|dí|kề|rút|vác|lăm lăm|lăm le|có|bằng|tưới|đổ|tạt|hắt|giơ|chĩa|mang|thủ)(?: (?:!dao|con|cây|khẩu|can|cả|sẵn))* (?:dao|súng|mã tấu|kiếm|búa|tuýp|xăng|axit|acid|rìu|gậy gộc|phóng lợn|kéo nhọn)(?! (?:động|diễn|lý|đức|ban|phố|ngọc))',
    'knife|gun',
  ],
  /** Given something that takes the will away. */
  drugged: [
    '(?:chụp|đánh|bỏ|cho ngửi|xịt) thuốc|(?:tỉnh|dậy|tỉnh dậy)<3> (?:thấy )?<3> (?:chỗ|nơi|phòng|nhà) lạ',
    '(?:tiêm|chích|bỏ|chuốc|pha|cho uống|bắt uống|ép uống|phát)<2> (?:thuốc(?! (?:ho|bổ|sổ|lá))|ma túy|gì vào)|không (?:đứng|ngồi|cử động)<1> (?:dậy )?được|!mê man|lơ mơ không|thuốc (?:mê|ngủ|kích dục)<3> (?:cho|bắt|vào)',
  ],
  injury: [
    '(?:chảy|ra|mất|nhiều|toàn|đầy|ho)<1> máu(?! nhóm)|máu me|băng huyết|ra huyết|máu chảy',
    '!gãy<1> (?:tay|chân|xương|sườn|cổ|răng|lưng|mũi)|(?:đánh|bị|té|ngã|còn|đang|sưng)<1> (?:gãy|sưng|dập|rách|đứt)<1> (?:tay|chân|xương|sườn|đầu|vù|mặt|ngón|húp)|(?:tay|chân|đầu|mặt) (?:sưng|gãy|dập|rách)',
    'ngất(?: xỉu| đi| rồi| lịm)?|bất tỉnh|xỉu|hôn mê|(?:gọi|lay)(?: \\S+)? (?:không|mãi không) (?:dậy|tỉnh|thưa)|không thở|co giật|sùi bọt|nằm im|bất động',
    'rắn cắn|(?:sốt|ốm|bệnh)<1> (?:li bì|cao|mê man|rét run|40|39|nặng lắm)|sốt li bì|bị bỏng|tạt axit|điện giật',
    'ngộp|ngạt|khó thở|hết (?:hơi|không khí)|không thở',
    '(?:sắp|gần) chết(?! cười| đói rồi haha)|thoi thóp|nguy kịch|hấp hối|sắp không (?:chịu|qua)',
    'vỡ ối|chuyển dạ|đau đẻ|đau bụng (?:dữ|quằn|lắm)|động thai|sắp sinh non|bleeding',
  ],
  /** Wish or means to die (H2). */
  suicide: [
    '(?:đứng|ngồi|leo|trèo|lên)<3> (?:sân thượng|lan can|thành cầu|đường ray|mép|nóc)|viết<2> thư<6> (?:lại|gối|rồi|xong)|tạm biệt (?:mọi người|cả nhà|bố|mẹ|con|các)|nhờ<4> nói với<8> xin lỗi|nói với<6> là (?:mẹ|bố|em|con|tôi) xin lỗi',
    '(?<!(?:mệt|đói|vui|lạnh|nóng|nhớ|thèm|ngon|đẹp|rẻ|ngại|no|cười|buồn ngủ|bực|chán|lười|khát|nghèo|dài) )(?<!không phải )(?<!không )muốn (?:chết|tự tử|tự sát|biến mất|nhảy lầu|nhảy cầu|kết thúc|giải thoát|ra đi|buông xuôi)',
    '(?:không|chẳng|hết|chán)<1> (?:muốn|thiết|còn muốn|còn thiết) (?:sống|tồn tại)|chán sống|không sống nổi|thiết sống|hết muốn sống',
    '(?:định|sẽ|tính|nghĩ đến|nghĩ tới|nghĩ|đòi|dọa|từng|đang|vừa|muốn|toan|lại)<2> (?:tự tử|tự sát|tự vẫn|tự tử|kết liễu|nhảy (?:cầu|sông|lầu)|thắt cổ|treo cổ|chết quách|cái chết)|(?:cắt|rạch)<1> (?:cổ tay|mạch máu)|tuyệt mệnh|di thư',
    '(?:cháu|em|con|tôi) uống (?:rồi|hết rồi)|(?:không thấy|không còn)<1> (?:em|con|cháu|tôi)<2> nữa<6> (?:mẹ|bố|má|ba|đừng)|(?:mẹ|bố|má|ba|mọi người)<2> đừng buồn|(?:uống|nuốt)<3> (?:thuốc (?:sâu|ngủ|trừ|diệt|chuột|cỏ)|cả vỉ|hết vỉ|cả lọ|nắm thuốc|lá ngón|bả chuột)|có<2> thuốc (?:ngủ|sâu|chuột|diệt)|lá ngón|ra cầu|lên sân thượng',
    'chết (?:đi cho|quách|cho (?:xong|rồi|nhẹ|đỡ|khỏi)|còn hơn|sướng hơn)|thà chết|(?:sống|tồn tại) (?:làm gì|để làm gì|chi nữa|không bằng)|không còn (?:lý do|gì) để sống|biến mất (?:khỏi|cho|mãi)',
    '(?:ngủ|nhắm mắt)<4> không (?:bao giờ )?(?:tỉnh|dậy|thức)|không dậy nữa|không tỉnh lại|ước<6> không<2> dậy|ngủ (?:mãi|vĩnh viễn|một giấc (?:dài|thật dài))|(?:mua|tìm|cầm|giấu|để)<2> thuốc (?:chuột|sâu|diệt|trừ|cỏ|ngủ)(?! (?:lúa|rau|ruộng|muỗi))',
    '(?:vĩnh biệt|kiếp sau|tạm biệt<3> mãi)',
    '(?:nuôi|chăm|lo|trông)<2> (?:hộ|giúp|giùm|thay)<8> (?:em đi đây|đi đây|mệt quá|xin lỗi)|xin lỗi<6> (?:mẹ|bố|ba|má|con|cả nhà|gia đình|mọi người)<14> (?:đi đây|mệt quá|nuôi|thanh thản)|(?:em|con|cháu|tôi|mình) đi đây(?: \\.|$)',
    'kill myself|want to die|suicide',
  ],
  /** Hurts themselves or is worn out, without a wish to die. */
  selfHarm: [
    '(?:lấy|cầm|dùng)<2> (?:dao lam|dao|kéo|lưỡi lam)<4> (?:tay|đùi|mình|da)|(?:cứa|rạch)<2> (?:tay|đùi|chân|da)|(?:tự|hay|cứ|toàn)<6> (?:đập đầu|rạch tay|cắn tay|tự đánh)|(?:tự|hay)<1> (?:rạch|cắt|làm đau|cào|đập đầu|hành hạ)<2> (?:tay|mình|bản thân|đầu|chân|da)?|tự làm đau|rạch tay',
    '(?:không|chẳng)<1> thiết (?:gì|ăn|sống)|không còn gì (?:để mất|nữa)|tuyệt vọng|bế tắc|trầm cảm|gục ngã',
  ],
  distress: [
    'không muốn (?:gặp|nói chuyện với) ai|hoảng loạn|mất ngủ|ác mộng|khóc (?:suốt|cả đêm|hoài)|không ngủ được|mơ thấy|kiệt sức|không ra khỏi (?:buồng|phòng)',
  ],
  threatDeath: [
    '(?:quá (?:giờ|hạn|ngày)|không)<6> (?:là|thì) (?:bị )?(?:mổ|giết|chặt|chích|xử|thủ tiêu|bán (?:sang|qua|lại)|ném|cắt)|(?:dọa|đòi|sẽ|bảo|nói|thề|đe|thì|để|gửi)<6> (?:giết|thủ tiêu|chặt|xẻo|!mổ|mổ (?:lấy|bụng|bán)|!thịt|chôn|thiêu|xử (?:lý )?(?:nó|luôn|con|em)|!đâm chết|chém|cho chết|đánh chết|bán (?:sang|qua|lại|đi|cho|tiếp)|vứt xác|ném xuống|quăng xuống|cắt (?:tai|ngón|tay)|lấy (?:thận|nội tạng|mạng)|tung ảnh|tung clip)',
    'chặt (?:ngón|tay|chân)|cắt (?:tai|ngón tay)|(?:giết|mần thịt|làm thịt) (?:con|em|cháu|nó|tôi|cả nhà|chị|anh)|lấy nội tạng|không (?:còn|toàn) mạng|mất mạng|nhận xác|(?:quăng|ném|vứt|dìm|đẩy)<3> (?:xuống )?(?:sông|biển|nước|vực|hồ)|là tao giết|tau giết|không ai về được|(?:giết|chém|đâm) cả nhà|đốt nhà|không thấy (?:mặt )?(?:con|nó) nữa',
    '(?:gửi|quay)<2> (?:clip|video|ảnh)<2> (?:đánh|tra tấn|chích|hành hạ|trói)|(?:clip|video|ảnh)<4> (?:bị )?(?:đánh|trói|tra tấn|chích|máu)',
  ],
  /** Sold to or bought by somebody. */
  sold: [
    'bị<3> bán(?! (?:hàng|đắt|ế|phá|lỗ))',
    `(?:nó|họ|bọn nó|tụi nó|chúng nó|hắn|người ta|chủ|mẹ|bố|ba|dì|chú|bạn|môi giới|mụ|bả|ổng|má|me|bo)<2> (?:đã |đòi |định |sẽ |tính |lại |mới |vừa )?!bán ${me}`,
    '(?:nó|họ|bọn no|bọn nó|tụi nó|chúng nó|hắn|người ta|ba|mẹ|bố)<1> (?:đã |đòi |định |sẽ |mai )*bán (?:em|con|cháu|tôi|tụi|bọn|chị|nó|người)(?! (?:hàng|rau|gà|lợn))',
    'bán<2> (?:qua|sang|lại|cho|tiếp|vào)<1> (?:công ty|campuchia|myanmar|trung quốc|bên kia|chủ khác|ông khác|người khác|chỗ khác|quán|khu|tàu|lào|thái|cam|động|nhà chứa|người ta)',
    'bị (?:đem|lừa|gạt|dụ)<2> bán|lừa bán|bán lợn(?= (?:sang|qua))|bán qua bán lại|bán thân trả nợ|!sang nợ',
    '(?:đã|bỏ tiền|trả tiền) mua (?:em|con|cháu|tôi|thằng|đứa|nó)|(?:nói|bảo|là)<3> mua (?:em|con|cháu|thằng cu|con bé|đứa bé|cháu bé|về làm vợ)|trả tiền cho (?:người ta|họ|môi giới|bà|ông|mẹ|bố)|được mua về|tiền mua (?:em|con|cháu|người)',
    'sold me|bought me|sell me|trafficked',
  ],
  /** Papers or wages withheld, debt, quota: control without walls (H9, §3.2). */
  papersTaken: [
    '(?:thu|giữ|cầm|lấy|tịch thu|nộp|đưa|giao|cất|gom)<3> (?:hết |cả |luôn |sạch )*(?:căn cước|hộ chiếu|giấy tờ|chứng minh|giấy tùy thân|bằng lái|thẻ căn cước|visa)',
    '(?:căn cước|hộ chiếu|giấy tờ|chứng minh)<5> (?:giữ|thu|cầm|cất|lấy mất)|tak(?:e|es|ing|en) (?:my )?(?:hộ chiếu|papers|id)|hold my',
  ],
  debt: [
    'còn nợ|nợ (?:quán|chủ|công ty|họ|nó|bà|ông|tiền|môi giới|nhà xe)|(?:bảo|nói|kêu|bắt|ghi|ký)<4> nợ|trả (?:hết|xong|đủ)<3> (?:nợ|mới|rồi mới|thì mới)|gán nợ|trừ nợ|giấy nợ|làm trả nợ|bắt nợ|tiền (?:quần áo|xe|ăn|ở|môi giới)<4> (?:trừ|nợ|trả)|làm tiếp để trả|đền (?:tiền|bù)|sang nợ|mang nợ|(?:chưa|phải) trả hết|trả nợ<3> (?:quán|chủ|xong|hết)',
  ],
  noWage: [
    '(?:tiền công|lương|tiền)<3> (?:giữ|cầm) hết|không đưa tiền',
    '(?:không|chưa|chẳng|chậm)<3> (?:được )?(?:trả|nhận|cầm|thấy|phát|đồng)<2> (?:lương|tiền|đồng nào|công)|(?:giữ|trừ|nợ|quỵt|ăn chặn|cắt|chậm|cất)<2> (?:hết )?(?:lương|tiền công)(?! \\d)|không (?:có )?lương|lương<6> (?:cất|giữ hộ|giữ giùm|giữ giúp|cầm hộ)|(?:giữ|nợ|giam)<6> (?:tháng|tiền) lương|giam lương|gom hết tiền|thu hết tiền|nộp (?:lại |hết )?tiền',
  ],
  quota: [
    '(?:chỉ tiêu|kpi|doanh số|định mức)|không (?:đủ|đạt)(?: \\S+)? (?:khách|chỉ tiêu|số|doanh|tiêu|thì|là)|(?:không|chưa) đạt|(?:bắt|ép|phải|làm|bị ép)<5> (?:lừa|dụ|gọi điện lừa|lừa đảo|rủ thêm|dụ thêm|tuyển thêm)|gọi điện lừa|làm (?:ngày )?1[2-9] tiếng|(?:ngày|làm) 1[4-9] (?:tiếng|giờ)',
  ],
  forced: [
    'bắt<1> (?:em|con|cháu|tôi) (?:ra|về|gặp|theo|cưới|ở)',
    '(?:bị )?(?:ép|bắt|ép buộc|cưỡng)<2> (?:làm|lấy chồng|cưới|đi làm|đi xin|ăn xin|bán vé số|ký|đẻ|mang thai|uống|đi biển|ở lại|phải|đẻ thuê|lừa|chơi)|bắt<1> (?:em|con|cháu|tôi|tụi \\S+) (?:làm|đi|lấy|phải)|không muốn (?:đi|lấy|cưới|làm nữa)',
    'không làm thì|không (?:nghe|chịu)(?: lời)? (?:thì|là)<2> (?:bị )?(?:đánh|bỏ đói|bán|chích|phạt)',
  ],
  /** Someone is coming at them. */
  attack: [
    '(?:đập|phá|đạp|tông) cửa|(?:đuổi|đòi|định|dọa|rượt) (?:chém|đâm|giết|đốt)|chém|vác dao|đang đuổi',
  ],
} as const
