/** Kinds of exploitation and bait: work, marriage, study, baby, organ, begging (H7, H9, H11, H14). */
export const themes = {
  bait: [
    'việc nhẹ|lương cao|vnlc|lương (?:\\S+ ){0,3}(?:\\d+|hai|ba|mấy|nghìn|ngàn)(?: \\S+)? ?(?:đô|usd|nghìn đô|triệu|củ)|(?:1000|nghìn|800|1200|1500|2000) đô|bao (?:ăn|ở|vé|ăn ở|máy bay|đi lại)|(?:không|khỏi)<1> (?:cần )?(?:bằng cấp|bằng|kinh nghiệm|giấy tờ|hồ sơ|học)|lo (?:hết |cho )?(?:vé|hộ chiếu|giấy tờ)|(?:vé|hộ chiếu|giấy tờ)<3> (?:lo|bao)(?: hết)?|mua vé sẵn|ứng (?:trước|tiền|\\d)|nhàn (?:lắm|thôi|hạ)|gõ (?:máy|phím)|chăm sóc khách hàng|cskh|crypto|chat (?:với )?khách|sale (?:online|app)|game online lương|chốt đơn|tay vịn|lương đô|giàu nhanh|đổi đời|tiền đầy',
  ],
  recruits: [
    'có mối(?= )|hỏi (?:thăm )?nhà nào|gom người|được tặng<4>|không qua sở',
    '(?:rủ|!dụ|dụ (?:dỗ|em|con|mấy|trẻ|người)|!gạ|lôi kéo|chiêu mộ|tuyển|rủ rê|gom|!mời|xúi)<5> (?:đi|sang|qua|làm|vào|người|lao động|thanh niên|con gái|mấy đứa|cháu|em|bạn|nữ|phụ nữ|trẻ|lấy chồng|học sinh|mấy cháu)|(?:!đưa|đưa (?:em|con|cháu|người|mấy|gái)|dắt|dẫn|giới thiệu|lừa)<4> (?:đi|sang|qua|lấy chồng|cho người)(?= )',
    'môi giới|cò (?:mồi|lao động)|tuyển (?:người|nữ|nam|lao động|nhân viên|dụng)|(?:đăng|livestream|quảng cáo)<3> (?:tin |bài )?tuyển|rủ (?:em|con|tôi|cháu|nó|thêm|mấy)|hỏi<2> (?:ai|đứa nào|nhà nào|người nào|có ai)<2> (?:muốn|cần|đi)|hỏi mua|hứa (?:xin|cho|lo)<2> (?:việc|làm)|xin việc cho<4> (?:ở|bên|sang)|dò hỏi|lân la|tra tiền cho môi giới|đi làm cùng|đi theo (?:bà|ông|cô|chị|anh)|ăn hoa hồng|huê hồng|mỗi (?:đầu )?người|một người<2> \\d+ triệu|tay cò|mẹ mìn|ra giá',
  ],
  job: [
    'việc làm|đi làm|xin việc|tuyển|lương|làm (?:công nhân|phục vụ|lễ tân|casino|thêm|game|công ty|nhân viên|ở)|xuất khẩu lao động|xklđ|công việc|hợp đồng|phụ quán|cộng tác viên|lao động',
  ],
  marriage: [
    'nhà trai|bên trai|làm dâu',
    'lấy chồng|lấy vợ|kết hôn|!cưới|cưới (?:vợ|chồng|hỏi|xin|gấp|chạy|em|con)|xem mặt|xem mắt|mai mối|làm vợ|bà mối|mai dong|!gả|gả (?:con|cho|em|sang|qua|cháu)|nhà chồng|chồng (?:trung|tàu|đài|hàn|bên)|độc thân|đám cưới|chồng em bên',
  ],
  study: [
    'du học|học bổng|visa|trường (?:đại học|nghề)|nhập học|thực tập sinh|trung tâm (?:du học|tư vấn)|vừa học vừa làm',
  ],
  baby: [
    '(?:!bán|nhận|xin|!giao|!mua|!bế|!đón)<1> !bé(?= )(?! (?:gấu|mèo|!chó|cún|gà|poodle|bò)(?= ))|cho bé (?:gái|trai|làm con|đi cho)|(?:cho|bán|nhận|xin|giao|mua|bế|ẵm|rinh|nhượng|đổi)<1> (?:con nuôi|cháu bé|em bé|trẻ(?= [.,]| sơ sinh| con)|thằng (?:cu|út|bé)|con (?:trong bụng|mới đẻ|đỏ)|đứa (?:bé|con|trẻ|nhỏ)|bé (?:trai|gái)|con ruột|trẻ sơ sinh)(?! (?:gấu|mèo|chó|gà|lợn|trâu|bò|ăn|đi học|học|bú|uống|tôi|chơi|nghe|xem|về|làm|xe|lại|bắt|cho)(?= ))',
    'con nuôi|(?:nhận|cho) nuôi|giấy chứng sinh|!chứng sinh|bé (?:trai|gái) (?:\\d|mới|sơ sinh)|(?:trẻ|bé|con) sơ sinh|hiếm muộn|bồi dưỡng (?:sữa|mẹ|\\d)|chờ (?:đẻ|sinh)|dưỡng thai|bố mẹ nuôi|(?:bầu|thai|chửa|mang bầu)<4> (?:cho|bán|nhượng|gửi)(?= )|(?:đẻ|sinh|sanh) (?:xong|ra)<3> (?:cho|bán|giao|bế|họ|bả|ẵm|rinh|đưa)|đứng tên<4> sinh|đòi bế|(?:cho|bán|giao) con(?= [.,]| đi| lấy| cho (?:người|họ|bà))(?! (?:đi học|đi chơi|lấy chồng)(?= ))|!bế (?:thẳng|cháu|bé|con|nó|đi|luôn)(?! (?:đi học|chơi)(?= ))|bế (?:thẳng|cháu|con bé|luôn)',
  ],
  surrogacy: [
    'đẻ (?:thuê|mướn|hộ)|mang (?:thai|bầu) (?:hộ|thuê|giùm|giúp)|chuyển phôi|cấy phôi|thai hộ|cho thuê tử cung|thuê (?:bụng|đẻ)|bán trứng|(?:lấy|mua|hiến|hút|chọc|bán)(?: \\d)? (?:trứng|noãn)(?! (?:gà|vịt|cút|ngỗng)(?= ))',
  ],
  organ: [
    '(?:một|1|hai) quả (?:vẫn|cũng)<1> sống|(?<!(?:con|đứa|người|một|nhỏ|thằng|cô) )bán thận(?! (?:với|tổ|từ)(?= ))|lấy máu<1> thử|hợp với (?:một )?(?:ông|người|bệnh|bà)|khai là (?:cháu|em|con|người nhà|anh|chị)|(?:mua|hiến|ghép|lấy|cắt|!bán|bán (?:một|1|quả|trái)|đổi|mổ)<2> (?:thận|tạng|nội tạng|một quả thận|giác mạc)|(?:bán|hiến|ghép|!mua) (?:!gan|gan cho|một phần gan)|thận<4> (?:giá|triệu|bán|môi giới|mua)|nội tạng|nhóm máu|quả thận',
  ],
  surgery: ['mổ|lên bàn|phẫu thuật|ghép|cắt (?:thận|gan)|vào (?:viện|phòng) (?:sớm|mổ)|nhập viện'],
  begging: [
    'ăn xin|xin (?:tiền|ăn)|bán vé số|ngồi xin|đi xin|nhặt ve chai|bán (?:kẹo|tăm|hoa|bông)|lang thang|đánh giày|gom hết tiền|bắt đủ',
  ],
  fishingJob: ['đi biển|tàu cá|ghe|đi câu mực|bạn (?:tàu|ghe)|thuyền viên|chủ ghe|chủ tàu|ra cảng|cảng'],
  domestic: ['giúp việc|osin|ở đợ|trông trẻ|bà chủ|ở đợ'],
  venue: [
    'karaoke|quán(?! (?:lý|trọng|tâm|hệ|sát|điểm|quân|chức)(?= ))|massage|mát xa|nhà nghỉ|khách sạn|hớt tóc|gội đầu|bar|vũ trường|nhà hàng|cơ sở|tẩm quất|xông hơi',
  ],
  lodging: [
    'nhà (?:số|đối diện|hoang|thuê|cuối|bỏ hoang)|nhà trọ|phòng trọ|khu trọ|dãy trọ|chủ trọ|!trọ|nhà nghỉ|khách sạn|nhà hoang|căn hộ|chung cư|căn nhà|nhà thuê|biệt thự',
  ],
  workshop: [
    'xưởng|lò gạch|công trường|mỏ|nhà máy|trang trại|rẫy|lò than|cơ sở may|bãi vàng|hầm|vườn điều|kho|trại (?:gà|lợn|nuôi)',
  ],
  clinic: [
    'phòng khám|khoa sản|bệnh viện|(?<!(?:sinh|nhân|đoàn|thành|diễn|hội|học) )viện|nhà hộ sinh|trạm xá',
  ],
  oddPlace: [
    '(?:không|chưa)<1> (?:thấy )?<3> (?:bước ra|ra ngoài|ra khỏi|ra đường|ra cổng|ra vào)|(?:đóng|khóa|kéo|che)<1> (?:cửa|rèm|kín|bạt)|im im|rèm (?:kéo )?kín|(?:đêm|tối|chiều|khuya)(?: \\S+)? (?:nào )?(?:cũng |lại |thì |có )+(?:có )?(?:xe|ô tô|người)|(?:xe|ô tô)<4> (?:đón|chở|đến|đưa)|nói tiếng (?:lạ|dân tộc|nước ngoài|lào|khơ me)|toàn (?:nói|con gái|người lạ|mấy)|(?:chục|\\d{2}|mấy chục)<3> (?:đứa|người|cô|em|cháu)|ăn ngủ (?:luôn )?(?:trong|tại)|không khai báo|chưa khai báo|thay (?:người|mặt) liên tục|mỗi (?:tuần|tháng) một|người lạ ra vào|không trả lời|(?:ngày|ban ngày)<4> (?:đóng|kín|ngủ|im)|đón (?:đi|sau giờ)|trông (?:như|còn)<2> (?:học sinh|nhỏ|trẻ con)|sợ sệt|xanh xao|gầy gò|như người mất hồn|len lén|khả nghi|tiếng (?:con gái |trẻ con |người )?khóc|mờ ám|bất thường|không bình thường|mang cơm|toàn (?:thanh niên|người) (?:nơi khác|lạ)|cổng (?:luôn )?khóa|ở (?:chui|lậu)|trả tiền cho môi giới|mới đưa về|trông coi|không có bố mẹ|đóng cửa(?: suốt)?',
  ],
  online: [
    '(?:nhóm|hội|group|page|trang|kênh|nick|tài khoản|link|bài đăng|fanpage|hội nhóm)<3> (?:facebook|fb|zalo|tele|telegram|tiktok|mạng|face|việc làm|tuyển|nó|hiến|cho nhận|")|trang nó|(?:cu )?kb|chơi game|livestream|đăng (?:tin|bài|tuyển|bán|ảnh)|trên (?:facebook|zalo|tiktok|mạng|telegram|fb|tele)|admin|inbox|chụp màn hình|nick|(?:nhắn|gọi|kết bạn) (?:vào |qua )?zalo|trong (?:hội|nhóm|game|group)',
  ],
  evidence: [
    'số (?:điện thoại|tài khoản|zalo|xe)|tài khoản|biển số|0\\d{8,10}|09\\d+|chụp (?:màn hình|ảnh|lại)|có (?:ảnh|clip|video|tin nhắn|định vị|số)|tên (?:là )?\\S+|admin tên',
  ],
  namedPerson: [
    '(?:ông|bà|anh|chị|cô|thằng|mụ|chú|dì|bác|mệ|!ả|lão|cậu)(?: (?:ấy|tên|mối))? (?:tên (?:là )?\\S+|\\S{1,7}(?= (?:hay|xe ôm|ấy|hàng xóm|rủ|dụ|gạ|môi giới|trong xóm|ngoài chợ|mai mối|mai dong|hứa|chuyên|gom|dắt)))',
    'tên (?:là )?\\S+|cho (?:ông|bà|anh|chị|cô) \\S+|(?:có|cái|một) (?:ông|bà|anh|chị|cô|mụ|thằng|tay|đứa|người)|bà mối|mai mối|tay cò|dì tôi|ông xe ôm|hàng xóm rủ|(?:tên|thằng|ông|bà|anh|chị|cô) \\S+ (?:hay|rủ|dụ|gạ|cứ)|mụ \\S+|(?:anh|chị) (?:trai |gái )?bạn (?:em|con|tôi)|(?:người|thằng|ông|bà) (?:lạ|quen|môi giới)|con bạn',
  ],
  pregnant: [
    'mang thai|có (?:thai|bầu)|(?:bầu|thai|chửa)<1> (?:\\d|to|mấy tháng|vượt mặt)|bầu \\d|sản phụ|bà bầu|!chửa|vác bầu|cái thai|sắp (?:đẻ|sinh)|khám thai',
  ],
  handOver: [
    '(?:đòi|đến|tới|sẽ|bảo|giao|hẹn|để|cho|định)<4> (?:bế|giao|đưa|nhận|bắt|đón|lấy|ẵm|đem)<2> (?:bé|con|cháu|đi|về|thẳng|nó|thằng|luôn|tiền)|bế (?:thẳng|đi|luôn|về|ngay|mất)|giao (?:bé|con|cháu|tiền nhận)|(?:đứng tên|giấy chứng sinh)<6>|không (?:chịu|cho) (?:trả|đổi|hủy)|đến bế|đòi bế|xuống<4> chờ (?:đẻ|sinh)',
  ],
  /** A patient's own business. */
  ownHealth: [
    '(?:cật|gan|thận) (?:heo|lợn)|quả tim quả thận|trứng gà|còn một quả thận|!sỏi|sỏi thận|bảo hiểm y tế|thẻ bảo hiểm|chạy thận',
  ],
  /** Where nobody under 18 should work at night. */
  nightVenue: [
    'bia ôm|karaoke|massage|mát xa|hớt tóc|gội đầu|quán hát|bar|vũ trường|quán (?:bia|nhậu)|tẩm quất|nhà nghỉ',
  ],
} as const
