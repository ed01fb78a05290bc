/**
 * Learning: what the dialogue itself says, then the approved texts, each with its title. `content/answers` holds where
 * each comes from and who must confirm it. Titles stand on buttons; a text goes out as one message. What no source
 * settles is told in a neutral form.
 */
export const learn = {
  themes: 'Muốn xem chuyện gì ạ? Chọn một mục, hoặc gõ câu hỏi.',
  titles: 'Chọn một mục để đọc, hoặc gõ câu hỏi.',
  more: 'Gõ câu hỏi khác cũng được ạ. Đang có chuyện thật thì chọn "Việc khác".',
  no_answer:
    'Xin lỗi, chưa có câu trả lời sẵn cho câu này. Thử gõ cách khác. Muốn hỏi cán bộ thì chọn "Việc khác", rồi "Nhắn cho cán bộ".',
  kept_unanswered:
    'Chuyện này chưa có câu trả lời sẵn. Lời vừa nhắn đã được giữ lại. Muốn hỏi cán bộ thì chọn "Nhắn cho cán bộ".',
  kept_story:
    'Lời vừa nhắn đã được giữ lại. Đây là chuyện nên có người đọc, ở mục này không trả lời thay được. Gấp thì gọi 113, hoặc 111.',
  see_also: 'Có thể đang tìm mục dưới đây. Gõ tên mục để xem:',
  other_theme: 'Chủ đề khác',
  other_errand: 'Việc khác',

  theme_signs: 'Dấu hiệu đáng ngờ',
  theme_work: 'Lừa việc làm, du học',
  theme_family: 'Lừa cưới, con, thận',
  theme_children: 'Trẻ em, mạng xã hội',
  theme_advice: 'Nên làm, nên tránh',
  theme_law: 'Luật nói gì',
  theme_rights: 'Quyền được giúp',
  theme_channel: 'Về chỗ nhắn tin này',
  theme_numbers: 'Số gọi khi cần',

  signs_offer_title: 'Lời mời đáng ngờ',
  signs_offer:
    'Nên dừng lại hỏi thêm khi lời mời có mấy điều này:\n– Lương cao khác thường, không cần nghề, không hợp đồng.\n– Có người lo hết tiền xe, giục đi gấp.\n– Dặn đừng nói với gia đình.\n– Người lạ đón, đổi chỗ hẹn, đi lối tắt qua biên giới.\n– Đòi giữ giấy tờ, điện thoại; bảo rủ thêm bạn.\nThấy giống điều nào thì chọn "Việc khác", rồi "Hỏi về một lời mời".',
  signs_forced_title: 'Người đang bị ép',
  signs_forced:
    'Một người có thể đang bị ép khi:\n– Không được tự đi lại, luôn có người kèm, người khác trả lời thay.\n– Bị giữ giấy tờ, điện thoại, tiền công.\n– Bị bắt nhận nợ, nợ cứ tăng.\n– Bị dọa, bị đánh, làm quá giờ, ăn ở tồi tệ.\nCó khi chỉ thấy một dấu hiệu. Đừng hỏi dồn người đó trước mặt người khác; báo cho công an.',
  signs_away_title: 'Đi xa bất thường',
  signs_away:
    'Người nhà đi xa, nên để ý khi:\n– Đi vội với người không ai quen, không rõ nơi đến.\n– Máy tắt, hoặc gọi về rất ngắn như có người nghe bên cạnh.\n– Hỏi xin tiền gấp, tự dưng có món nợ lớn.\n– Nói khác mọi ngày, không cho hỏi chỗ ở.\nĐi xa lâu chưa phải là chuyện xấu. Thấy lo thì chọn "Việc khác", rồi "Người nhà gặp chuyện".',
  signs_child_title: 'Dấu hiệu ở trẻ em',
  signs_child:
    'Nên để ý khi một em nhỏ hay một em dưới 18 tuổi:\n– Bỏ học, ở với người lạ, không rõ mình đang ở đâu.\n– Có người lớn luôn trả lời thay.\n– Làm đêm ở quán, bị nói là đang mắc nợ.\n– Bỗng có điện thoại, quần áo đắt tiền, hay giấu máy.\nLo cho một em thì gọi 111 (miễn phí, cả ngày lẫn đêm, có ghi âm), hoặc nhắn báo ở đây.',
  signs_place_title: 'Nơi ở đáng ngờ',
  signs_place:
    'Ở thôn xóm nên để ý khi:\n– Một phòng trọ nhiều cô gái trẻ ở chung, đêm có xe đón.\n– Người lạ đến ở, không khai báo, hay rủ thanh niên đi làm xa.\n– Có người bị nhốt, bị canh, kêu khóc.\n– Người mang thai bị đưa đi rồi về không có con.\nĐừng tự vào, đừng đi theo, đừng quay phim. Nhớ nơi, giờ, biển số đã thấy rồi báo tin.',

  work_easy_title: 'Việc nhẹ lương cao',
  work_easy:
    'Cách rủ hay gặp: đăng tin trên mạng tuyển người ngồi máy tính, lương rất cao, không cần bằng cấp, bao xe, bao ăn ở. Tới nơi thì bị thu điện thoại, giấy tờ, bị ép làm, muốn về phải trả tiền.\nTrước khi nhận lời: hỏi tên công ty, hợp đồng, nơi làm thật; hỏi người nhà và Công an xã. Ai giục đi gấp, dặn giấu nhà thì nên dừng.',
  work_scam_title: 'Ép đi lừa qua mạng',
  work_scam:
    'Có những khu khép kín ở nước ngoài ép người ta ngồi máy lừa người khác. Dấu hiệu: bị thu máy, giao chỉ tiêu, làm rất nhiều giờ, bị phạt, bị đánh, bị bán lại cho nơi khác, nhà bị đòi tiền chuộc.\nNgười bị ép làm thì nên nói ra sớm với nơi giúp được. Người nhà ở ngoài thì gọi Bảo hộ công dân +84 981 84 84 84, hoặc nhắn báo ở đây.',
  work_venue_title: 'Việc quán karaoke',
  work_venue:
    'Có em gái được rủ đi làm công ty, làm thêm, tới nơi lại bị đưa vào quán karaoke, mát-xa. Rồi bị nói là đã có người mua, hoặc mắc nợ quán, phải làm để trả; chuyển quán thì nợ tăng thêm.\nKhoản nợ như vậy không phải cớ để giữ người. Biết chỗ nào có em dưới 18 tuổi như thế thì gọi 111 (miễn phí, có ghi âm), hoặc nhắn báo ở đây.',
  work_boat_title: 'Đi biển bị ép nợ',
  work_boat:
    'Cách hay gặp: cò trên mạng hay xe ôm rủ đi tàu cá, cho ứng tiền trước. Lên tàu thì thành món nợ, bị giữ giấy tờ, bị đánh, không cho lên bờ.\nTrước khi đi: gặp đúng chủ tàu, có giấy viết rõ tiền công, nơi tàu về; để lại tên tàu, số hiệu cho nhà. Có người bị giữ trên tàu thì gọi 113.',
  work_study_title: 'Lừa đi du học',
  work_study:
    'Nên ngờ khi có người hứa lo trọn giấy đi học, đi làm thêm nước ngoài mà:\n– Không cần học tiếng, không cần bằng.\n– Không nói tên trường, hoặc trường không trả lời.\n– Giục đóng tiền mặt, giữ giấy tờ gốc.\n– Bảo khai khác sự thật, hay đi bằng giấy du lịch.\nTự gọi hỏi trường, hỏi cán bộ xã trước khi đưa tiền, đưa giấy.',
  work_export_title: 'Đi làm nước ngoài',
  work_export:
    'Trước khi đi làm nước ngoài, nên hỏi rõ: công ty nào đưa đi, có giấy phép không, hợp đồng viết gì, ai giữ giấy tờ, về bằng cách nào. Giữ bản chụp hợp đồng ở nhà.\nAi bảo đi lối mòn, đi giấy du lịch để làm, hay đưa giấy tờ cho họ cầm thì nên dừng. Chưa rõ công ty thì hỏi cán bộ xã.',
  work_friend_title: 'Người quen rủ đi',
  work_friend:
    'Người rủ có khi chính là bạn học, hàng xóm, họ hàng, hoặc người từng bị lừa rồi bị ép rủ thêm người. Quen nhau chưa đủ để tin một lời mời.\nHỏi như hỏi người lạ: làm gì, ở đâu, ai trả tiền, hợp đồng đâu. Nhờ người nhà gọi hình xem nơi ở thật. Thấy lạ thì chọn "Việc khác", rồi "Hỏi về một lời mời".',
  work_service_title: 'Ép ăn xin, ở đợ',
  work_service:
    'Có người bị ép đi ăn xin, bán hàng rong rồi nộp tiền cho kẻ khác. Có người giúp việc mà không được trả công, không được ra ngoài, không được gọi về nhà. Người già, trẻ em, người khuyết tật hay bị nhắm tới.\nThấy một em nhỏ như vậy thì gọi 111 (miễn phí, có ghi âm). Với người lớn thì báo công an; đừng tự giằng người.',

  family_lover_title: 'Người yêu trên mạng',
  family_lover:
    'Cách hay gặp: làm quen trên mạng, nói lời yêu rất sớm, ít khi cho thấy mặt thật. Sau đó rủ đi chơi xa, về ra mắt, hoặc xin tiền, xin ảnh riêng.\nNên gặp ở chỗ đông người, có người nhà biết, không đi xa ngay. Không gửi ảnh riêng. Đã lỡ gửi thì không phải lỗi của mình: giữ tin nhắn lại, nói với người tin được.',
  family_marriage_title: 'Mối cưới nước ngoài',
  family_marriage:
    'Cưới người nước ngoài là chuyện bình thường khi cả hai tự nguyện. Nên ngờ khi:\n– Chỉ xem mặt một lần, không biết tiếng nhau.\n– Môi giới đưa tiền cho nhà, muốn về phải trả lại.\n– Không đăng ký ở cơ quan nhà nước, đi bằng giấy du lịch.\n– Bị giữ giấy tờ.\nHỏi trước ở bộ phận hộ tịch của xã, đừng ký giấy không đọc được.',
  family_surrogacy_title: 'Đẻ thuê, bán trứng',
  family_surrogacy:
    'Trên mạng có nhóm tìm phụ nữ trẻ mang thai thuê, bán trứng, hứa trả nhiều tiền. Hay gặp: bị đưa đi xa, giữ giấy tờ, ở chung nhiều người có thai, không được khám đàng hoàng, sinh xong bị đưa con đi.\nCần tiền gấp thì nên nói với người nhà, Hội Phụ nữ, trạm y tế trước khi nhận lời. Luật về việc này nên hỏi cán bộ.',
  family_baby_title: 'Cho, nhận con nuôi',
  family_baby:
    'Muốn cho hay nhận con nuôi thì hỏi bộ phận hộ tịch của xã trước. Nên ngờ các nhóm trên mạng "cho bé, xin bé", có "bồi dưỡng", hẹn giao bé ở bệnh viện, làm giấy chứng sinh hộ.\nNuôi con khó quá thì hỏi Hội Phụ nữ, trạm y tế, hoặc gọi 111 (miễn phí, có ghi âm). Thấy có người sắp giao một em bé để lấy tiền thì gọi 113.',
  family_unborn_title: 'Hỏi mua thai nhi',
  family_unborn:
    'Có người tìm tới phụ nữ mang thai lúc khó khăn, hứa trả tiền nếu sinh xong giao con. Luật Phòng, chống mua bán người cấm thỏa thuận mua bán người ngay từ khi còn là bào thai ({{source}}).\nNgười đang mang thai mà khó khăn có thể hỏi trạm y tế, Hội Phụ nữ, hoặc gọi 111 (miễn phí, có ghi âm). Bị ép thì gọi 113.',
  family_organ_title: 'Rủ bán thận',
  family_organ:
    'Trên mạng có người hỏi nhóm máu, rủ bán thận, đưa đi khám ở xa hay ra nước ngoài. Có người tới nơi bị ép, bị bán cho nhóm khác. Mua bán bộ phận cơ thể người là việc luật phạt nặng người đứng ra mua bán ({{source}}).\nHiến tặng thật thì làm ở bệnh viện, không qua môi giới. Sắp bị đưa đi mổ thì gọi 113.',

  children_online_title: 'Kết bạn trên mạng',
  children_online:
    'Lời cho các em: người quen trên mạng vẫn là người lạ. Ảnh đẹp, tên quen có thể là giả. Đừng cho họ biết trường, nhà, số điện thoại. Đừng đi gặp một mình, đừng lên xe, đừng nhận quà rồi giữ kín.\nHọ làm mình sợ thì nói ngay với bố mẹ, thầy cô, hoặc gọi 111, gọi không mất tiền, có ghi âm. Đó không phải lỗi của các em.',
  children_photo_title: 'Bị đòi ảnh riêng',
  children_photo:
    'Có người dọa đưa ảnh lên mạng, đòi thêm ảnh hay đòi tiền: đừng gửi nữa, đừng trả tiền. Chụp lại tin nhắn và tên tài khoản, rồi chặn. Đừng gửi những ảnh đó cho ai, kể cả ở đây.\nNói với một người lớn tin được, hoặc gọi 111 (không mất tiền, có ghi âm). Người dọa mới là người có lỗi.',
  children_parents_title: 'Cha mẹ để ý gì',
  children_parents:
    'Nên để ý khi con:\n– Thức khuya nhắn tin và giấu máy.\n– Có tiền hay đồ lạ, có bạn lớn tuổi không cho nhà gặp.\n– Đòi nghỉ học đi làm, tự dưng buồn sợ.\nHỏi nhẹ nhàng, nghe cho hết, đừng mắng, đừng đập máy. Con biết nói ra không bị mắng thì mới dám nói. Cần hỏi cách thì gọi 111 (miễn phí, có ghi âm).',
  children_talk_title: 'Nói gì với con',
  children_talk:
    'Vài câu nên dạy con:\n– Ai bảo giấu bố mẹ thì càng phải kể.\n– Không đi với người lạ, dù họ nói là bố mẹ nhờ.\n– Sợ thì chạy tới chỗ đông người, kêu to.\n– Nhớ số của bố mẹ, và số 111: gọi không mất tiền, có ghi âm.\nNhà nên có một từ riêng: ai đón mà không biết từ đó thì con không đi.',
  children_job_title: 'Con đi làm xa',
  children_job:
    'Có em được rủ qua mạng đi làm công ty, làm thêm mùa hè. Tới nơi lại bị đưa vào quán và bị nói là đã có người mua.\nEm dưới 18 tuổi đi làm, nhà nên tự đến xem chỗ làm, gặp người nhận, giữ địa chỉ và số của họ. Người rủ không cho nhà gặp thì đừng cho con đi.',
  children_missing_title: 'Trẻ bị mất liên lạc',
  children_missing:
    'Không cần đợi đủ một ngày. Gọi 113 hoặc ra Công an xã; gọi thêm 111 (miễn phí, có ghi âm).\nChuẩn bị: ảnh mới, quần áo lúc đi, giờ thấy lần cuối, bạn thân, tài khoản hay nhắn. Để nguyên máy, sổ, tin nhắn của con. Đừng đăng địa chỉ và chuyện riêng của con lên mạng.',

  advice_seen_title: 'Thấy chuyện lạ',
  advice_seen:
    'Nên: nhớ nơi, giờ, mấy người, biển số; kể đúng những gì đã thấy; nhắn báo ở đây, ra Công an xã, hoặc gọi 111 (miễn phí, có ghi âm). Có người đang nguy hiểm thì gọi 113.\nĐừng: tự vào, đi theo, quay phim, hỏi dồn người bị ép, báo cho người môi giới, đăng lên mạng hay nhóm chung.',
  advice_before_title: 'Trước khi đi xa',
  advice_before:
    'Trước khi đi làm xa nên:\n– Để lại ở nhà địa chỉ nơi đến, tên và số của người rủ, bản chụp giấy tờ, hợp đồng.\n– Tự giữ giấy tờ và điện thoại.\n– Hẹn giờ gọi về; hẹn một từ riêng, nghe từ đó là nhà biết có chuyện.\n– Nhớ số 113 và 111. Đi nước ngoài thì nhớ số Bảo hộ công dân +84 981 84 84 84.',
  advice_ransom_title: 'Bị đòi tiền chuộc',
  advice_ransom:
    'Chưa chuyển tiền trước khi gặp công an; chuyển rồi có khi lại bị đòi thêm. Giữ nguyên tin nhắn, số gọi, số tài khoản. Đừng báo cho người môi giới biết là đã nói với công an. Đừng tự đi chuộc.\nGọi 113, ra Công an xã, hoặc chọn "Việc khác", rồi "Người nhà gặp chuyện".',
  advice_lost_title: 'Mất liên lạc',
  advice_lost:
    'Ghi lại: lần cuối gọi là bao giờ, số nào, nói gì; đi với ai, đi làm gì, nơi cuối cùng biết được. Giữ tin nhắn, ảnh, vé xe. Hỏi bạn thân một cách nhẹ nhàng, đừng hỏi người môi giới.\nRồi báo Công an xã, hoặc chọn "Việc khác", rồi "Người nhà gặp chuyện". Có tin người đó bị giữ thì gọi 113.',
  advice_paid_title: 'Lỡ đưa tiền, giấy',
  advice_paid:
    'Lỡ rồi thì dừng ở đó, đừng chuyển thêm để lấy lại. Giữ tin nhắn, giấy chuyển tiền, tên tài khoản. Báo ngân hàng càng sớm càng tốt, rồi báo Công an xã.\nGiấy tờ đang bị người khác giữ thì hỏi Công an xã cách làm lại. Bị lừa không phải là lỗi của mình.',
  advice_returned_title: 'Khi có người trở về',
  advice_returned:
    'Người vừa trở về cần được nghỉ, được khám, được nghe. Đừng bắt kể lại nhiều lần, đừng bàn tán, đừng chụp ảnh, đừng đăng tên.\nLuật cấm kỳ thị, xúc phạm, cấm đưa thông tin của họ ra ngoài khi họ chưa đồng ý ({{source}}). Muốn giúp thì hỏi họ muốn gặp ai trước: trạm y tế, Hội Phụ nữ hay Công an xã.',
  advice_lodging_title: 'Chủ trọ, chủ quán',
  advice_lodging:
    'Chủ nhà trọ, quán, xưởng nên: ghi khách ở và báo lưu trú với Công an xã; xem giấy tờ khách tự đưa, không giữ giấy; để ý người bị canh, em nhỏ đi với người lạ, nhiều cô gái bị đón lúc đêm.\nThấy lạ thì nhắn báo ở đây, đừng hỏi trước mặt người đi cùng. Có người kêu cứu thì gọi 113.',

  law_meaning_title: 'Mua bán người là gì',
  law_meaning:
    'Nói ngắn ({{source}}), đó là:\n– Rủ, đưa đi, chứa, giao hoặc nhận một người,\n– bằng cách ép, dọa, lừa hay thủ đoạn khác,\n– để lấy tiền hay lợi ích, bóc lột thân xác, ép làm việc, lấy bộ phận cơ thể, hay vì mục đích tàn nhẫn khác.\nKhông cần đưa ra nước ngoài: ở ngay trong nước cũng vậy.',
  law_minors_title: 'Người dưới 18 tuổi',
  law_minors:
    'Với người dưới 18 tuổi, luật bảo vệ rộng hơn ({{source}}). Đưa một em đi hay giao em để bóc lột vẫn có thể là mua bán người, dù không ép, không lừa. Em đó nói là đồng ý thì cũng vậy.\nLo cho một em thì gọi 111 (miễn phí, cả ngày lẫn đêm, có ghi âm).',
  law_banned_title: 'Luật cấm những gì',
  law_banned:
    'Ngoài việc mua bán người, luật còn cấm ({{source}}):\n– Thỏa thuận mua bán khi còn là bào thai.\n– Ép, môi giới, xúi người khác làm.\n– Dọa hay trả thù người bị hại, người thân của họ, người làm chứng, người báo tin.\n– Cản việc báo tin, giải cứu.\n– Kỳ thị, đưa thông tin người bị hại ra khi chưa được đồng ý.',
  law_report_title: 'Báo tin ở đâu',
  law_report:
    'Ai biết chuyện mua bán người đều có quyền và có trách nhiệm báo ({{source}}). Báo ở đâu cũng được: công an, bộ đội biên phòng, cảnh sát biển, Ủy ban xã, số 111 (miễn phí, có ghi âm), hay cơ quan nào gần nhất. Nơi nhận phải xử lý hoặc chuyển đi kịp thời.\nKhông cần có bằng chứng trong tay, cũng không cần đi tìm.',
  law_penalty_title: 'Mức án tù',
  law_penalty:
    'Bộ luật Hình sự ({{source}}): mua bán người có thể bị phạt tù từ năm đến mười năm; nặng hơn thì tới hai mươi năm, như khi làm có tổ chức hay đưa ra nước ngoài. Với trẻ nhỏ hơn mười sáu tuổi, mức án cao hơn, có thể tới tù chung thân. Từng vụ do tòa án quyết định.',
  law_threatened_title: 'Bị dọa vì báo tin',
  law_threatened:
    'Luật cấm dọa và trả thù người báo tin, người làm chứng, người bị hại và người thân của họ. Luật cũng có các cách bảo vệ: chỗ ở an toàn, giữ kín thông tin, người canh giữ ({{source}}).\nĐang bị dọa thì gọi 113. Chưa gấp thì chọn "Việc khác", rồi "Nhắn cho cán bộ", kể ai dọa, dọa thế nào.',
  law_unsure_title: 'Báo nhầm thì sao',
  law_unsure:
    'Không chắc vẫn có thể báo. Thấy gì kể nấy, nghe kể thì nói là nghe kể, không rõ thì nói là không rõ. Việc kiểm tra là của công an. Chỉ đừng bịa chuyện: luật có nói tới người cố ý báo sai sự thật.\nChưa muốn nêu tên thì chọn "Ẩn danh" khi báo tin.',
  law_afraid_title: 'Sợ rắc rối khi về',
  law_afraid:
    'Người từng đi lối mòn, từng bị ép làm ở khu lừa qua mạng hay lo về rồi gặp rắc rối. Mỗi người một chuyện, ở đây không nói trước được kết quả.\nNên kể sớm và kể thật mình bị rủ, bị ép ra sao. Có thể hỏi trợ giúp pháp lý trước khi làm việc. Muốn hỏi thì chọn "Việc khác", rồi "Tôi mới trở về".',

  rights_where_title: 'Về rồi tới đâu',
  rights_where:
    'Người trở về có thể tới Ủy ban xã, công an, bộ đội biên phòng, cảnh sát biển, hoặc cơ quan gần nhất. Nơi nào tiếp nhận cũng phải đưa ngay tới Ủy ban xã; xã báo ngay cho cơ quan y tế của tỉnh và giúp trong lúc chờ ({{source}}).\nMệt, đau, không có chỗ ngủ thì nói ngay điều đó trước.',
  rights_support_title: 'Được giúp những gì',
  rights_support:
    'Người được xác định là bị mua bán được giúp ({{source}}):\n– Ăn ở, khám chữa bệnh, tâm lý, đi lại.\n– Phiên dịch, hỏi luật, trợ giúp pháp lý.\n– Học văn hóa, học nghề và tìm việc.\n– Trợ cấp khó khăn ban đầu, vay vốn.\nMỗi người cần khác nhau. Hỏi Phòng Văn hóa – Xã hội của xã, hoặc chọn "Việc khác", rồi "Tôi mới trở về".',
  rights_waiting_title: 'Đang chờ xác định',
  rights_waiting:
    'Trong lúc chờ xác định, ở trong nước vẫn được giúp: ăn ở, khám chữa bệnh, phiên dịch, hỏi luật, trợ giúp pháp lý, đi lại, tâm lý ({{source}}). Không phải đợi có giấy mới được khám hay có chỗ ngủ.\nCần gì trước thì nói với Công an xã hoặc Phòng Văn hóa – Xã hội.',
  rights_companion_title: 'Em nhỏ đi cùng',
  rights_companion:
    'Em dưới 18 tuổi đi cùng người bị hại cũng được giúp: ăn ở, khám chữa bệnh, phiên dịch, pháp lý, đi lại, tâm lý, học văn hóa ({{source}}).\nKhi gặp cán bộ, nên nói ngay có mấy em đi cùng, mấy tuổi, có em nào đang ốm không.',
  rights_lawyer_title: 'Luật sư miễn phí',
  rights_lawyer:
    'Trợ giúp pháp lý không mất tiền, không xét giàu nghèo ({{source}}). Dành cho người bị mua bán, người đang chờ xác định, và em dưới 18 tuổi đi cùng. Người trợ giúp nghe chuyện, giải thích luật, đi cùng khi làm việc.\nMuốn gặp thì nói với Công an xã hoặc Phòng Văn hóa – Xã hội.',
  rights_protection_title: 'Được bảo vệ ra sao',
  rights_protection:
    'Luật có các cách bảo vệ: nơi ở an toàn, giữ kín thông tin, nơi ở, nơi làm, nơi học, người canh giữ. Dành cho người bị hại, người đang chờ xác định, em nhỏ đi cùng, người thân, người tham gia vụ việc. Ai không muốn thì từ chối bằng giấy ({{source}}).\nĐang bị đe dọa thì gọi 113.',
  rights_papers_title: 'Làm hồ sơ xin giúp',
  rights_papers:
    'Xin học văn hóa, học nghề, trợ cấp khó khăn ban đầu thì làm một đơn theo mẫu; nộp tận nơi, qua bưu điện hoặc trên Cổng Dịch vụ công. Hạn xét ghi trong thủ tục là 9 ngày làm việc ({{source}}).\nPhòng Văn hóa – Xã hội của xã giúp viết đơn. Không biết chữ cũng nhờ viết hộ được.',
  rights_amount_title: 'Mức trợ cấp',
  rights_amount:
    'Ở đây chưa có con số nào đã được kiểm tra nên không nói mức. Mức cụ thể do cơ quan có thẩm quyền xét theo quy định đang có hiệu lực.\nHỏi Phòng Văn hóa – Xã hội của xã là rõ nhất. Ai đòi tiền để làm hộ hồ sơ thì đừng đưa, nhắn báo ở đây.',
  rights_health_title: 'Khám bệnh, tâm lý',
  rights_health:
    'Trạm y tế xã khám lần đầu, sơ cứu, nghe chuyện lo buồn, rồi chuyển lên trên khi cần. Khám chữa bệnh và tâm lý nằm trong những điều được giúp ({{source}}).\nBị xâm hại thì nên tới y tế sớm, chưa cần kể chuyện với ai khác. Đau nặng, ra máu, muốn chết: gọi 115, hoặc nhờ người bên cạnh gọi.',
  rights_shelter_title: 'Chỗ ở tạm',
  rights_shelter:
    'Ai chưa có chỗ ngủ an toàn thì nói ngay với Ủy ban xã hoặc Công an xã: chỗ ở tạm, ăn uống, đồ dùng nằm trong những điều được giúp. Ở đâu, bao lâu do nơi tiếp nhận xét.\nPhụ nữ có thể gọi Ngôi nhà Bình yên 1900 969 680, cả ngày lẫn đêm; gọi số này có thể mất phí.',

  channel_readers_title: 'Ai đọc tin ở đây',
  channel_readers:
    'Tin nhắn ở đây do Công an xã đọc. Có trẻ em hoặc người đang gặp nguy hiểm thì phải báo ngay cho nơi giúp được, không giữ riêng. Chuyện có cán bộ xã, thôn thì Công an tỉnh đọc.\nMuốn nói với nơi khác thì gọi 111 (miễn phí, có ghi âm). Máy chỉ hỏi và ghi lại; máy không quyết định thay người.',
  channel_anonymous_title: 'Báo không nêu tên',
  channel_anonymous:
    'Khi báo tin có ba cách: cho biết tên, giữ kín tên, hoặc ẩn danh. Ẩn danh thì không phải nói tên, số điện thoại. Có để lại tên thì tên được cất riêng; ai mở xem, máy đều ghi lại.\nNhắn qua Zalo hay ứng dụng khác thì hãng đó vẫn biết tài khoản nào đã nhắn. Có người đang nguy hiểm thì chuyện phải báo cho nơi giúp được.',
  channel_code_title: 'Mã tin để làm gì',
  channel_code:
    'Gửi tin xong có một mã 12 số. Có mã thì lần sau hỏi tin tới đâu, hoặc báo thêm, từ máy khác cũng được. Ghi ra giấy, chỉ ghi số, đừng ghi là mã gì.\nMất mã thì không tra lại được; cứ báo tin mới, hoặc nhắn cho cán bộ.',
  channel_traces_title: 'Xóa tin trong máy',
  channel_traces:
    'Sợ người khác xem máy thì tự xóa chỗ nhắn này: ra danh sách tin nhắn, giữ ngón tay vào dòng này, chọn Xóa. Ở đây không xóa hộ được. Trên trang nhắn tin của xã thì bấm "Thoát nhanh", rồi xóa lịch sử của trình duyệt.\nTin đã gửi thì cán bộ vẫn đọc được.',
  channel_exit_title: 'Khi có người nhìn',
  channel_exit:
    'Đang nhắn mà có người tới gần, nhắn chữ "Thoát" (hoặc "x"). Ở đây chỉ đáp một câu về mưa nắng rồi im; tin đã nhắn ở trên vẫn còn trong máy. Lúc nào an toàn thì nhắn lại như mới.\nNhắn không an toàn mà cần giúp gấp thì gọi 113 khi gọi được, hoặc nhờ người tin được gọi.',
  channel_waiting_title: 'Bao giờ trả lời',
  channel_waiting:
    'Ở đây nhận tin cả ngày lẫn đêm, còn cán bộ có thể chưa đọc ngay. Tin gấp được xem trước. Không hẹn trước được giờ trả lời.\nGấp thì đừng đợi ở đây: gọi 113; trẻ em hoặc nghi mua bán người thì gọi 111 (miễn phí, có ghi âm).',
  channel_after_title: 'Gửi tin rồi sao nữa',
  channel_after:
    'Cán bộ đọc, hỏi thêm nếu người báo cho phép, cần thì chuyển tới nơi có trách nhiệm. Việc xem xét có khi lâu, và có những điều đang làm không kể ra được.\nMuốn biết tin đã được xem chưa: chọn "Việc khác", rồi "Hỏi tin đã báo", nhắn mã vào.',
  channel_rights_title: 'Xem, sửa, xóa tin',
  channel_rights:
    'Ai đã gửi thông tin đều có quyền hỏi xem, xin sửa, xin xóa, rút lại sự đồng ý. Nơi nhận phải trả lời yêu cầu trong 2 ngày làm việc ({{source}}). Có điều có thể phải giữ lại, như để cứu người hay để điều tra.\nMuốn yêu cầu thì chọn "Việc khác", rồi "Hỏi tin đã báo", nhắn mã vào.',
  channel_data_title: 'Giữ thông tin gì',
  channel_data:
    'Ở đây chỉ hỏi điều cần để giúp; câu nào không muốn trả lời thì bỏ qua. Lời kể và ảnh được khóa khi cất; tên và số điện thoại cất riêng. Chuyện đời tư, sức khỏe là thông tin nhạy cảm theo luật ({{source}}), ai xem phải là người được giao việc.\nĐừng gửi ảnh riêng tư, ảnh giấy tờ khi chưa ai hỏi.',

  numbers_111_title: 'Số 111',
  numbers_111:
    '111 là Tổng đài quốc gia bảo vệ trẻ em, cũng là số nghe chuyện mua bán người. Gọi miễn phí, cả ngày lẫn đêm, cuộc gọi có ghi âm. Nơi này nghe, hướng dẫn, rồi chuyển tin tới công an, biên phòng, cảnh sát biển hoặc xã. Trẻ em tự gọi được.',
  numbers_113_title: 'Số 113',
  numbers_113:
    '113 là số gọi công an khi gấp: có người bị giữ, bị đánh, sắp bị đưa đi. Gọi miễn phí, cả ngày lẫn đêm. Nói trước hết là đang ở đâu, rồi có chuyện gì. Khó nói thì nói nhỏ địa chỉ và giữ máy.',
  numbers_115_title: 'Số 115',
  numbers_115:
    '115 là số gọi cấp cứu y tế: bị thương nặng, ra máu nhiều, uống nhầm, ngất, sắp sinh, hoặc không muốn sống nữa. Nói địa chỉ trước, rồi người bệnh ra sao. Đừng tắt máy trước khi người nghe bảo.',
  numbers_women_title: 'Ngôi nhà Bình yên',
  numbers_women:
    'Ngôi nhà Bình yên của Hội Liên hiệp Phụ nữ: 1900 969 680, cả ngày lẫn đêm. Nơi này nghe và giúp phụ nữ bị bạo lực, bị mua bán; ở Hà Nội có nhà tạm lánh. Gọi số này có thể mất phí. Đây không phải số của công an.',
  numbers_abroad_title: 'Đang ở nước ngoài',
  numbers_abroad:
    'Người Việt gặp chuyện ở nước ngoài: gọi Tổng đài Bảo hộ công dân của Bộ Ngoại giao +84 981 84 84 84, cả ngày lẫn đêm. Gọi từ nước ngoài có thể mất phí. Nói tên, đang ở nước nào, gần đâu, có gì nguy hiểm.\nNgười nhà ở trong nước cũng gọi được; nhắn thêm ở đây để Công an xã biết.',
} as const
