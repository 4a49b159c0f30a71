import { linearLight } from '../charts/ink.ts'

/** How far two marks of different meaning are apart at least, as a distance in Oklab: from about 0.02 on a difference can just be seen. */
export const leastDifference = 0.1

/** How far two colours are apart where that is too little to tell them by, cut to hundredths; else null. */
export function alike(a: string, b: string): number | null {
  const [first, second] = [oklab(a), oklab(b)]
  const distance = Math.hypot(...first.map((value, i) => value - second[i]!))
  return distance < leastDifference ? Math.floor(distance * 100) / 100 : null
}

/** Hue of a colour in Oklab, in degrees from 0 to 360, and its chroma: 0 is grey, pure red 0.26. */
export function hueOf(colour: string): { hue: number; chroma: number } {
  const [, a, b] = oklab(colour)
  return { hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360, chroma: Math.hypot(a, b) }
}

/** Oklab (Björn Ottosson, "A perceptual color space for image processing", 2020) of an sRGB colour "#RRGGBB". */
function oklab(colour: string): [lightness: number, a: number, b: number] {
  const [r, g, blue] = linearLight(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
