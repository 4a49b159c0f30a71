import { base64 } from './logo/base64.ts'
import { type Logo, logoSvg, pngPrefix } from './logo/logo.ts'
import type { OwnTheme } from './own-theme.ts'

/** A theme as its file, its logo within: read again it is the same theme. */
export function writeTheme({ name, colours, fonts, footer, logo, scheme }: OwnTheme): string {
  const file = {
    triptychTheme: 1,
    name,
    ...(Object.keys(colours).length === 0 ? {} : { colours }),
    ...(fonts ? { font: fonts.head === fonts.body ? fonts.body : fonts } : {}),
    ...(Object.keys(footer).length === 0 ? {} : { footer: footer.en === footer.vi ? footer.en : footer }),
    ...(logo ? { logo: addressOf(logo) } : {}),
    ...(scheme ? { scheme } : {}),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function addressOf(logo: Logo): string {
  if (logo.is === 'png') return `${pngPrefix}${logo.data}`
  return `data:image/svg+xml;base64,${base64(new TextEncoder().encode(logoSvg(logo)))}`
}
