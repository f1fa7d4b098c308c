/** A picture as text that other programs read. */
export function svgFile(svg: SVGElement, name: string): File {
  return new File([new XMLSerializer().serializeToString(svg)], name, { type: 'image/svg+xml' });
}

/**
 * The same picture in pixels.
 * @param scale pixels per pixel of the picture
 * @returns undefined where the page or the browser does not allow it
 */
export async function pngFile(svg: SVGElement, name: string, scale: number): Promise<File | undefined> {
  const address = URL.createObjectURL(svgFile(svg, name));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    return blob === null ? undefined : new File([blob], name, { type: 'image/png' });
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to the visitor. */
export function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
