/** What all sheets share: A4, black on white, type that reads from the wall. */
export const sheetStyles = `
@page { size: A4; margin: 15mm }
* { box-sizing: border-box }
html { color: #000; background: #fff; font: 11pt/1.4 system-ui, sans-serif }
body { margin: 0 }
h1, h2, h3, p { margin: 0 0 .4em; overflow-wrap: anywhere }
h1 { font-size: 24pt; line-height: 1.15 }
h2 { font-size: 14pt; margin-block-start: 1em; break-after: avoid }
ol, ul { margin: 0; padding-inline-start: 1.2em }
li, tr, figure { break-inside: avoid }
img { max-block-size: 16mm; max-inline-size: 60mm }
a { color: inherit }
time { white-space: nowrap }
.sheet { break-after: page; max-inline-size: 180mm; margin-inline: auto }
.sheet:last-child { break-after: auto }
.plain { list-style: none; padding: 0 }
.row { display: grid; grid-template-columns: 34mm 1fr; gap: 0 6mm; padding-block: 1.5mm; border-block-start: .3mm solid #999 }
.row p { margin: 0 }
.row > p:first-child { white-space: nowrap }
.small { font-size: 9pt }
footer { margin-block-start: 8mm; font-size: 9pt; break-inside: avoid }
@media screen { .sheet { padding: 15mm; margin-block: 8mm; outline: 1px solid #999; max-inline-size: 210mm } }
`;

/** A room's name large at its head. */
export const doorStyles = `
h1 { font-size: 56pt }
h2 { font-size: 18pt }
.sheet { font-size: 14pt; min-block-size: 250mm }
.row { grid-template-columns: 46mm 1fr }
`;

/** Two cards on a sheet, cut apart in the middle. */
export const cardStyles = `
.sheet { font-size: 14pt }
.card { block-size: 130mm; overflow: hidden; padding-block: 4mm }
.card + .card { border-block-start: .3mm dashed #666 }
.card h1 { font-size: 34pt }
.motto { font-style: italic; font-size: 16pt }
`;

/** Everything on one sheet. */
export const handoutStyles = `
.sheet { font-size: 10pt; break-inside: avoid }
.row { grid-template-columns: 32mm 1fr; gap: 0 4mm; padding-block: .6mm }
.many { columns: 2; column-gap: 8mm }
.many h2 { margin-block-start: .6em; font-size: 12pt }
.many .row { grid-template-columns: 28mm 1fr; gap: 0 2mm; font-size: 9pt }
.web { display: grid; grid-template-columns: 34mm 1fr; gap: 6mm; align-items: center; margin-block-start: 6mm; break-inside: avoid }
.web svg { inline-size: 34mm; block-size: 34mm }
`;

/** A table for each day. */
export const programmeStyles = `
table { inline-size: 100%; border-collapse: collapse; margin-block-start: 6mm }
caption { text-align: start; font-size: 14pt; font-weight: bold; break-after: avoid }
th, td { text-align: start; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-block-start: .3mm solid #999 }
th:first-child { white-space: nowrap; inline-size: 36mm }
th[scope=row] { font-weight: normal }
td p { margin: 0 }
`;
