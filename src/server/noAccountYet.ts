import type { RequestHandler } from 'express'

import { errorSentence } from '../domain/errors.ts'

/** Payload offers the first visitor an administrator's account here. We say how it is made. */
export const noAccountYet: RequestHandler = (_req, res) => {
  const { en, vi } = errorSentence('CP_ACCOUNT_FIRST_BY_COMMAND')
  res.status(403).type('html').send(`<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Chưa có tài khoản quản trị</title>
<body style="font:16px/1.6 system-ui;max-width:42rem;margin:15vh auto;padding:0 1rem">
<h1>Chưa có tài khoản quản trị</h1><p>${vi}</p><p lang="en">${en}</p>
<p><a href="/admin/login">Đăng nhập</a></p></body></html>`)
}
