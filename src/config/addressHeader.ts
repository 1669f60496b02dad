/** The header in which our server (src/server) tells Payload the address of the caller. */
export const addressHeader = 'x-portal-caller-address'
