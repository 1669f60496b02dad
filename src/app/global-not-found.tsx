import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Không tìm thấy trang – Cổng thông tin xã' }

/** An address outside the admin: Next says this in English by itself. */
export default function NotFound() {
  return (
    <html lang="vi">
      <body
        style={{
          fontFamily: 'system-ui, sans-serif',
          margin: '4rem auto',
          maxWidth: '36rem',
          padding: '0 1rem',
        }}
      >
        <h1>Không tìm thấy trang</h1>
        <p>
          Địa chỉ này không có nội dung. Hãy kiểm tra lại địa chỉ hoặc mở{' '}
          <a href="/admin">trang quản trị</a>.
        </p>
        <p lang="en">There is nothing at this address.</p>
      </body>
    </html>
  )
}
