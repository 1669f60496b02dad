import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('documents', {
  access: {
    create: 'recordsClerk specialist',
    delete: 'recordsClerk specialist',
    public: whatIsLive,
    read: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'recordsClerk specialist',
  },
  fields: `
    warnings?              json         Cần kiểm tra | Worth checking
    rawNumber*             text≤100     Số, ký hiệu | Number and notation
    codeNumber?            number       Số | Number
    codeYear?              number       Năm trong số | Year in the number
    codeNotation?          text         Ký hiệu | Notation
    isLegalNormative?      checkbox     Văn bản quy phạm pháp luật | Legal normative document = false
    typeCode*              choice       Tên loại | Type
    subject*               textarea≤500 Trích yếu | Subject
    organ*                 →units       Cơ quan ban hành | Issued by
    organNameAtIssue*      text         Tên cơ quan khi ban hành | Issuer’s name at that time
    issuedDate*            day          Ngày ban hành | Date of issue
    place                  text≤100     Địa danh | Place
    field                  text[]       Lĩnh vực | Fields
    signer                 group        Người ký | Signed by
    signer.signingMode     select       Quyền hạn ký | On behalf of = "none"
    signer.position*       text         Chức vụ | Position
    signer.fullName*       text         Họ và tên | Full name
    signer.person          →people      Cán bộ | Official
    recipients             text[]       Nơi nhận | Recipients
    files*                 array≥1      Tệp văn bản | Files
    files.file*            →attachments Tệp | File
    files.kind*            select       Loại tệp | Kind = "original"
    files.digitalSignature select       Chữ ký số | Digital signature = "chua_kiem_tra"
    bodyText               richText     Nội dung | Text
    effectiveFrom          day          Ngày có hiệu lực | In force from
    effectiveTo            day          Ngày hết hiệu lực | In force until
    recalledOn             day          Ngày bị thu hồi | Recalled on
    relations              array≤100    Quan hệ với văn bản khác | Relations to other documents
    relations.kind*        select       Quan hệ | Relation
    relations.target       →documents   Văn bản | Document
    relations.externalRef  text≤300     Văn bản bên ngoài | Document from elsewhere
    relations.isPartial    checkbox     Chỉ một phần | In part only = false
    validity?              select       Tình trạng hiệu lực | Validity
    relatedBy?             json         Văn bản khác tác động | What others do to it
    section                →sections    Chuyên mục | Section
    secrecy*               select       Độ mật | Secrecy = "thuong"
    priority               select       Độ khẩn | Urgency = "thuong"
    numberKey?!            text         Khoá số văn bản | Key of the number
    sortKey?               text         Khoá sắp xếp | Sort key
    searchText?            text         Từ khoá | Words
    tenant*                →communes    Xã, phường | Commune = …
    firstPublishedAt?      date         Công khai lần đầu | First public
    createdBy?             →users       Người tạo | Made by
    updatedBy?             →users       Người sửa gần nhất | Last saved by
  `,
  help: `
    rawNumber              Ghi như trên văn bản: 08/KH-UBND. | As printed: 08/KH-UBND.
    codeNumber             Tự điền theo số, ký hiệu văn bản. | Filled in from the number.
    codeYear               Tự điền theo số, ký hiệu văn bản. | Filled in from the number.
    codeNotation           Tự điền theo số, ký hiệu văn bản. | Filled in from the number.
    isLegalNormative       Tự điền theo số, ký hiệu văn bản. | Filled in from the number.
    typeCode               Để trống thì tự điền theo số, ký hiệu. | Filled from the number when it is left empty.
    subject                Một câu nêu nội dung chính. Không ghi họ tên công dân. | One sentence saying what it is about.
    organ                  Cơ quan ban hành văn bản. | Who issued it.
    organNameAtIssue       Tự điền; giữ nguyên kể cả khi cơ quan đổi tên hoặc sáp nhập. | Filled by itself; it stays when the unit is renamed.
    issuedDate             Ngày ghi trên văn bản. | The date on the document.
    place                  Ghi trước ngày tháng, ví dụ Cồn Tiên. | Before the date.
    field                  Mỗi lĩnh vực một mục: đất đai, giáo dục. | One entry each: land, education.
    signer.signingMode     Chữ ghi trước chức vụ. | As printed above the post.
    signer.position        Ghi như trên văn bản. | As printed.
    signer.fullName        Ghi như trên văn bản. | As printed.
    signer.person          Nếu cổng có thông tin về người này. | If the portal has a page about this person.
    recipients             Mỗi nơi nhận một mục, như cuối văn bản. | One entry each.
    files                  Bản ký số, phụ lục, bản có chữ để đọc thành tiếng. | The signed copy, appendices, a copy with text that can be read aloud.
    files.file             Tệp đính kèm của xã. | Of this commune.
    files.kind             Tệp này là bản nào của văn bản. | What it is.
    files.digitalSignature Kết quả khi kiểm tra bằng phần mềm ký số. | As seen in a signature checker.
    bodyText               Toàn văn để tìm kiếm và đọc thành tiếng; có thể để trống. | The text of the document, so that it can be searched and read aloud.
    effectiveFrom          Để trống nếu có hiệu lực từ ngày ban hành. | Empty: from the day of issue.
    effectiveTo            Ngày cuối cùng còn hiệu lực, nếu văn bản có ghi. | Its last day in force, if the document names one.
    recalledOn             Nếu cơ quan ban hành đã thu hồi văn bản. | If its issuer recalled it.
    relations              Thay thế, sửa đổi, căn cứ vào văn bản nào. Văn bản kia tự hiện quan hệ ngược lại. | What it replaces, amends, is based on. The other document shows it by itself.
    relations.kind         Văn bản này … văn bản kia. | This document … that one.
    relations.target       Nếu văn bản kia có trên cổng. | If it is on this portal.
    relations.externalRef  Ví dụ “Nghị định 30/2020/NĐ-CP của Chính phủ”. | Like “Nghị định 30/2020/NĐ-CP”.
    relations.isPartial    Chỉ thay thế hoặc bãi bỏ một phần. | It replaces or repeals only a part.
    validity               Tự tính theo ngày hiệu lực và các văn bản sau đó. | Follows from its days and from later documents.
    secrecy                Chỉ văn bản thường mới được đưa lên cổng. | Only what is not secret belongs on a portal.
    priority               Dấu chỉ độ khẩn trên văn bản. | As printed.
  `,
  indexes: `
    rawNumber codeNumber isLegalNormative typeCode organ issuedDate signer.person files.file
    effectiveFrom effectiveTo recalledOn relations.target section numberKey! sortKey searchText
    tenant firstPublishedAt createdBy updatedBy tenant+issuedDate organ+codeNumber
  `,
  labels: ['Văn bản | Document', 'Văn bản | Documents'],
  options: {
    'files.digitalSignature': 'chua_kiem_tra hop_le khong_hop_le khong_co',
    'files.kind': 'original signedPdf appendix text',
    'relations.kind': 'can_cu sua_doi bo_sung thay_the bai_bo dinh_chinh huong_dan keo_dai',
    'signer.signingMode': 'none TM KT TL TUQ Q',
    priority: 'thuong khan thuong_khan hoa_toc',
    secrecy: 'thuong mat toi_mat tuyet_mat',
    typeCode: `
      NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ cong_van CĐ BGN BTT GUQ GM GGT GNP PG
      PC PB thu_cong SY SL TrS hien_phap luat phap_lenh lenh NĐ TT TTLT KL CV GN CK TTh CN UQ GT
      NP ĐĐ BN
    `,
    validity: 'chua_hieu_luc con het_mot_phan het bi_thu_hoi',
  },
  sort: '-issuedDate',
  title: 'rawNumber',
  versions: true,
  workflow: true,
})
