/** Ordinary business of a citizen, and what lies outside the subject (triage-model §4). */
export const errands = {
  support: [
    'xin tiền học|giấy nạn nhân|miễn giảm học phí|tiền học cho',
    '(?:được|xin|có|hưởng|nhận|tiền|mức|gói|thủ tục|chế độ)<2> (?:hỗ trợ|trợ cấp|trợ giúp)|hỗ trợ (?:gì|nạn nhân|người|bao nhiêu|những|ăn|tiền|học|pháp|tâm|cho)|(?:chế độ|chính sách) (?:gì|nào|cho|hỗ trợ)|(?:xin )?vay (?:vốn|ngân hàng)|(?:muốn|đăng ký|xin|được|học) (?:học )?nghề|hồ sơ<6> (?:hỗ trợ|nạn nhân|gồm)|(?:thẻ )?bảo hiểm y tế|luật sư|trợ giúp pháp lý|tư vấn (?:tâm lý|pháp)|nhà tạm lánh|giấy xác nhận|mẫu 0?\\d+|tái hòa nhập|khám (?:bệnh )?miễn phí',
  ],
  /** Papers and schooling: support when it is about somebody who came back. */
  papers: [
    'khai sinh|làm (?:lại )?(?:căn cước|giấy tờ|giấy khai|thẻ bảo|hộ khẩu)|(?:cho|đi|được|xin)<2> (?:đi học|vào lớp|nhập học)|chỗ ở|xin (?:việc|học)|nhập (?:hộ )?khẩu|khám bệnh|mất (?:hết )?giấy tờ|cấp lại|hộ nghèo',
  ],
  hotline: [
    '(?:cho|xin)<2> xin số(?= )|xin số (?:điện thoại|của|hội|trực|công an)|(?:số|sdt|đường dây nóng|tổng đài|hotline)<4> (?:điện thoại|nào|mấy|trực|nóng|111|113|115|bao nhiêu|gì|phòng|bảo hộ|đại sứ quán|lãnh sự)|(?:gọi|alo|báo)<4> (?:số (?:nào|mấy)|111|113|ở đâu|vào đâu|cho ai|cho số|đâu)|(?:111|113|115|114|112)(?= )|tổng đài|hotline|đường dây nóng|kênh này|bị lộ (?:tên|danh|thông)<3>(?: không|$)|có (?:người|ng) trực|trực (?:ban|mấy|24)|số điện thoại|báo vào đâu|xin số (?:đường dây|trung tâm|tổng đài)|(?:số|kênh)<3> (?:hoạt động|miễn phí|mất tiền)|giờ (?:làm việc|trực)|báo tin<5> (?:lộ|bí mật|ẩn danh|giữ kín)|đại sứ quán',
  ],
  campaign: [
    '(?:bài|bản) (?:phát thanh|tuyên truyền|phát biểu)|tuyên truyền|tờ (?:rơi|gấp)|áp phích|poster|pano|băng rôn|30 7|30/7|nói chuyện (?:với học|chuyên|tại trường|dưới cờ)|(?:tập huấn|hội thảo|truyền thông|ngoại khóa|chuyên đề)|loa (?:xã|thôn|phát)|đọc loa|số liệu|chia sẻ lên|góp ý kịch bản|tiểu phẩm|buổi (?:nói|truyền|sinh hoạt)|xin file|tài liệu|(?:phát|đọc) loa|loa (?:tiếng|nói tiếng)|loa (?:ấp|bản)<2> (?:đọc|nói hoài|phát)|bài (?:loa|nói|đọc|tiếng)|(?:xin|ghim) bài cảnh báo|nói chuyện<2> \\d+ phút|bộ tranh|cần dán|(?:tôi|tui|em|để|mệ)<1> dán (?:ở|trên|cổng|trước)|phát động|hưởng ứng|khẩu hiệu|video tuyên',
  ],
  status: [
    '(?:xác minh|xử lý|giải quyết|xem) chưa|tin tôi gửi',
    '(?:xử lý|giải quyết|xem xét|điều tra|kết quả|hồ sơ|vụ|tin|đơn)<6> (?:đến đâu|tới đâu|sao rồi|thế nào rồi|ra sao|chưa|bao giờ|có chưa|xong chưa|được chưa)|tra cứu|!mã (?:số|hồ|là|tra|báo|của|\\S*\\d\\S*|[A-Za-z]{2,3}(?= ))|mã (?:số|tin|hồ sơ|báo tin|tra|\\S*\\d\\S*)|mã \\S+ \\d+|quên mã|(?:đơn|hồ sơ|tin) (?:của )?(?:tôi|em)<8> (?:đi đâu|tới đâu|đến đâu|chưa)|(?:báo|nộp|gửi|trình)<6> (?:chưa|mà chưa|không)<3> (?:ai|rep|trả lời|thấy|phản hồi|gọi|hồi âm)|tới đâu rồi|đến đâu rồi|có tin gì (?:chưa|mới)|có kết quả|có ai báo (?:về|gì)|giấy hẹn|tiến độ|bao giờ có|có ai (?:báo|tố|nói)<4> (?:nhà|về|ông|bà|tôi)',
  ],
  addInfo: [
    'bổ sung(?! (?:báo cáo|gì|cái báo cáo)(?= ))|nhớ ra thêm|(?:xe|người|ông|bà|thằng) hôm (?:đó|trước|qua) |thêm (?:thông tin|tin|ảnh|số|chi tiết|cho vụ)|(?<!muốn )nói thêm|(?:báo|kể|gửi) thêm|cập nhật (?:tin|vụ|thêm)|quên (?:nói|kể)(?! (?:xong|để)(?= ))',
  ],
  dataRights: [
    '(?:ai|xã|đang)<2> (?:giữ|lưu)<3> (?:số|thông tin|dữ liệu)|(?:xóa|sửa|xem|đính chính|lấy lại|gỡ|hủy)<6> (?:thông tin|dữ liệu|số điện thoại|tin nhắn (?:tôi|em|của|đã)|tên (?:tôi|em|thôn)|ảnh|hồ sơ|năm sinh|những gì)(?! giả(?= ))|(?:lưu|giữ)<5> thông tin|ghi nhầm|ghi sai|dữ liệu (?:cá nhân|của)|bảo vệ dữ liệu|thông tin<2> về (?:tôi|em)|ai (?:được )?xem<2> thông tin|xóa (?:khỏi (?:hệ thống|máy)|đi được)|xóa<2> (?:lịch sử|cuộc)|ai đã (?:mở|xem)|(?:tin nhắn|báo cáo|hình|ảnh)<6> bị (?:gửi|đưa)<2> (?:lên|cho (?:nhà|trường))|(?:đừng|không) cho ai<4> (?:biết tên|coi tin|xem tin)|(?:ghi|in|chép) lại<4> (?:tôi|em) (?:đã )?nhắn',
  ],
  withdraw: [
    '(?:hủy|ngừng|dừng|ngưng|thôi|tắt)<2> (?:đăng ký|nhận|gửi|theo dõi|thông báo)|(?:đừng|không|khỏi|ngừng|thôi) (?:cần |muốn )?(?:gửi|nhận|nhắn)<2> (?:tin|thông báo|tuyên truyền)(?: tuyên truyền)?(?: cho| nữa| này| đến)|rút (?:lại|đồng ý|đơn)|(?:không|thôi)<1> đồng ý|đăng ký nhầm|không cho<2> (?:chuyển|!dùng|chia sẻ)(?: hồ| tên| thông| tin| số| cho)|rút tin|muốn rút|(?:xin|em|tôi|cháu|cho)<1> (?:được )?rút (?:nha|nhé|ạ|bớt|phiếu|báo cáo|tin)|báo nhầm(?! đường(?= ))|hủy (?:giúp|giùm)|xin hủy|không muốn báo nữa',
  ],
  exitWord: [
    '^ (?:thoát|thoat|dừng|dừng lại|x|exit|stop|quit|thôi|tắt|kết thúc|hủy|bye|tạm biệt|out|ngừng|ngừng lại|thoát ra|thoát khỏi đây|dừng ngay|đóng|nghỉ|huỷ|thôi nhé|thôi ạ|thôi khỏi|không nhắn nữa|dừng đi|tắt đi)(?: [.!,]| nhé| đi| ạ| nha| luôn)* $|(?:thôi|không) (?:không )?(?:nhắn|nói|chat)<2> nữa|^ thôi<2> (?:khỏi|không|để)|tắt (?:đi|máy nhé)|xóa đi nhé',
  ],
  smallTalk: [
    '(?:trời|thời tiết|dự báo)<3> (?:mưa|nắng|nóng|lạnh|rét|bão|đẹp|tiết)|giá (?:lúa|lợn|heo|vàng|cà phê|xăng|phân|thóc|vải)|mấy giờ rồi|ăn cơm chưa|khỏe không|lịch (?:cúp|cắt|âm)|xổ số|kết quả bóng|^ (?:dạ )?(?:(?:em|cháu|con|tôi|kính|xin) )*chào(?: (?:xã|các|cô|chú|anh|chị|cán bộ|mọi người|cả nhà|ạ|bot|ad|[.!,]))* $',
  ],
  test: [
    'test|thử (?:xem|tin|máy|bot|cái|chút)|^ (?:alo|a lô|hello|hi|chào|xin chào|abc|123|ping|hế lô|alo alo)(?: (?:alo|1|2|3|123|test|bạn|ad|bot|ạ|shop|hello|[.!?,]))* $|1 2 3|(?:là|phải) (?:ng|người) hay (?:là )?(?:máy|bot|robot)|bot (?:này|à|hả|ơi)|có ai (?:ở|trực|không)|máy hay người|(?:gửi|nhắn|gõ|nhập|tét) thử|!nói !thử|(?:alo|a lô)<5> (?:nghe|chạy)<4> không|(?:bot|hello)<2> còn sống|một hai ba|bot<1> (?:ngủ|mấy tuổi|sống)|(?:máy|bot)<2> có nghe|kiểm tra đường truyền|diễn tập|chatbot cho bài tập|asdf\\S*|qwer\\S*',
  ],
  abuse: [
    '(?:đm|dm|đmm|dmm|vcl|vkl|cc|đcm|dcm|clgt|cmm|vl|cl|đéo(?! (?:khẩu trang|kính|túi|ba lô|balo|nhẫn|vòng|thẻ)(?= ))|!địt|!lồn|!cặc|!đĩ|mẹ mày|!mày|óc chó|!ngu|ngu (?:vcl|quá|như|thế|thật|vãi)|bot ngu|súc vật|khốn|bot (?:vô dụng|ngu|dở|rác)|!đồ chó|!thằng chó|lũ (?:!chó|công an|ăn hại)|ăn hại|vô dụng|bố láo|làm ăn như|(?:dẹp|im|câm) (?:mẹ|mồm)?<1> đi<1> (?:máy|bot|robot|con)|cái l|cái đ|!chó má|con mẹ)(?= )',
  ],
  advert: [
    'vay (?:nhanh|tiền|vốn nhanh|tín chấp|online|nóng)|giải ngân|lãi suất|khuyến mãi|giảm giá|mua \\d tặng|tặng (?:quà|ngay|kèm)|(?:ib|inbox|nhắn|liên hệ|alo|gọi)<1> (?:ngay|em nhé|shop)|chốt đơn ngay|🔥|👉|💥|⚡|giá (?:chỉ|sốc|gốc|tốt)|nhận ngay|đăng ký ngay|trúng thưởng|cá cược|nạp lần đầu|link|hoàn tiền|casino online|nhà cái|nhận làm (?:bằng|giấy)|quán<4> mở (?:thêm|cơ sở|chi nhánh)|(?:cần|tuyển)<3> (?:bạn|người|nhân viên)<3> (?:rửa|phụ|bưng|bán hàng|trông|lễ tân|pha chế)|lương<2> \\d+ triệu<2> làm gần|khai trương|ưu đãi|mở thêm|bán hàng online|zalo em nhé|cho thuê (?:nhà|phòng|xe)',
  ],
  fraud: [
    '(?:xưng|giả) (?:là )?(?:thầy|cô giáo|bác sĩ|công an|bảo hiểm)<20> (?:chuyển|triệu|tiền)|bị hack|(?:bị )?(?:lấy cắp|mất)<2> (?:facebook|zalo|tài khoản)|nhắn tin vay tiền',
    '(?:cọc|nạp|chuyển|nộp|đặt|mua)<14> (?:block|khóa máy|bay màu|cục gạch)|(?:cọc|nạp|chuyển khoản)<14> (?:chặn|biến mất)|(?:đòi|lấy) lại<1> (?:được )?(?:không|ở đâu|sao)|(?:gọi|nhắn)<2> (?:giả|tự xưng|xưng|bảo là|nói là|bảo)<1> công an|(?:giựt|ôm|giật|chủ|bể) hụi|vay app|bom hàng|hải quan (?:giữ|kêu|đòi)|quà<4> hải quan|đọc<4> (?:mã )?otp',
    '(?:bị )?lừa(?: đảo)?<4> (?:chuyển khoản|tiền|mất tiền|\\d+ triệu|cọc|mua hàng|qua mạng|trên mạng|đầu tư|nạp|tài khoản)|bị mất tiền|mất (?:sạch|hết|toi|oan)<1> tiền|(?:mất|bị hack)<2> (?:triệu|tài khoản|zalo|facebook|nick)|hack|chặn (?:zalo|facebook|số|mất)|nợ<4> không trả|(?:vay|mượn|nợ)<6> (?:trả|quỵt|bùng|kiện)|đòi nợ|tín dụng đen|giả danh|giả mạo|đa cấp|otp|chuyển nhầm|lừa đảo (?:qua mạng|trên mạng|mạng)|ví điện tử|sàn (?:đầu tư|tiền)|mua hàng<4> (?:không|giả)',
  ],
  otherCrime: [
    'cãi nhau|om sòm|gây gổ|chửi nhau',
    'mất (?:\\d+|hai|ba) xe|!lén lấy|bị (?:giựt|giật) (?:điện thoại|túi|dây)|!cạy (?:cửa|khóa)|cắt ổ khóa|thuốc (?:phiện|lắc)|bột trắng|chơi hàng trắng|bán (?:đá|thuốc) (?:trong|ở)|(?<!bán )mất<1> (?:\\d|một|hai|ba|mấy)? ?(?:con|cái|chiếc) (?:bò|trâu|xe|!chó|thùng|rổ|ví)|cắt lưới|cắt mất|lấn<3> (?:ruộng|đất|mét|tấc)',
    'đem cầm|mượn xe<6>|đâm vào|lấy cắp',
    'trộm|cướp|mất (?:xe|trộm|cắp|ví|bò|gà|chó|điện thoại)|hút chích|ma túy|kim tiêm|nghiện|bài bạc|đánh bạc|cờ bạc|đá gà|số đề|đánh nhau|gây rối|tranh (?:chấp|nhau)|lấn (?:đất|chiếm|sang)|xây lấn|ranh giới|mạo danh|hòa giải|ồn ào|karaoke loa kéo|loa kéo|xả rác|đốt rác|ô nhiễm|rơi (?:ví|giấy tờ|mất)|nhặt được|làm rơi|thất lạc|!cháy|cháy (?:nhà|rừng|lớn)|tai nạn|va chạm|cột điện|mất điện|mất nước|điện lực|cứu hỏa|lũ|ngập|đổ cây|sạt lở|đuối nước|say rượu|đua xe|pháo|hàng cấm|chó dại|chó cắn|thuốc lá lậu|chặt phá|khai thác cát|nhậu say|mưa đá|đống cát|cây đổ|dây điện',
  ],
  admin: [
    'sang tên|đăng ký (?:xe|tạm trú|thường trú|khai sinh|kết hôn|hộ)|(?:làm|cấp|đổi|lấy) (?:căn cước|thẻ căn cước|hộ chiếu|sổ|bằng|định danh)|vneid|định danh|công chứng|chứng thực|sổ đỏ|lịch (?:làm việc|tiếp dân|tiêm)|thứ \\S+ xã có|tạm trú|hộ khẩu|giấy (?:khai sinh|chứng tử|ủy quyền)|biển số đẹp|phạt nguội|nộp phạt|bằng lái|nghĩa vụ quân sự|(?:đi|trúng) nghĩa vụ|!thuế|nộp thuế|trợ cấp tuổi già|lương hưu|tiêm (?:chủng|phòng)',
  ],
  emergency: [
    'tai nạn|cháy (?:nhà|rừng|chợ|xe|lớn)|!cháy (?:xưởng|rồi)|chết đuối|đuối nước|sập|nổ (?:gas|bình)|điện giật|lật (?:thuyền|xe|ghe|tàu)|rơi xuống (?:sông|giếng|hồ)|mắc kẹt|lũ cuốn|đột quỵ',
  ],
  domestic: [
    '(?:chồng|vợ|anh rể|bố|ba|cha|!dượng|con trai|bố dượng|mẹ kế|anh ta|em rể|con rể)<6> (?:đánh|đập|bạo hành|tát|chửi|hành hạ|đuổi|dọa|cầm dao|nhậu|uống rượu|say|đuổi đánh|bóp cổ)|bạo (?:lực|hành) gia đình|ly hôn|ly dị',
  ],
  childAbuse: [
    '(?:thầy|chú|bác|dượng|ông|chú họ|bố dượng|bố|anh|hàng xóm|cha|ba|dì|mẹ kế|cậu)<5> (?:!sờ|sờ vào|!mó|dâm ô|xâm hại|bắt cởi|bắt<2> ngủ (?:cùng|chung|với)|!hôn|đánh|bạo hành|hiếp|(?<!xe )!ôm|!rờ|rủ vào)|(?:bé|cháu|con|trẻ|đứa nhỏ|con bé|thằng bé)<8> (?:bị (?:\\S+ ){0,3}(?:đánh|xâm hại|bạo hành|hành hạ|bỏ đói|sờ|hiếp|dâm ô|đập)|thay tay|bầm|bó bột|kêu đau)|bạo hành trẻ|xâm hại trẻ|dâm ô',
  ],
  village: [
    '(?:thôn|!ấp|!bản|xóm|khu phố|khu dân cư|!tổ|làng) (?:\\S+ ){1,3}(?:tháng|tuần|quý|kỳ|ngày|không|k|hôm|bình|báo cáo|này|vẫn)|^ (?:thôn|ấp|bản|xóm|khu(?: phố)?|tổ|làng|trưởng (?:thôn|bản|xóm)) \\S+|báo cáo (?:thôn|tháng|quý|tuần|định kỳ|kỳ|khu|xóm|bản)|cho thôn|thôn (?:em|tôi|mình|xin|chúng)',
  ],
  periodic: [
    'báo cáo (?:tháng|quý|tuần|kỳ|định kỳ|năm)|(?:rà soát|tổng|đi làm xa|vắng|tạm trú|tạm vắng|nước ngoài|xuất khẩu lao động)<3> \\d+|\\d+ (?:hộ|khẩu|nhân khẩu|lao động|buổi)|mẫu báo cáo|biểu mẫu|đều đặn|rà soát|(?:hạn|nộp) báo cáo|tuyên truyền \\d+ buổi|thống kê|danh sách<3> vắng',
  ],
  counted: [
    '(?:làm xa|vắng|tạm vắng|tạm trú|nước ngoài|lao động|rà soát|tổng|tuyên truyền|hộ|khẩu|chồng nước ngoài)<2> \\d+|\\d+ (?:hộ|khẩu|nhân khẩu|buổi)',
  ],
  nil: [
    'không (?:có )?(?:gì )?(?:phát sinh|bất thường|trường hợp|biến động|vụ việc|vấn đề|có gì|gì mới|gì lạ|gì)|không có (?:ai|người|trường hợp|gì|vụ|đối tượng|việc|em nào|học sinh|trẻ|ca|bạn)|không (?:ghi nhận|phát hiện|ca nào|ai (?:bị|mất|tuyển|rủ)|người (?:lạ|lưu trú))|bình thường|bình yên|ổn định|chưa (?:có|phát hiện|phát sinh)<3>|(?:0|không) (?:vụ|trường hợp|ca)|yên ổn|chưa có gì',
  ],
  fearOfLaw: [
    '(?:!sợ|sợ|lo)<2> công an<3> (?:gọi|bắt|phạt|hỏi|!còng)|gọi lên phạt|(?:!sợ|ngại)<3> (?:bị )?(?:bắt|phạt|đi tù|!tù|!tội|xử lý|ở tù|truy cứu|khởi tố|tù tội)|sợ (?:bị (?:bắt|phạt|tù)|đi tù|phạt|tù(?! pháp(?= )))|(?:bị|có bị) (?:phạt|bắt|đi tù|!tù|tội|truy tố|xử lý|ghép tội)<3> (?:không|tiền|\\d)|phạt \\d',
    'không dám (?:khai|lên xã|trình báo|ra trình|ra xã|về|báo)|sợ (?:khai|trình báo)|ra (?:trình báo|đầu thú|tự thú|khai)|chưa (?:dám )?lên xã|có tội không|(?:liệu|có|thì) (?:có )?bị (?:bắt|phạt|!tù)',
  ],
  checking: [
    '(?:có )?(?:nên|đáng|tin được|tin|an toàn|thật|lừa|ổn|uy tín|hợp lý|sao|được|đúng|bình thường)(?: \\S+)? (?:đi |tin |nhận |làm )?(?:không|k|hông|hong|chưa)(?= )|(?:hỏi|check|xem)<2> (?:cho chắc|giúp|giùm|kỹ)|có nên|có (?:thật|lừa|uy tín|đáng tin|sao) (?:không|k)|làm thế có sao|tin được không|đi được không|thấy (?:ổn|sao)|có phải lừa|kiểm tra (?:giúp|giấy phép|công ty)|hỏi (?:thật|thiệt)|rút được không|hợp pháp',
  ],
  language: [
    'speak (?:english|lao|khmer|chinese)|(?:can t|cannot|can not|do not|don t|not) (?:speak|understand|read)|vietnamese|english|tiếng (?:anh|trung|lào|khơ me|khmer|hmong|mông|thái|dân tộc|hàn)<3> (?:được|không|nói|với|người)|(?:không|ít)<2> (?:biết|rành|giỏi|hiểu)<2> (?:chữ|tiếng (?:việt|kinh)|đọc|viết|phổ thông)|mù chữ|nói bằng (?:giọng|miệng|lời)|(?:nói|gửi|nhắn) (?:giọng nói|ghi âm|thoại)|phiên dịch|thông dịch|tin nhắn thoại|(?:ai )?biết tiếng<3>|kuv|koj|hmoob|tsis|\\S*[\\p{Script=Han}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Thai}]\\S*|khnhom|sabaidee|ni hao|please|hello i|i am from',
  ],
  kinWantsHome: [
    '(?:muốn|mún|xin|đòi|cách|đưa|giúp|cho|làm sao)<4> (?:được )?(?:về|nó về|em về|con về|chị về|về nước|về nhà|trở về)|hết tiền|không có (?:tiền|hộ chiếu)|mua vé|gọi về(?: mỗi)?|nhà chồng<3> (?:cho|bắt|khó)|chỉ (?:cho )?gọi|mẹ chồng',
  ],
  oddCalls: [
    '(?:!liếc|!lúng !túng|nhìn sang|mở loa|loa ngoài|có người<2> (?:ngồi|đứng|bên|kế|nhắc|canh|nói|quát)|ngồi cạnh|bên cạnh|!cúp|(?:rồi|xong|vội) cúp|cúp (?:máy|luôn|liền|ngay)|tắt vội|xóa ngay|giọng lạ|không giống|gầy|hốc hác|ra hiệu|!giơ|giơ (?:tay|lòng|bàn)|viết chữ|ám hiệu|như đọc|trả lời như|!dặn|dặn (?:đừng|không|mẹ|má|nhà))',
  ],
} as const
