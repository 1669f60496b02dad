/** What a host application tells the plugin. */
export type CommunePortalOptions = {
  /** See plugins/audit: the header that tells the address of the caller. */
  addressHeader?: string
  /** Folder that holds uploaded files. */
  filesFolder: string
  /**
   * Whether the plugin keeps the schedule and puts things in order by itself, wherever Payload runs
   * for longer than some seconds; it does when left out. Our own server starts that itself.
   */
  housekeeping?: boolean
  /** Folder that mails are written to while none are sent; administrators are told. */
  outbox?: string
  /** Public address, without a slash at the end; `https` makes the session cookie secure. */
  portalUrl: string
  /** Whether approvers and administrators have to log in in two steps; they need not when left out. */
  requireSecondFactor?: boolean
  /** What the public sees on a host that no commune claims: every commune, or nothing. */
  unknownHost: 'all' | 'none'
}
