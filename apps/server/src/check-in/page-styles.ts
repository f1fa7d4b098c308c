/** Styles of the page for the door. */
export const checkInStyles = `
:root { color-scheme: light dark }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas }
main { max-inline-size: 48rem; margin-inline: auto; padding: 1rem }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
[hidden] { display: none !important }
label { display: block; font-weight: 600 }
input:not([type=checkbox]), select, button { font: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: .4rem .75rem; border: 1px solid GrayText; border-radius: .4rem; color: inherit; background: Canvas }
button { inline-size: auto; cursor: pointer; font-weight: 600 }
.main { color: Canvas; background: CanvasText }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
form, fieldset { display: grid; gap: .75rem; margin: 0 0 1rem; padding: 0; border: 0 }
#find { grid-template-columns: 1fr auto; align-items: end }
#status { min-block-size: 1.5em; padding: .5rem .75rem; border-inline-start: .3rem solid GrayText; margin-block: .75rem; overflow-wrap: anywhere }
#status:empty { border-color: transparent }
.row + label, select + form, label + select { margin-block-start: .25rem }
#people { list-style: none; padding: 0; margin: 0; display: grid; gap: .4rem }
#people button { inline-size: 100%; display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; text-align: start; font-weight: 400; min-block-size: 3.5rem }
#people span { grid-row: 2; font-size: .9rem; overflow-wrap: anywhere }
#people em { grid-column: 2; grid-row: 1 / 3; align-self: center; font-style: normal; font-weight: 700 }
#people [aria-pressed=true] { border: 2px solid CanvasText; box-shadow: inset .4rem 0 CanvasText; padding-inline-start: 1.1rem }
video { inline-size: 100%; max-block-size: 40vh; background: #000; border-radius: .4rem }
.keep { display: flex; gap: .5rem; align-items: start; font-weight: 400 }
.keep input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: 1.5rem }
details { border-block-start: 1px solid GrayText; padding-block: 1rem }
summary { font-weight: 600; min-block-size: 2.75rem; cursor: pointer }
#file-list { display: flex; flex-wrap: wrap; gap: .5rem }
footer { border-block-start: 1px solid GrayText; margin-block-start: 2rem; padding-block-start: 1rem }
`;
