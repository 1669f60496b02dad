import type { CollectionConfig } from 'payload'

type Auth = Exclude<CollectionConfig['auth'], boolean | undefined>

/** The mail for a forgotten password. Its link is our own address, never the request's Host. */
export const resetMail: Auth['forgotPassword'] = {
  generateEmailHTML: (args) => {
    const { portalUrl } = args?.req?.payload.config.custom.communePortal as { portalUrl: string }
    const link = `${portalUrl}/admin/reset/${args?.token ?? ''}`
    return `<p>Có yêu cầu đặt lại mật khẩu cho tài khoản này trên Cổng thông tin điện tử.</p>
<p>Mở liên kết sau để đặt mật khẩu mới: <a href="${link}">${link}</a></p>
<p>Nếu không phải anh/chị yêu cầu, hãy bỏ qua thư này; mật khẩu không thay đổi.</p>`
  },
  generateEmailSubject: () => 'Đặt lại mật khẩu Cổng thông tin điện tử',
  // See endpoints/forgotPassword.
  minRequestInterval: 0,
}
