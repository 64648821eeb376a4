import { AUDIENCES } from '../../../diff/change.js';
import { IMPACTS } from '../../summarize-changes.js';

// Without scripts: a box that is not ticked hides what it stands for.
const FILTERS = [...AUDIENCES, ...IMPACTS].map((name) => `#show-${name}:not(:checked)~main .${name}{display:none}`);

/** The one style sheet of the page. */
export const STYLE = `
:root{color-scheme:light dark;--line:#d0d7de;--dim:#59636e;--breaking:#cf222e;--risky:#9a6700;--compatible:#1a7f37;--mark:#fff3b0}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--dim:#9198a1;--breaking:#f85149;--risky:#d29922;--compatible:#3fb950;--mark:#634f00}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:76rem;padding:1.5rem}
h1{font-size:1.5rem;margin:0 0 .5rem}
p{margin:.25rem 0}
input{accent-color:var(--compatible)}
label{margin:0 1rem 0 .25rem}
label small{color:var(--dim)}
main{margin-top:1rem}
article{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.4rem;margin:.75rem 0;padding:.6rem .9rem;overflow-wrap:anywhere}
article.breaking{border-left-color:var(--breaking)}
article.risky{border-left-color:var(--risky)}
article.compatible{border-left-color:var(--compatible)}
article h2{font-size:1rem;margin:0}
article h2 code{color:var(--dim);font-weight:400}
.tag{border-radius:1rem;color:#fff;font-size:.75rem;font-weight:600;padding:.1rem .55rem}
.breaking .tag{background:var(--breaking)}
.risky .tag{background:var(--risky)}
.compatible .tag{background:var(--compatible)}
.note{color:var(--dim)}
.sides{display:grid;gap:.75rem;grid-template-columns:1fr 1fr;margin-top:.5rem}
.sides.one{grid-template-columns:1fr}
figure{border:1px solid var(--line);border-radius:.3rem;margin:0;min-width:0}
figcaption{border-bottom:1px solid var(--line);color:var(--dim);font-size:.8rem;padding:.2rem .5rem}
pre{font:12.5px/1.45 ui-monospace,monospace;margin:0;overflow-x:auto;padding:.4rem .5rem}
pre i{color:var(--dim);font-style:normal;user-select:none}
mark{background:var(--mark);color:inherit}
@media(max-width:50rem){.sides{grid-template-columns:1fr}}
@media print{input,label{display:none}article{break-inside:avoid}}
${FILTERS.join('\n')}
`;
