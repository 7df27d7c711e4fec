//! How the page for the browser looks, on the screen and on paper.

/// Large print: 17 pt, left aligned, no italics, no capitals, lines of some 65 characters. Black on white: nothing is told
/// by colour. No page is cut in two where it fits on one, and never a paragraph or a picture.
pub(super) const STYLE: &str = "
@page { size: A4; margin: 12mm 15mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font-size: 17pt; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1rem; max-width: 31rem; background: #fff; color: #000;
  font-family: Arial, Helvetica, 'Liberation Sans', sans-serif; font-size: 1rem; line-height: 1.3;
  text-align: left; hyphens: manual; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .5rem; }
h3 { font-size: 1.2rem; line-height: 1.2; margin: .1rem 0 .4rem; }
h4 { font-size: 1.05rem; line-height: 1.25; margin: .6rem 0 .1rem; }
p, ul, ol, figure { margin: 0 0 .35rem; }
ul, ol { padding-left: 1.3rem; }
li p { margin: 0; }
li { margin-bottom: .15rem; }
a { color: inherit; overflow-wrap: anywhere; }
nav { margin-top: 1.5rem; }
nav ul { list-style: none; padding-left: 0; }
nav ul ul { padding-left: 1rem; }
section { margin-top: 2rem; }
.sheet { border-top: 2px solid #000; padding-top: .4rem; margin-bottom: 1.2rem; }
.place { margin: 0; font-weight: bold; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.place span { font-weight: normal; }
.box { display: inline-block; width: 1em; height: 1em; border: 2px solid #000; margin-right: .4em;
  vertical-align: -.1em; line-height: .8; text-align: center; }
.care, .variant { border-left: .35rem solid #000; padding-left: .6rem; margin-bottom: .4rem; }
.variant { border-left-style: double; margin-left: 1.3rem; }
.answers { list-style: none; padding-left: 0; }
.answers li { padding-left: 1.6rem; text-indent: -1.6rem; }
.label { font-weight: bold; }
.address { font-family: Consolas, Menlo, 'DejaVu Sans Mono', monospace; font-weight: bold; font-size: .95em; overflow-wrap: anywhere; }
.web { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1rem; margin-bottom: .4rem; }
.qr { display: flex; align-items: center; gap: .6rem; margin: 0; max-width: 100%; }
.qr svg { width: 25mm; height: 25mm; flex: none; }
.qr figcaption { font-size: .95rem; line-height: 1.3; }
.picture { border: 2px solid #000; padding: .2rem .6rem; }
.picture figcaption { margin-bottom: .1rem; }
.row { display: flex; align-items: center; margin: .12rem 0; }
.mark { flex: none; width: 3.6rem; font-weight: bold; }
.heading, .strong { font-weight: bold; }
.field, .button, .tile { display: inline-block; border: 2px solid #000; padding: 0 .5rem; line-height: 1.25; }
.field { width: 8rem; height: 1.25rem; vertical-align: middle; }
.button { border-radius: .5rem; font-weight: bold; }
.tile { font-weight: bold; }
.link { text-decoration: underline; }
.round { display: inline-block; width: .9em; height: .9em; border: 2px solid #000; border-radius: 50%;
  margin-right: .4em; vertical-align: -.05em; }
.cell { display: inline-block; width: 3.2rem; height: 1.25rem; border: 2px solid #000; margin-right: .4rem; }
.room { margin-top: .2rem; }
.line { display: inline-block; min-width: 9rem; border-bottom: 2px solid #000; height: 1.3rem; vertical-align: bottom; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { border-top: 2px solid #000; margin-top: 2rem; padding-top: .4rem; }
@media print {
  body { max-width: none; padding: 0; }
  section { break-before: page; margin-top: 0; }
  .sheet, .keep, footer, p, li, figure, .care, .variant, .web, .row { break-inside: avoid; }
  h1, h2, h3, h4, .place, .lead, p:has(+ ul) { break-after: avoid; }
  nav > ul > li, .answers, .turn { break-inside: auto; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
}
";
