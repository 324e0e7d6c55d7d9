import { strToU8 } from 'fflate';

/** A PDF of one page from the objects that a test gives, numbered from 1; the first one is the catalogue. */
function pdfOf(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(strToU8(text, true));
}

function page(content: string): readonly string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

/** A PDF with these lines of Latin text. */
export function handwrittenPdf(
  lines: readonly string[],
  { encrypted = false }: { readonly encrypted?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ');
  const objects = page(`BT /F1 12 Tf 14 TL 40 360 Td ${shown} ET`);
  if (!encrypted) return pdfOf(objects, '');
  const key = `<${'a1'.repeat(32)}>`;
  return pdfOf(
    objects,
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
  );
}

/** A PDF with a rectangle and no text, as a scanner makes them. */
export function imageOnlyPdf(): Uint8Array<ArrayBuffer> {
  return pdfOf(page('0 0 100 100 re f'), '');
}
