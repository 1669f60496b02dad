import { builtInLaw } from '../../src/domain/law/index.ts'
import { describeCollection } from '../support/describeCollection.ts'

/** A change of the law is a change of its data only: the list follows it. */
const everyDuty = [...new Set(builtInLaw.duties.map(({ key }) => key))]

describeCollection('communes', {
  access: {
    create: 'provinceAdmin',
    delete: '',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'head technicalAdmin provinceAdmin',
  },
  fields: `
    fullName                 text              Tên đầy đủ của cơ quan | Full name of the agency
    emblem                   →attachments      Biểu tượng | Emblem
    emblemAlt                text≤200          Mô tả biểu tượng | What the emblem shows = "Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam"
    responsiblePerson        text              Người chịu trách nhiệm | Responsible person
    license                  text              Giấy phép | Licence
    address                  text              Địa chỉ | Address
    phone                    text              Điện thoại | Telephone
    email                    email             Thư điện tử | Mail address
    infoContactPoint         group             Đầu mối tiếp nhận yêu cầu cung cấp thông tin | Where to request information
    infoContactPoint.name    text              Tên đầu mối | Contact for information
    infoContactPoint.phone   text              Điện thoại đầu mối | Its telephone
    infoContactPoint.email   email             Thư điện tử đầu mối | Its mail address
    channels                 array             Kênh thông tin chính thức | Official channels
    channels.kind*           select            Loại kênh | Kind
    channels.name*           text              Tên kênh | Name
    channels.address*        text              Địa chỉ hoặc số máy | Address or number
    archiveBanner            textarea≤500      Thông báo trang lưu trữ | Notice above the archive
    name*                    text              Tên | Name
    slug*!                   text≤100          Tên ngắn trong đường dẫn | Short name in addresses
    kind*                    select            Loại | Kind
    status*                  select            Tình trạng | Status = "active"
    adminCode                text              Mã đơn vị hành chính | Administrative code
    organId                  text              Mã định danh | Organ identifier
    province*                text              Tỉnh, thành phố | Province
    validFrom                day               Có hiệu lực từ | Valid from
    validTo                  day               Đến ngày | Valid to
    legalBasis               text              Nghị quyết | Legal basis
    predecessors             →communes[]       Được lập từ | Formed from
    successor                →communes         Nay thuộc | Now part of
    boundaryMap              →attachments      Bản đồ địa giới hành chính | Map of the boundaries
    population               number≥0≤20000000 Dân số | Population
    area                     number≥0≤50000    Diện tích | Area
    domains                  array             Tên miền | Hosts
    domains.host*            text              Tên miền | Host
    domains.kind*            select            Loại | Kind = "current"
    domains.redirectMode     select            Cách xử lý tên miền cũ | What a former host does = "chuyen_huong"
    emcCode                  text              Mã đo lường EMC | Measuring code (EMC)
    trustLabel               text              Nhãn Tín nhiệm mạng | Trust label
    securityLevel            number            Cấp độ an toàn | Security level
    holidays                 array             Ngày nghỉ riêng | Days off of our own
    holidays.day*            day               Ngày | Day
    holidays.reason          text              Lý do | Reason
    deadlines                array             Thời hạn riêng của xã | Deadlines of our own
    deadlines.key*           select            Thời hạn | Deadline
    deadlines.days*          number≥0≤365      Số ngày | Days
    notApplicable            array             Mục không phải công khai | Duties that do not apply
    notApplicable.legalItem* choice            Mục phải công khai | Duty
    notApplicable.reason*    text≤300          Lý do | Reason
    notApplicable.from*      day               Từ ngày | From
    notApplicable.to         day               Đến ngày | To
    warnings?                json              Cần kiểm tra | Worth checking
    sortKey?                 text              Khoá sắp xếp | Sort key
    searchText?              text              Từ khoá | Words
    revision?                number≥0          Lần lưu | Save number
  `,
  help: `
    fullName                Hiện ở đầu trang: “UBND xã Cồn Tiên, tỉnh Quảng Trị”. | As in the head of the portal: “UBND xã Cồn Tiên”.
    emblem                  Để trống thì dùng Quốc huy. | Empty: the national emblem.
    emblemAlt               Trình đọc màn hình đọc câu này cho người không nhìn thấy hình. | Read out to people who cannot see it.
    responsiblePerson       Họ tên, chức vụ người chịu trách nhiệm nội dung; hiện ở chân trang. | Name and post of who answers for the portal; shown in its foot.
    license                 Số, ngày cấp giấy phép của trang thông tin điện tử, nếu có. | Number and day of the licence of the portal, if it has one.
    address                 Trụ sở Ủy ban nhân dân. | Of the office.
    phone                   Số điện thoại công vụ. | Official number.
    email                   Hộp thư công vụ. | Official address.
    infoContactPoint.name   Bộ phận hoặc chức danh tiếp nhận. | Unit or post.
    infoContactPoint.phone  Số điện thoại công vụ. | Official number.
    infoContactPoint.email  Hộp thư công vụ. | Official address.
    channels                Các kênh khác của cơ quan ngoài cổng này (NĐ 224/2026, Điều 10). | Every channel the agency runs besides this portal (Decree 224/2026, article 10).
    channels.kind           Người dân tìm thấy ở đâu. | Where people find it.
    channels.name           Tên hiện trên kênh đó. | As people see it.
    channels.address        https://… hoặc số máy của đường dây nóng. | https://… or, for a hotline, the number.
    archiveBanner           Hiện trên mọi nội dung của xã đã sáp nhập. Để trống thì hệ thống tự ghi khi sáp nhập. | Above all content of a retired commune. Left empty, a sentence is written when it retires.
    name                    Kèm loại đơn vị: “xã Cồn Tiên”. | With its kind: “xã Cồn Tiên”.
    slug                    Ví dụ con-tien. Không đổi về sau. | Like con-tien. It never changes.
    kind                    Thị trấn và huyện chỉ còn là đơn vị cũ từ ngày 01/7/2025. | Thị trấn and huyện exist only as former units since 1 July 2025.
    status                  Xã đã sáp nhập vẫn đọc được nhưng không đăng bài mới. | A retired commune stays readable; nothing new is written in it.
    adminCode               Năm chữ số, giữ số 0 ở đầu. | Five digits.
    organId                 Mã cấp theo Quyết định 20/2020/QĐ-TTg, ví dụ H50.12.3. | Given under Decision 20/2020/QĐ-TTg, like H50.12.3.
    province                Tên tỉnh, thành phố hiện nay. | Its name today.
    validFrom               Ngày được thành lập. | Day it came into being.
    validTo                 Ngày cuối cùng, nếu đã sáp nhập. | Its last day, when it was merged.
    legalBasis              Nghị quyết thành lập hoặc sáp nhập. | The resolution that formed or merged it.
    predecessors            Nội dung của các đơn vị này đọc được qua cổng của xã. | Their content can be read through this commune’s portal.
    successor               Đơn vị mới sau khi sáp nhập. | After a merger.
    boundaryMap             Phải công khai theo NĐ 224/2026, Điều 9. Tải tệp lên mục Tệp đính kèm trước. | To be public by Decree 224/2026, article 9. Upload it among the files first.
    population              Số người, theo số liệu mới nhất. | Persons.
    area                    Đơn vị: km². | Square kilometres.
    domains                 Tên miền mà bạn đọc chỉ thấy nội dung của xã này. | Hosts on which the public reads this commune only.
    domains.host            Ví dụ contien.quangtri.gov.vn. | Like contien.quangtri.gov.vn.
    domains.kind            Tên miền cũ sẽ được chuyển hướng. | Former hosts are redirected.
    domains.redirectMode    Chuyển người đọc sang tên miền đang dùng, hoặc vẫn hiện trang lưu trữ tại đây. | Leads on to the same item on the current host, or goes on showing the archive.
    emcCode                 Chỉ ghi mã do hệ thống EMC cấp, không dán cả đoạn mã nhúng. | The code of the ministry’s measuring system, not the whole script.
    trustLabel              Địa chỉ trang chứng nhận của cổng trên tinnhiemmang.vn. | The page of this portal on tinnhiemmang.vn.
    securityLevel           Cấp độ an toàn hệ thống thông tin được phê duyệt, từ 1 đến 5; không hiện công khai. | Approved level of the system, 1 to 5; not shown to the public.
    holidays                Ngoài cuối tuần và ngày lễ đã có sẵn. Không tính là ngày làm việc. | Besides weekends and public holidays, which are known. They do not count as working days.
    holidays.day            Mỗi dòng một ngày. | One day per row.
    holidays.reason         Hoặc số thông báo nghỉ. | Or the notice.
    deadlines               Chỉ ghi khi quy định của tỉnh, xã khác số ngày có sẵn trong hệ thống. | Only where a rule of the province or commune differs from the number built in.
    deadlines.key           Việc phải làm đúng hạn. | What has to be done in time.
    deadlines.days          Là ngày làm việc nếu luật tính theo ngày làm việc. | Working days where the law counts working days.
    notApplicable           Chỉ ghi nội dung xã thật sự không có, kèm lý do để người dân đọc. | Only what this commune really does not have, with the reason people will read.
    notApplicable.legalItem Theo luật. | Of the law.
    notApplicable.reason    Hiện công khai. | Shown to everybody.
    notApplicable.from      Ngày đầu tiên. | First day.
    notApplicable.to        Ngày cuối cùng, nếu biết. | Last day, if known.
  `,
  indexes: `
    name slug! status adminCode organId province validFrom validTo successor domains.host
    holidays.day notApplicable.legalItem notApplicable.from notApplicable.to sortKey searchText
  `,
  labels: ['Xã, phường | Commune', 'Xã, phường | Communes'],
  options: {
    'channels.kind': 'mang_xa_hoi ung_dung duong_day_nong khac',
    'deadlines.key': `
      publishDeadline postingUntil loudspeaker quarterlyRegister replyDue outageNotice
      budgetProposal budgetDecision budgetExecution budgetSettlement
    `,
    'domains.kind': 'current former',
    'domains.redirectMode': 'chuyen_huong luu_tru',
    'notApplicable.legalItem': everyDuty,
    kind: 'xa phuong dac_khu thi_tran huyen',
    status: 'active retired',
  },
  sort: 'name',
  title: 'name',
  versions: false,
})
