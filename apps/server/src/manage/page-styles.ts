/** Styles of the page on which a party manages its sign-up. */
export const manageStyles = `
:root { color-scheme: light dark }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas }
main { max-inline-size: 42rem; margin-inline: auto; padding: 1rem }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
h1, h2, p, li, dd, button { overflow-wrap: anywhere }
[hidden] { display: none !important }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
#status { font-size: 1.1rem; padding: .75rem 1rem; border-inline-start: .4rem solid CanvasText; margin-block: 1rem }
#note:not(:empty) { padding: .75rem 1rem; border: 2px solid CanvasText; border-radius: .4rem; margin-block: 1rem }
ul { list-style: none; margin: 0; padding: 0 }
li { padding-block: .6rem; border-block-end: 1px solid color-mix(in srgb, CanvasText 20%, transparent) }
label { display: block; font-weight: 600 }
button, select, input { font: inherit; min-block-size: 2.75rem; padding: .4rem 1rem; border: 1px solid GrayText; border-radius: .4rem; color: inherit; background: Canvas }
select, input { inline-size: 100% }
button { cursor: pointer; font-weight: 600; text-align: start }
button[disabled] { cursor: default; opacity: .6 }
.main { color: Canvas; background: CanvasText; border-color: CanvasText }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem }
fieldset { display: grid; gap: .75rem; margin: 0 0 1rem; padding: .75rem 1rem 1rem; border: 1px solid GrayText; border-radius: .4rem; min-inline-size: 0 }
legend { font-weight: 600; padding-inline: .25rem }
.sure { padding: .75rem 1rem; border: 2px solid CanvasText; border-radius: .4rem; margin-block: .5rem }
.sure p { margin: 0 0 .5rem }
select { font-weight: 400 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
dt { font-weight: 600 }
dd { margin: 0 0 .5rem }
summary { min-block-size: 2rem; padding-block: .25rem; cursor: pointer }
li button { margin-block-start: .25rem }
`;
