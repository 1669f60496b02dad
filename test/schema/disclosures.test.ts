import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('disclosures', {
  access: {
    create: 'recordsClerk specialist',
    delete: 'recordsClerk specialist',
    public: whatIsLive,
    read: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'recordsClerk specialist',
  },
  fields: `
    item*             select                                                                                      Nội dung phải công khai | Legal item
    content*          →articles|attachments|budget-disclosures|documents|notices|pages|plans|procedures|schedules Nội dung công khai | What is disclosed
    title             text≤500                                                                                    Tên gọi | Title
    decidedOn*        day                                                                                         Ngày có quyết định | Decided on
    responsible*      →units                                                                                      Đơn vị chịu trách nhiệm | Responsible
    forms*            array≥1≤50                                                                                  Hình thức công khai | Forms of disclosure
    forms.kind*       select                                                                                      Hình thức | Form
    forms.place       text≤300                                                                                    Địa điểm | Place
    forms.from*       day                                                                                         Từ ngày | First day
    forms.to          day                                                                                         Đến ngày | Ended on
    minDays           number≥1≤3650                                                                               Số ngày niêm yết tối thiểu | Days posted at least = …
    evidence          →attachments[]≤50                                                                           Minh chứng | Evidence
    publishDeadline?  day                                                                                         Hạn công khai | To be disclosed by
    deadlineNote?     text                                                                                        Điểm chưa chắc chắn về hạn | Not sure about the deadline
    late?             checkbox                                                                                    Công khai trễ hạn | Late
    quarter?          text                                                                                        Quý | Quarter
    permanent?        checkbox                                                                                    Công khai thường xuyên | For good
    warnings?         json                                                                                        Cần kiểm tra | Worth checking
    sortKey?          text                                                                                        Khoá sắp xếp | Sort key
    searchText?       text                                                                                        Từ khoá | Words
    tenant*           →communes                                                                                   Xã, phường | Commune = …
    firstPublishedAt? date                                                                                        Công khai lần đầu | First public
    createdBy?        →users                                                                                      Người tạo | Made by
    updatedBy?        →users                                                                                      Người sửa gần nhất | Last saved by
  `,
  help: `
    item            Mục theo luật; quyết định thời gian và hình thức công khai. | What the law asks to disclose; it decides how long and in which forms.
    content         Chọn chính văn bản, kế hoạch, dự toán … được công khai. | The document, plan, budget … itself.
    title           Để trống, hệ thống lấy tên của nội dung được công khai. | Leave empty: the name of what is disclosed is taken.
    decidedOn       Ngày ban hành quyết định hoặc tạo ra thông tin; hạn công khai tính từ ngày này. | The day it was decided or made: the deadline counts from here.
    responsible     Đơn vị thực hiện việc công khai. | Who discloses it.
    forms           Mỗi nơi, mỗi cách công khai một dòng, kèm thời gian. | One row per place or way, with its days.
    forms.kind      Công khai bằng cách nào. | How people learn of it.
    forms.place     Ví dụ: bảng tin trụ sở UBND. | Where it hangs or was read.
    forms.from      Ngày bắt đầu công khai. | The day it began.
    forms.to        Ngày kết thúc; để trống khi còn công khai. Mục 4 và 13 không có ngày kết thúc. | The day it was taken down; empty while it still hangs.
    minDays         30 ngày (Luật Thực hiện dân chủ ở cơ sở, Điều 13); chỉ đổi khi luật khác quy định. | 30 (Law on Grassroots Democracy, art. 13); another number only if another law says so.
    evidence        Ảnh chụp, biên bản niêm yết và kết thúc niêm yết. | Photos and minutes of the posting.
    publishDeadline Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 12 khoản 3; Luật Tiếp cận thông tin 104/2016/QH13, Điều 18 khoản 4 | Law on Grassroots Democracy 2022, article 12 clause 3; Law on Access to Information 2016, article 18 clause 4
    deadlineNote    Hãy kiểm tra trước khi dựa vào ngày cuối của hạn. | Check it before you rely on the last day.
    late            Công khai sau hạn, hoặc đã quá hạn mà chưa công khai. | Disclosed after the deadline, or not yet and the deadline is over.
    quarter         Quý công khai, theo hình thức sớm nhất. | The quarter it was disclosed in, by its first form.
    permanent       Mục 4 và 13 công khai thường xuyên, không có ngày kết thúc. | Items 4 and 13 stay disclosed for good.
  `,
  indexes: `
    item content decidedOn responsible forms.from forms.to sortKey searchText tenant
    firstPublishedAt createdBy updatedBy tenant+decidedOn tenant+item
  `,
  labels: ['Mục công khai | Disclosure', 'Sổ công khai | Disclosure register'],
  options: {
    'forms.kind': `
      niem_yet cong truyen_thanh truong_thon van_ban hoi_nghi tiep_cong_dan mang_xa_hoi khac
    `,
    item: `
      TCTT-17.1.e TCTT-17.1.g TCTT-17.1.o TCTT-19.1.d THDC-11.1 THDC-11.2 THDC-11.3 THDC-11.4
      THDC-11.5 THDC-11.6 THDC-11.7 THDC-11.8 THDC-11.9 THDC-11.10 THDC-11.11 THDC-11.12
      THDC-11.13 THDC-11.14 THDC-13.2
    `,
  },
  sort: '-decidedOn',
  title: 'title',
  versions: true,
  workflow: true,
})
