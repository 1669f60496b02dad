import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('documents', {
  access: {
    create: 'recordsClerk specialist',
    delete: 'recordsClerk specialist',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'deputyHead head recordsClerk specialist',
  },
  fields: `
    warnings?              json         Cần kiểm tra
    rawNumber*             text         Số, ký hiệu
    codeNumber?            number       Số
    codeYear?              number       Năm trong số
    codeNotation?          text         Ký hiệu
    isLegalNormative?      checkbox     Văn bản quy phạm pháp luật = false
    typeCode*              choice       Tên loại
    subject*               textarea     Trích yếu
    organ*                 →units       Cơ quan ban hành
    organNameAtIssue*      text         Tên cơ quan khi ban hành
    issuedDate*            day          Ngày ban hành
    place                  text         Địa danh
    field                  text[]       Lĩnh vực
    signer                 group        Người ký
    signer.signingMode     select       Quyền hạn ký = "none"
    signer.position*       text         Chức vụ
    signer.fullName*       text         Họ và tên
    signer.person          →people      Cán bộ
    recipients             text[]       Nơi nhận
    files*                 array        Tệp văn bản
    files.file*            →attachments Tệp
    files.kind*            select       Loại tệp = "original"
    files.digitalSignature select       Chữ ký số = "chua_kiem_tra"
    bodyText               richText     Nội dung
    effectiveFrom          day          Ngày có hiệu lực
    effectiveTo            day          Ngày hết hiệu lực
    recalledOn             day          Ngày bị thu hồi
    relations              array        Quan hệ với văn bản khác
    relations.kind*        select       Quan hệ
    relations.target       →documents   Văn bản
    relations.externalRef  text         Văn bản bên ngoài
    relations.isPartial    checkbox     Chỉ một phần = false
    validity?              select       Tình trạng hiệu lực
    relatedBy?             json         Văn bản khác tác động
    section                →sections    Chuyên mục
    secrecy*               select       Độ mật = "thuong"
    priority               select       Độ khẩn = "thuong"
    numberKey?!            text         Khoá số văn bản
    sortKey?               text         Khoá sắp xếp
    searchText?            text         Từ khoá
    tenant*                →communes    Xã, phường = …
    firstPublishedAt?      date         Công khai lần đầu
    createdBy?             →users       Người tạo
    updatedBy?             →users       Người sửa gần nhất
  `,
  indexes: `
    rawNumber codeNumber isLegalNormative typeCode organ issuedDate signer.person files.file
    effectiveFrom effectiveTo recalledOn relations.target section numberKey! sortKey searchText
    tenant firstPublishedAt createdBy updatedBy tenant+issuedDate organ+codeNumber
  `,
  labels: ['Văn bản', 'Văn bản'],
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
})
