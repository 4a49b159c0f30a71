import type { Theme } from './theme.ts'

/** A colour between two, as hex: `share` 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  return `#${a.map((value, i) => hex(value + (b[i]! - value) * share)).join('')}`.toUpperCase()
}

/** The ground of a cell that stands for a share, 0 to 1: more than in proportion for small ones, so that they are seen. */
export function cellInk(share: number, theme: Theme): string {
  return share === 0 ? theme.ground : mix(theme.ground, theme.ink, 0.05 + 0.95 * share ** 0.8)
}

/** Black or white, whichever is read better on this ground: one of the two has 4.58:1 on any (√21, WCAG 2.2). */
export function readableOn(ground: string): string {
  const light = luminance(ground) + 0.05
  return 1.05 / light > light / 0.05 ? '#FFFFFF' : '#000000'
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
export function luminance(colour: string): number {
  const [r, g, b] = linearLight(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Red, green and blue of an sRGB colour "#RRGGBB" as amounts of light, each 0 to 1. */
export function linearLight(colour: string): [red: number, green: number, blue: number] {
  return channels(colour).map((value) => {
    const c = value / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
