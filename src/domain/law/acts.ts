import type { Act } from './types.ts'

const act = (key: string, vi: string, en: string): Act => ({ key, title: { en, vi } })

/** The acts the data cite, by the short names that keys of legal items begin with. */
export const acts: readonly Act[] = [
  act(
    'BHVBQPPL',
    'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15',
    'Law on Legal Documents',
  ),
  act('BLLĐ', 'Bộ luật Lao động 45/2019/QH14', 'Labour Code 2019'),
  act('BLLĐ12', 'Bộ luật Lao động 10/2012/QH13', 'Labour Code 2012'),
  act('GDĐT', 'Luật Giao dịch điện tử 20/2023/QH15', 'Law on Electronic Transactions 2023'),
  act('HD36', 'Hướng dẫn 36-HD/VPTW', 'Guidance 36-HD/VPTW on documents of the Party'),
  act('NĐ09', 'Nghị định 09/2010/NĐ-CP', 'Decree 09/2010 on records work'),
  act('NĐ118', 'Nghị định 118/2025/NĐ-CP', 'Decree 118/2025 on one-stop procedures'),
  act('NĐ154', 'Nghị định 154/2026/NĐ-CP', 'Decree 154/2026 on receiving citizens'),
  act('NĐ224', 'Nghị định 224/2026/NĐ-CP', 'Decree 224/2026 on digital transformation'),
  act('NĐ244', 'Nghị định 244/2026/NĐ-CP', 'Decree 244/2026 on official spokespersons'),
  act('NĐ30', 'Nghị định 30/2020/NĐ-CP', 'Decree 30/2020 on records work'),
  act('NĐ356', 'Nghị định 356/2025/NĐ-CP', 'Decree 356/2025 on personal data'),
  act('NĐ42', 'Nghị định 42/2022/NĐ-CP', 'Decree 42/2022 on public portals'),
  act('NĐ73', 'Nghị định 73/2026/NĐ-CP', 'Decree 73/2026 on the state budget'),
  act('NQ202', 'Nghị quyết 202/2025/QH15', 'Resolution 202/2025 on merging provinces'),
  act('NQ28', 'Nghị quyết 28/2026/QH16', 'Resolution 28/2026 on culture'),
  act('NSNN', 'Luật Ngân sách nhà nước 83/2015/QH13', 'State Budget Law 2015'),
  act('QĐ124', 'Quyết định 124/2004/QĐ-TTg', 'Decision 124/2004 on codes of administrative units'),
  act(
    'QĐ146',
    'Quyết định 146/QĐ-BTTTT (2017)',
    'Decision 146/2017 of the Ministry of Information',
  ),
  act('QĐ19', 'Quyết định 19/2025/QĐ-TTg', 'Decision 19/2025 on codes of administrative units'),
  act('QĐ1978', 'Quyết định 1978/QĐ-BVTV (2014)', 'Decision 1978/2014 on an editorial board'),
  act('QĐ20', 'Quyết định 20/2020/QĐ-TTg', 'Decision 20/2020 on identifiers of organs'),
  act('TB9441', 'Thông báo 9441/TB-BNV (2025)', 'Notice 9441/2025 on the holidays of 2026'),
  act('TCCQĐP', 'Luật Tổ chức chính quyền địa phương 72/2025/QH15', 'Law on Local Government 2025'),
  act('TCTT', 'Luật Tiếp cận thông tin 104/2016/QH13', 'Law on Access to Information 2016'),
  act('THDC', 'Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15', 'Law on Grassroots Democracy 2022'),
  act('TT01', 'Thông tư 01/2011/TT-BNV', 'Circular 01/2011 on the form of documents'),
  act('TT26', 'Thông tư 26/2026/TT-BTC', 'Circular 26/2026 on disclosing budgets'),
  act('TT343', 'Thông tư 343/2016/TT-BTC', 'Circular 343/2016 on disclosing budgets'),
  act('thucTe', 'Thực tế biên tập, đề xuất của phần mềm', 'Editorial practice, our proposal'),
]
