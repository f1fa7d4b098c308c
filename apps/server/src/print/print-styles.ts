/** A list in a table with room to write. */
export const listStyles = `
table { inline-size: 100%; border-collapse: collapse; margin-block-start: 4mm }
caption { text-align: start; font-size: 14pt; font-weight: bold; break-after: avoid }
thead { display: table-header-group }
th, td { text-align: start; vertical-align: top; padding: 1.5mm 3mm 1.5mm 0; border-block-end: .3mm solid #777; overflow-wrap: anywhere }
th[scope=row] { font-weight: normal }
.number { inline-size: 10mm }
.write { inline-size: 62mm; block-size: 11mm; border-inline-start: .3mm solid #777 }
.tick { inline-size: 14mm }
.box { display: inline-block; inline-size: 5mm; block-size: 5mm; border: .4mm solid #000 }
.code { font-family: ui-monospace, monospace; white-space: nowrap }
.count { text-align: end; inline-size: 18mm }
`;

/** Ten badges of 90 by 50 millimetres on a sheet, as holders take them. */
export const badgeStyles = `
@page { margin: 10mm 14mm }
.sheet { padding: 0; max-inline-size: 182mm }
.badges { display: grid; grid-template-columns: 90mm 90mm; grid-auto-rows: 50mm }
.badge { border: .2mm dashed #888; padding: 4mm; display: grid; grid-template-columns: 1fr 22mm; align-content: start; gap: 1mm 3mm; overflow: hidden; break-inside: avoid }
.badge .who { font-size: 17pt; font-weight: bold; line-height: 1.1; grid-column: 1 / -1; margin: 0 }
.badge p { margin: 0; overflow-wrap: anywhere }
.badge .event { font-size: 8pt; grid-column: 1 / -1 }
.sheet footer { margin-block-start: 3mm; font-size: 8pt }
.badge svg { inline-size: 22mm; block-size: 22mm }
.badge .code { font: 8pt ui-monospace, monospace; text-align: center }
`;

/** One certificate on a sheet. */
export const certificateStyles = `
.sheet { min-block-size: 262mm; display: flex; flex-direction: column; font-size: 12pt }
.sheet h1 { margin-block: 12mm 8mm }
.who { font-size: 20pt; font-weight: bold; margin-block: 4mm }
.what { font-size: 15pt; font-weight: bold }
dl { display: grid; grid-template-columns: 34mm 1fr; gap: 2mm 6mm; margin-block: 6mm }
dd { margin: 0 }
.signing { display: grid; grid-template-columns: 1fr 1fr; gap: 16mm; margin-block-start: 24mm }
.signing p { border-block-start: .3mm solid #000; padding-block-start: 1mm; font-size: 9pt }
.sheet footer { margin-block-start: auto }
`;
