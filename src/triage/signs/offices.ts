import { me, officer } from './fragments.ts'

/** Not a caller who only claims the office, and not the sender. */
const notClaimed =
  '(?<!(?:xưởng|nhà máy)(?: [^.,? ]+){0,4} )(?<!(?:giả|giả làm|danh|danh là|xưng|xưng là|nhận là|tôi là|em là|mình là)(?: (?:ông|bà|anh|chị|cô|chú|mấy|các|một))* )'
/** Who holds an office of the commune, heads its school or clinic or wears a uniform at its border. */
const authority = `(?:${officer}|ca (?:xã|xa|phường|thôn|ấp|huyện)|(?:thôn|ấp|xóm|bản|buôn) (?:trưởng|phó)|trưởng (?:buôn|khóm|khu phố|trạm|đồn|phum|sóc)|trạm (?:trưởng|phó|y tế|xá|kiểm soát|biên phòng)|(?:chi )?hội trưởng|hội (?:trưởng )?phụ nữ|hội nông dân|mặt trận|địa chính|văn thư|văn phòng xã|(?:ban nhân dân|công chức) (?:ấp|xã)|đoàn (?:xã|thanh niên)|tổ an ninh|dân phòng|dân phố|dân quân|kiểm lâm|biên phòng|csgt|hải quan|mặc đồ xanh|chủ tịch (?:hội đồng|mặt trận)(?: nhân dân)?|hiệu (?:trưởng|phó))`
/** They, and whoever teaches or nurses. */
const office = `(?:${authority}|(?:cô|thầy) (?:giáo|chủ nhiệm)|giáo viên|y tá|y sĩ|hộ sinh)`
/** A name or a place: neither somebody else who does it, nor what an office does for people. */
const named =
  '(?: (?:nhà |của |bên |chỗ |trong )*(?:tôi|em|mình|con|cháu|này|đó|kia))?(?: (?!(?:ai|anh|bà|báo|bắt|bị|biết|bọn|cảnh|cảm|cháu|chị|chống|chồng|chú|chủ|chưa|cho|có|con|cô|cứu|dặn|đến|điều|đưa|đứa|em|gặp|giải|giúp|gọi|gửi|hỏi|họ|họp|kể|khi|khuyên|kiểm|lên|mấy|môi|nạn|nếu|nghe|ngăn|nhà|nhắc|nhờ|nói|nó|ngừa|người|ông|ơi|phát|phòng|thằng|thấy|tìm|tới|tố|truy|tuyên|tụi|về|việc|vụ|vì|vợ|xem|xin|xử|xuống|không|với)(?= ))[^.,?" ]+){0,4}'
/** The office, and nobody else, does what follows. */
const theOffice = `${notClaimed}${office}${named} (?:(?:cũng |lại |chính )*là (?:chính )?(?:người|đứa|thằng|kẻ|con) (?:đi |hay |đứng ra )*)?`

const people =
  '(?:mấy|bọn|tụi|lũ|nhiều|hai|ba|bốn|năm|\\d+|người|đứa|con|cháu|em|bé|bạn|trẻ|gái|cô gái|phụ nữ|thanh niên|học sinh|chúng|dân|thằng|nó)'
const kin =
  '(?:(?:anh|em|chị|con|cháu) (?:ruột|rể|dâu|vợ|chồng|họ|trai|gái|út|nuôi|kết nghĩa|bà con)|con|cháu|em|anh|chị|vợ|chồng|bố|cha|cậu|chú|dì|bà con|họ hàng|người nhà|chỗ quen|bạn thân|bạn nhậu|cột chèo)'
const title = '(?:(?:ông|bà|anh|chị|cô|chú|bác|thằng|đồng chí) (?:\\S+ )?)?'
const broker = '(?:chủ|nó|bọn|tụi|quán|môi giới|đầu nậu|cai|đường dây|thằng|mụ|bà mối|nhà nghỉ|karaoke|nhóm)'
const farAway =
  '(?:biên|bên kia|bên nớ|bên đó|trung quốc|trung|tàu|cam|campuchia|lào|thái|myanmar|nước ngoài|đài loan|hàn|malaysia|cửa rừng|cửa khẩu|sông|lậu|chui|đường mòn)'
