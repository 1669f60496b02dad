import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('procedures', {
  access: {
    create: 'recordsClerk specialist',
    delete: 'recordsClerk specialist',
    public: whatIsLive,
    read: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'recordsClerk specialist',
  },
  fields: `
    code*             text≤40       Mã thủ tục | Code
    name*             text≤500      Tên thủ tục | Name
    decisionNumber*   text≤100      Số quyết định công bố | Announced by decision
    field*            text≤200      Lĩnh vực | Field
    level*            select        Cấp thực hiện | Level = "xa"
    serviceLevel      select        Mức độ dịch vụ công | Online service
    reasonIfPartial   textarea≤1000 Lý do chưa toàn trình | Why only partly online
    dvcUrl*           text≤1000     Địa chỉ nộp hồ sơ | Apply at
    unit              →units        Cơ quan thực hiện | Settled by
    status*           select        Tình trạng | In force = "hieu_luc"
    syncedAt          date          Thời điểm đối chiếu | Compared with the national portal
    steps             array         Trình tự thực hiện | Steps
    steps.text*       textarea      Nội dung | Text
    channels          array≤10      Cách thức thực hiện | Ways to apply
    channels.mode*    select        Hình thức nộp | Way
    channels.time     text≤300      Thời hạn giải quyết | Time
    channels.fee      text≤300      Phí, lệ phí | Fee
    dossier           array≤50      Thành phần hồ sơ | Papers
    dossier.paper*    textarea≤1000 Tên giấy tờ | Paper
    dossier.formFile  →attachments  Mẫu đơn, tờ khai | Form
    dossier.originals number≥0≤100  Bản chính | Originals
    dossier.copies    number≥0≤100  Bản sao | Copies
    targets           textarea≤5000 Đối tượng thực hiện | For whom
    result            textarea≤5000 Kết quả | Result
    conditions        textarea≤5000 Yêu cầu, điều kiện | Conditions
    receivingPlace    textarea≤5000 Nơi tiếp nhận hồ sơ | Received at
    legalBases        array         Căn cứ pháp lý | Legal bases
    legalBases.text*  textarea      Nội dung | Text
    warnings?         json          Cần kiểm tra | Worth checking
    slug              text≤100      Đường dẫn | Address
    sortKey?          text          Khoá sắp xếp | Sort key
    searchText?       text          Từ khoá | Words
    tenant*           →communes     Xã, phường | Commune = …
    firstPublishedAt? date          Công khai lần đầu | First public
    createdBy?        →users        Người tạo | Made by
    updatedBy?        →users        Người sửa gần nhất | Last saved by
  `,
  help: `
    code              Mã trên Cổng Dịch vụ công quốc gia, ví dụ 1.001193. | As on the National Public Service Portal: 1.001193.
    name              Ghi đúng như quyết định công bố: “Thủ tục đăng ký khai sinh”. | As announced: “Registration of a birth”.
    decisionNumber    Ví dụ: 1872/QĐ-BTP. | Like 1872/QĐ-BTP.
    field             Ghi như trên Cổng Dịch vụ công quốc gia: “Hộ tịch”. | As on the national portal: “Civil status”.
    level             Thủ tục do chính quyền cấp nào giải quyết. | Who settles it.
    serviceLevel      Toàn trình là mặc định theo NĐ 224/2026; một phần phải nêu lý do. | How much of it can be done online.
    reasonIfPartial   Dịch vụ công một phần phải nêu lý do (NĐ 224/2026, Điều 14). | A service that is not wholly online must say why (Decree 224/2026, art. 14).
    dvcUrl            Trang của thủ tục này trên dichvucong.gov.vn. Cổng xã không nhận hồ sơ. | The page of this procedure on dichvucong.gov.vn.
    unit              Cơ quan, đơn vị giải quyết thủ tục. | Who decides.
    status            Thủ tục bị bãi bỏ vẫn được giữ để tra cứu. | An abolished procedure stays readable.
    syncedAt          Lần gần nhất đối chiếu với Cổng Dịch vụ công quốc gia. | When this was last compared with the National Public Service Portal.
    steps             Các bước theo thứ tự thực hiện. | What is done, one step after the other.
    steps.text        Mỗi ô một ý, không cần gõ dấu gạch đầu dòng. | One point, without the dash in front.
    channels          Trực tiếp, trực tuyến, bưu chính; mỗi cách có thời hạn và phí riêng. | In person, online, by post; each with its time and fee.
    channels.mode     Nộp hồ sơ bằng cách nào. | How to hand it in.
    channels.time     Ví dụ: “3 ngày làm việc”. | Like “3 working days”.
    channels.fee      Ví dụ: “Không thu; 8.000 đồng/bản”. | The amount, or “none”.
    dossier           Giấy tờ phải nộp, kèm mẫu đơn để người dân tải về. | What people hand in, with the form to fill in.
    dossier.paper     Ghi như quyết định công bố. | As announced.
    dossier.formFile  Tệp mẫu chưa điền thông tin. | An empty form to fill in.
    dossier.originals Số lượng phải nộp hoặc xuất trình. | How many.
    dossier.copies    Số lượng phải nộp hoặc xuất trình. | How many.
    targets           Cá nhân, tổ chức nào. | Who may apply.
    result            Giấy tờ người dân nhận được. | What people receive.
    conditions        Điều kiện phải đáp ứng, nếu có. | What must be met, if anything.
    receivingPlace    Địa chỉ bộ phận một cửa, Trung tâm Phục vụ hành chính công. | The address of the one-stop counter.
    legalBases        Luật, nghị định, thông tư làm căn cứ. | The acts it rests on.
    legalBases.text   Mỗi ô một ý, không cần gõ dấu gạch đầu dòng. | One point, without the dash in front.
  `,
  indexes: `
    code field serviceLevel unit status dossier.formFile slug sortKey searchText tenant
    firstPublishedAt createdBy updatedBy tenant+slug! tenant+code
  `,
  labels: ['Thủ tục hành chính | Procedure', 'Thủ tục hành chính | Procedures'],
  options: {
    'channels.mode': 'truc_tiep truc_tuyen buu_chinh',
    level: 'xa tinh',
    serviceLevel: 'toan_trinh mot_phan thong_tin',
    status: 'hieu_luc bai_bo',
  },
  sort: 'code',
  title: 'name',
  versions: true,
  workflow: true,
})
