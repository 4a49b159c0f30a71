/** The scheme and host under which the desktop loads its page. There is no other origin. */
export const scheme = 'app'
export const host = 'triptych'
export const startUrl = `${scheme}://${host}/index.html`

/** The page of the audience's window that follows a show. */
export const audienceUrl = (show: string): string => `${scheme}://${host}/audience.html#${show}`

/** Is this a URL of our page's origin: exact scheme and host, no user, no port. */
export function isPageUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '' && url.port === ''
  )
}