/** Outings that a school, a clinic or a village goes on with people. */
const outing =
  '(?:khám|học|tiêm|chơi|tham quan|viện|bệnh|thi|họp|cấp|trạm|xã|trường|du|dự|hội|cắm|trại|tập|làm (?:giấy|căn|hồ)|về|bơi|xem|nhập|đăng|ủy|trú|tránh|sơ tán|cách|lao động công|dọn|trồng|hiến)'

/** A word that begins nothing which an office does for people, or is asked to do. */
const notKind =
  '(?!(?:báo|bảo|bắt|nói|nhắc|dặn|giúp|cứu|tìm|họp|kêu|phát|ngăn|chưa|không|ơi|hỏi|mời|hướng|khuyên|kể|đi|đến|xuống|lên|giải|kiểm|xử|vừa|mới|đã|có|thấy|nhờ|gửi|vận|tuyên|bị|xin|ghi|tiếp|cho|với|và|là|hội|trả lời|dạy|cấp|muốn|giới thiệu)(?= ))[^.,? ]+'

/** What is said of those who hold an office, and of what got out of it (H12). */
export const offices = {
  official: [
    `${officer}|(?:trong|trên|ngoài|của) xã(?! hội(?= ))|bên đồn|trong cơ quan|quan chức|làm (?:ở|trong|trên|ngay ở) (?:xã|ủy ban|đồn)`,
  ],
  /** Takes money, looks away, warns or is close to those who do it. */
  officialBad: [
    `(?:${officer}|biên phòng|kiểm lâm|ông trực)(?: \\S+)?<3> (?:nhận|ăn|lấy|đòi|cầm|thu) (?:tiền(?! (?:rác|nước|điện|quỹ|học|bảo hiểm|làm đường|thuế|gửi)(?= ))|hối lộ|phong bì|phí riêng)|(?:${officer}|biên phòng)<4> (?:bao che|chống lưng|bảo kê|tiếp tay|thông đồng|cấu kết|ém nhẹm|khai !khống|làm !khống)`,
    `(?:${officer}|mặc đồ xanh|biên phòng)<4> (?:!nhậu|ăn nhậu|uống rượu|ngồi nhậu|chơi thân|bắt tay)<1> (?:với|cùng|thân) (?:ông|bà|chủ|môi giới|bọn|thằng|nhà|cai|cha)|(?:bắt tay|!nhậu|nhậu với) (?:với )?(?:chủ|cai|môi giới)`,
    `(?:(?:anh|em|chị|con|cháu) (?:ruột|rể|dâu|vợ|họ|kết nghĩa|trai|gái)|vợ|chồng|cột chèo|bà con|người nhà|họ hàng|con rể)(?! đi(?= ))(?: \\S+)? (?:của |với |bên )?(?:ông|bà|anh|chú|bác|thằng)(?: \\S+)? ?${officer}|(?:là|con|cháu|em|anh|vợ|chồng) (?:ruột )?(?:của )?(?:ông|bà|bác|chú) ${officer}|em ruột ${officer}`,
    `${officer}(?: \\S+){0,2} (?:là|cũng là|chính là) (?:(?:anh|em|chị|con|cháu) (?:ruột|rể|dâu|vợ|họ|trai|bà con|của)|em (?:bà|ông|chủ|mụ)|anh (?:bà|ông|chủ|của)|người nhà|bà con|chồng|vợ|chủ|họ hàng)|(?:anh|em|chị|con|vợ|chồng)(?: ruột)? (?:ông |bà )?chủ<2> làm (?:ở|trên|trong) (?:xã|văn phòng|ủy ban|phường|đồn)`,
    '(?:báo|khai|tố|nói)<8> thì ai (?:xử|dám|giải quyết)|thì ai xử|như nước đổ|(?:công an|cán bộ|ông trực)<6> (?:bao đuổi về|đuổi về|quát|hách dịch|không (?:tiếp|nhận đơn|ghi)|bảo biết rồi)|(?:kiểm tra|ktra|đoàn)<8> (?:báo trước|biết trước)|ai báo<4> biết trước|(?:ký|đóng dấu)<2> (?:sẵn|khống)<4> (?:xấp|giấy)|(?:tố cáo|khiếu nại)<2> (?:cán bộ|công an|anh công|ông công)|anh hai trên huyện',
    `${theOffice}(?:ăn (?:tiền|chia|hoa hồng|huê hồng|phần trăm|hối lộ|đút|chung)|nhận (?:tiền|phong bì|hối lộ|lót tay|hoa hồng|huê hồng)|chia (?:tiền|chác|phần) với|lấy (?:tiền|hối lộ|(?:của )?mỗi (?:người|đứa|đầu))|(?:nhận|ăn|lấy|bỏ túi) \\d+ (?:triệu|nghìn)|bao che|bảo kê|chống lưng|tiếp tay|thông đồng|cấu kết|móc nối|chung chi|che chở|che giấu|dung túng|bao bọc|hùn (?:vốn|với|hạp)|(?:làm ăn|quen|thân|chơi|cặp|qua lại)(?: thân)? với ${broker}|(?:đòi|vòi|gợi ý)<3> \\d+ (?:triệu|nghìn)|làm (?:ngơ|lơ)|ngó lơ|nhắm mắt|lờ đi|chỉ (?:đường|chỗ) cho (?:bọn|tụi|môi giới|chủ|xe)|đi chung với|dính (?:líu|vào|tới|đến))`,
    `${office}(?: [^.? ]+){0,3} (?:có (?:cổ )?phần (?:trong|ở|vào|với|hùn)|đứng (?:sau|ra bảo lãnh)|(?:báo|mách|nhắn)<1> (?:trước|lại) cho (?:${broker}|bà|nhà)|(?:biết|thấy)<8> mà (?:làm (?:ngơ|lơ)|ngó lơ|cho qua|im|lờ|không (?:làm gì|bắt|xử|nói)))|${office}(?: [^.?, ]+){0,6} (?:thả (?:thằng|chủ|môi giới|bọn|nó|cho nó)|(?:trả|giao|nộp|dẫn|chở|gọi)<3> (?:lại |về )?cho (?:chủ(?! (?:hộ|tịch|nhiệm|nhật)(?= ))|nhà chồng|môi giới|má mì|bà chủ|ông chủ))|${office}<8> (?:cùng|chung|một) (?:phe|giuộc)(?= )|(?:không tin|không dám)<4> (?:xã|công an|ủy ban|cán bộ|trưởng \\S+)<2> (?:vì|do)<6> (?:quen|bà con|người nhà|họ hàng|chung|ăn|là)(?= )`,
    `(?<!(?:tôi|em|mình|con|cháu) )(?:là|lại là) ${kin} (?:(?:của|với|bên) )?${title}${office}|(?:lừa|dụ|đưa|bán|nhốt|dẫn|dắt|môi giới|quán|nhà nghỉ|chủ)<3> (?<!(?:xưng|nói|bảo|giả|nhận|danh|tưởng|nghĩ|gọi|hỏi) )là<1> ${office}|${office}<8> (?:là|chỗ) ${kin} (?:của|với|bên) (?:${broker}|bà|ông)|${broker}<3> có (?:${kin}|người)<2> (?:(?:làm|là|ở) )+(?:(?:trong|trên|ở) (?:xã|ủy ban|đồn)|${title}${office})|(?:quán|nhà nghỉ|karaoke|massage|sòng|lò gạch|xưởng|bãi vàng|ghe|tàu|nhà trọ)<2> (?:là )?của (?:${kin} )?${title}${officer}`,
    `${office}<3> (?:bảo|biểu|kêu|dọa|ép|hăm|gọi|bắt|khuyên|nói)<2> ${me}<1> (?:rút (?:đơn|lời)|im|câm|đừng<1> (?:khai|tố|báo|làm (?:to|lớn|ầm))|ký<8> (?:không có|tự nguyện|bãi nại|rút))|${notClaimed}${office}<2> (?:dọa|đe dọa|hăm|hù) ${me}|(?:lên|ra) (?:xã|ủy ban|phường|công an|đồn)<4> đuổi (?:về|ra)|(?:tố|báo|khai|nói ra)<14> cắt (?:hộ nghèo|chế độ|trợ cấp)`,
  ],
  /** Recruits, carries, sells or shuts in, or lends their stamp or house to it. */
  officialTraffics: [
    `${theOffice}(?:(?:đem |đi |gạ )*(?:!bán ${people}|bán (?:con (?:gái|nít|người)|mấy|người|trẻ|học sinh|gái|em bé|phụ nữ|sản phụ|thông tin|thận))|(?:đem|đưa|dẫn|dắt|chở|lừa|dụ|rủ)(?! về(?= ))<5> (?:đi|đem) bán(?! (?:hàng|vé|rau|bánh|đồ|cá|lúa|báo|hoa|quà|cơm|sách)(?= )))`,
    `${theOffice}(?:môi giới(?! thiệu(?= ))|mai mối|(?:dẫn|dắt|làm|kiếm) mối|làm mai<8> ${farAway}|chứa (?:người|gái|${people})|bán (?:giấy|con dấu|hồ sơ|danh sách)|(?:đòi|gạ|ép|rủ)<4> (?:ngủ|quan hệ|đi khách)|(?:mở|có) (?:quán|sòng|nhà nghỉ|karaoke)<3> (?:chứa|bắt|ép|nhốt|gái|mấy em|ôm)|cò mồi|làm (?:cò|môi giới|trung gian)|(?:dụ|dụ dỗ|lừa|lừa gạt|gạt|!gạ|ép) (?:gái|${people}))`,
    `${theOffice}(?:rủ|gạ|xúi|giới thiệu|hứa|kêu|tìm|kiếm)<8> (?:lấy chồng|casino|đặc khu|tiếp khách|đẻ thuê|đẻ mướn|bán thận|hiến thận|quán|karaoke|massage|(?:sang|qua|đi) (?:cam|campuchia|myanmar|trung quốc|lào))(?! (?:nên|phải)(?= ))`,
    `${theOffice}(?:(?:đưa|dẫn|dắt|chở|lùa|đẩy|tuồn) (?:gái|${people})<4> (?:qua|sang|vượt|ra|đi) (?:\\S+ )?${farAway}|(?:đưa|dẫn|dắt|chở) (?:gái|${people})<3> (?:(?:đi|vào|ra|cho) )+(?:khách sạn|nhà nghỉ|quán|karaoke|động|chủ chứa|má mì)|(?:đưa|dẫn|dắt|chở|gom|lùa) (?:gái|học sinh|con (?:gái|em)|mấy|bọn|tụi|lũ|nhiều|hai|ba|bốn|\\d+)<3> đi(?! ${outing}(?= ))(?= [.,]| $| bán| làm| mất| rồi| hết| bụi| xa))`,
    `${notClaimed}${office}${named} cho (?:(?:gái|xe|${people})<4> (?:đi (?:chui|lậu)|vượt biên|qua (?:chui|lậu|biên|cửa rừng|trạm|chốt))|(?:thuê|mượn)<4> (?:nhốt|giam|chứa|giấu)|(?:bọn|tụi|môi giới|thằng|đám)<3> (?:ngủ|ở nhờ|trú|mượn|thuê))`,
    `${notClaimed}${office}${named} (?:nhốt|giam) (?:người|mấy|gái|trẻ|công nhân|con|phụ nữ)|${notClaimed}${office}${named} (?:canh|gác|canh gác|canh cửa) (?:cho|cửa|giùm) (?:chỗ|${broker})|${notClaimed}${office}${named} bắt ${people}<4> (?:tiếp khách|đi khách|làm không (?:công|lương)|phục vụ|ngủ với|bán dâm|ký giấy đi)`,
    `${notClaimed}${office}${named} (?:cũng |lại |chính )*là (?:chính )?(?:người|đứa|thằng|kẻ) (?:đi |hay |đứng ra |tới )*(?:gom|thu|chở|đưa|dẫn|dắt|rủ|dụ|lừa|bán|nhốt|môi giới)(?! ${people}<3> về(?= ))|${notClaimed}${office}${named} (?:đi |đứng ra )*(?:gom|thu) (?:hồ sơ|hộ chiếu|căn cước)<8> (?:đi|đưa|sang|qua)`,
    `${notClaimed}${office}${named} (?:làm|ký|cấp|khai|cho|sửa)<3> (?:giấy tờ|giấy|hồ sơ|chứng sinh|khai sinh|hộ khẩu|tuổi)<3> (?:!giả|giả(?! đình(?= )) (?:cho|để)|!khống|(?:để|cho)<3> (?:bán|lấy chồng|đi<1> (?:lấy chồng|cam|trung|nước|làm)))`,
    `${notClaimed}${office}<12> (?:rồi|xong) (?:đem |mang )+bán|${notClaimed}${office}<4> là (?:trùm|kẻ cầm đầu|má mì|tú bà|bà mối|cò|môi giới)|${office}<6> chuyên (?:gom|dắt|đưa|dụ|lừa|môi giới)|${office}<4> (?:tuồn|bán|đưa)<1> danh sách<6> cho ${broker}|${notClaimed}${office}<2> (?:nhốt|giam|giữ) ${me}<2> (?:rồi|để|xong) (?:gọi|kêu|đợi|chờ)<2> (?:chủ|nó|nhà chồng|môi giới)`,
  ],
  /** The first that the message names, as the one who does what follows. */
  officialFirst: [
    `^ (?:(?:tôi|em) thấy |thấy |cái |mấy )*(?:(?:con trai|con gái|con dâu|con rể|em trai|em gái|em vợ|em ruột|anh trai|cháu|vợ|chồng|ông|bà|anh|chị|cô|chú|bác|dì|thằng) )+(?:(?:\\S+ )?(?:là |bên |ở |làm ))?${authority}(?! (?:ơi|ạ|công đoàn|,|\\.)(?= ))(?: ${notKind}){0,2} ${notKind}`,
  ],
  /** Those who were reported know of it. */
  leaked: [
    '(?:bị|đã|sao|ai|để)<2> lộ (?:tên|thông tin|danh tính|ra)|ai (?:làm )?lộ(?= [.,?]| $| ra| hả| các)|lộ (?:tên|danh tính) (?:tôi|em|người báo|con|mình)(?! (?:không|chứ|thì|gửi)(?= ))|(?:rò rỉ|tiết lộ)<2> (?:tên|thông tin|tin báo)',
    '(?:họ|nó|bả|ổng|chủ(?: \\S+)?|chúng|tài công|môi giới|quán|tài xế|thằng \\S+) (?:đã |cũng |lại |mà |liền )?(?:biết|gọi|kêu) (?:đúng |đích danh )?tên (?:tôi|em|mình)(?= )|biết đích danh (?:tôi|em|mình)|(?:đọc|nói|chụp)<1> (?:lại )?(?:nguyên văn|y nguyên|vanh vách|đúng cái đơn|đúng câu)<3> (?:tôi|em|đơn|tin|khai|lời|mình|câu)|(?:cả|khắp) (?:làng|xóm|xã|thôn|chợ)<2> (?:biết|nghe)<4> (?:báo|đơn|tố)',
    'sao (?:mày|mi|em|chị|cô) (?:dám |lại |đi )*(?:mách|tố cáo|báo (?:công an|xã)|khai|lên xã|nhắn công an)|sao (?:nó|ông ấy|bà ấy|họ|chủ) (?:lại )?biết<3> (?:báo|tố|khai|đơn)|nghe nói (?:mi|mày|em|chị|anh) (?:lên xã|khai|báo|kể)',
    `(?<!(?:sợ|đừng|lỡ|nhỡ|nếu|liệu|ngại|khỏi|tránh|muốn)(?: [^.,? ]+){0,4} )(?:sao|ai (?:nói|mách|kể|báo|cho)|ai cũng|cả (?:xóm|làng|thôn|xã|ấp|bản|nhà)|nó|họ|bà|ông|bả|ổng|chủ|tụi nó|bọn nó|chúng nó|môi giới|thằng)(?: (?!(?:có|sẽ|không|chưa|muốn)(?= ))[^.,? ]+){0,4} biết (?:hết |rồi |liền |ngay |được |chuyện |vụ |là |rõ |hôm qua |hôm nay |sáng nay )*${me} (?:lên (?:xã|công an|ủy ban|đồn|phường|gặp)|là người (?:báo|tố|khai)|(?:đã |có |vừa |mới |đi |lên )*(?:!báo|bao(?! (?:nhiêu|giờ|lâu|gạo)(?= ))|nhắn|tố|khai|trình báo|gửi đơn|làm đơn|viết đơn|nộp đơn|kể))`,
    `(?:${me} )?(?:vừa|mới)<1> (?:báo|nhắn|khai|gửi|tố|kể|trình báo)<6> (?:là|thì|mà)<3> (?:họ|nó|bà|ông|chủ|môi giới|thằng|bả|ổng|người ta|cả xóm|quán)<3> biết|(?:báo|nhắn|khai|gửi tin|gửi đơn|tố)<4> (?:kín|bí mật|giấu tên|riêng|xong)<3> mà<8> biết(?! (?:nói|làm|gọi|khai|báo|tìm)(?= ))|${me} (?:vừa |mới )+(?:báo|nhắn|khai|tố)<4> (?:mà|thì)<4> (?:đến|tới|kéo|mò)<2> (?:nhà|chửi|dọa|tìm)|(?:báo|khai|nhắn)<3> xong<6> (?:nó|họ|môi giới|chủ|cả xóm|ai cũng|thằng \\S+)<3> biết`,
    `${office}<4> (?:đọc|nêu|bêu|loan|công khai) (?:đích danh )?(?:họ )?tên (?:của )?${me}|${office}<4> (?:đưa|nói|đọc|cho|gửi|khai|bán) (?:số |tin |cái )?(?:tên|đơn|số điện thoại|lời khai|thông tin|tin báo) (?:của )?${me}<2> (?:cho|với|ra)(?! (?:công an|tôi|em|mình|phòng|tỉnh|cấp)(?= ))|${office}<4> (?:kể|nói|mách|báo) (?:với|cho) (?:${broker}|bà mối|bà chủ)<3> (?:là|rằng|chuyện|vụ) ${me}|\\d+ phút<2> mà<3> (?:đã |lại )*biết|ai (?:khai|báo|mách|nói) ra<1>(?= [.,?]| $)|(?:khai|báo|nói|kể|đưa đơn) (?:với|cho|lên) ${title}${office}<8> (?:tối|chiều|sáng|trưa|hôm|lát)<3> (?:chủ|nó|bọn|tụi|môi giới|đầu nậu|cai|bà mối)<3> (?:đến|tới|gọi|kéo|mò|biết|chửi|dọa|đập)|${office}<8> (?:kể|nói|báo|mách|khai|đọc)<1> lại<1> (?:cho|với) (?:${broker}|bà|ông|nhà|bên|hàng xóm|chị)`,
    '(?:trong|trên|ngoài|ở|bên) (?:xã|ủy ban|phường|đồn|cơ quan)<2> (?:có )?(?:người|ai)<2> (?:nói ra|mách|báo lại|để lộ|làm lộ|tuồn|khai ra)|có người<1> (?:trong|trên|ở) (?:xã|ủy ban|phường|đồn|công an)<1> (?:nói ra|mách|báo lại|báo cho|để lộ|làm lộ)',
  ],
} as const
