import type { ErrorTable } from '../errors.ts'

/** Communes, units, people, sections, redirects. */
export const organisationErrors = {
  CP_COMMUNE_ADMIN_CODE: {
    en: 'The administrative code has exactly five digits, zeros in front included.',
    status: 400,
    vi: 'Mã đơn vị hành chính gồm đúng năm chữ số, giữ số 0 ở đầu.',
  },
  CP_COMMUNE_EMC_CODE: {
    en: 'The measuring code is letters, digits, dots and hyphens only, 64 at most.',
    status: 400,
    vi: 'Mã EMC chỉ gồm chữ, số, dấu chấm, gạch nối, tối đa 64 ký tự.',
  },
  CP_COMMUNE_HOST: {
    en: '“{host}” cannot be a host of this portal: {reason}',
    status: 400,
    vi: 'Không dùng được tên miền “{host}”: {reason}',
  },
  CP_COMMUNE_HOST_TAKEN: {
    en: '“{host}” is already the host of a portal.',
    status: 400,
    vi: 'Tên miền “{host}” đã được khai cho một cổng thông tin.',
  },
  CP_COMMUNE_RETIRED: {
    en: '“{name}” was merged into another commune: nothing new is made in it.',
    status: 409,
    vi: '“{name}” đã sáp nhập nên không thể tạo nội dung mới.',
  },
  CP_COMMUNE_SECURITY_LEVEL: {
    en: 'The security level is a whole number from 1 to 5.',
    status: 400,
    vi: 'Cấp độ an toàn là số nguyên từ 1 đến 5.',
  },
  CP_COMMUNE_SLUG_FIXED: {
    en: '“{label}” never changes: addresses of the commune are made with it.',
    status: 400,
    vi: '“{label}” không đổi được về sau, vì đã dùng trong các đường dẫn của xã.',
  },
  CP_COMMUNE_SLUG_TAKEN: {
    en: '“{label}”: {value} is already that of “{name}”.',
    status: 400,
    vi: '“{label}”: {value} đã được dùng cho “{name}”.',
  },
  CP_COMMUNE_TRUST_LABEL: {
    en: 'The trust label must be an address on tinnhiemmang.vn.',
    status: 400,
    vi: 'Nhãn Tín nhiệm mạng phải là địa chỉ trên tinnhiemmang.vn.',
  },
  CP_REDIRECT_HOST: {
    en: '“{host}” is not a host of this commune or of a commune it was formed from.',
    status: 400,
    vi: '“{host}” không phải tên miền của xã này hay của xã đã sáp nhập vào xã này.',
  },
  CP_REDIRECT_LOOP: {
    en: 'This target leads back to the address it is for.',
    status: 400,
    vi: 'Địa chỉ đến lại dẫn về chính địa chỉ cũ này.',
  },
  CP_REDIRECT_PATH: {
    en: '“{label}” must begin with “/”, like /chi-tiet-tin/12.',
    status: 400,
    vi: '“{label}” phải bắt đầu bằng dấu “/”, ví dụ /chi-tiet-tin/12.',
  },
  CP_REDIRECT_TAKEN: {
    en: 'There is already a redirect for {source}.',
    status: 400,
    vi: 'Đã có chuyển hướng cho {source}.',
  },
  CP_REDIRECT_TARGET: {
    en: 'A redirect (301) leads to one item or one address; what is gone (410) leads nowhere.',
    status: 400,
    vi: 'Chuyển hướng (301) cần đúng một đích: một nội dung hoặc một địa chỉ; đã gỡ (410) thì không có đích.',
  },
  CP_TREE_CYCLE: {
    en: '“{label}” leads back to this item.',
    status: 400,
    vi: '“{label}” dẫn vòng về chính mục này.',
  },
  CP_TREE_DEEP: {
    en: 'At most {max} levels below each other are possible.',
    status: 400,
    vi: 'Chỉ được xếp tối đa {max} cấp.',
  },
  CP_UNIT_SHORT_NAME_TAKEN: {
    en: 'The commune already has a unit “{name}” with the short name {value}.',
    status: 400,
    vi: 'Trong xã đã có đơn vị “{name}” với tên viết tắt {value}.',
  },
} as const satisfies ErrorTable
