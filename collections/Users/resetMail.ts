import type { PayloadRequest } from 'payload'

type Mail = { req?: PayloadRequest; token?: string }

/** The mail for a forgotten password. Its link is our own address, never the request's Host. */
export const resetMail = {
  generateEmailHTML: (mail: Mail | undefined = {}) => {
    const { req, token = '' } = mail
    const { portalUrl } = req?.payload.config.custom.communePortal as { portalUrl: string }
    const link = `${portalUrl}/admin/reset/${token}`
    return `<p>Có yêu cầu đặt lại mật khẩu cho tài khoản này trên Cổng thông tin điện tử.</p>
<p>Mở liên kết sau để đặt mật khẩu mới: <a href="${link}">${link}</a></p>
<p>Nếu không phải anh/chị yêu cầu, hãy bỏ qua thư này; mật khẩu không thay đổi.</p>`
  },
  generateEmailSubject: () => 'Đặt lại mật khẩu Cổng thông tin điện tử',
  // See endpoints/forgotPassword.
  minRequestInterval: 0,
}
