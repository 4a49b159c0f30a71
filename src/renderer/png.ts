/**
 * A standalone SVG (fonts embedded, 960 × 540 units) as a PNG `width` pixels wide, 16:9. Drawn by the browser itself, so
 * the letters are the very ones on the stage.
 */
export async function svgToPng(svg: Uint8Array, width: number): Promise<Uint8Array> {
  const height = (width * 9) / 16
  const url = URL.createObjectURL(new Blob([svg.slice()], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d')!.drawImage(image, 0, 0, width, height)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
