import os from 'node:os'

/** Who sat at the server, for the audit trail: `quantri@may-chu-1`. */
export const whoSits = (): string => `${os.userInfo().username}@${os.hostname()}`
