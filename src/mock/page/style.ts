/** How the page looks, in light and in dark as the system asks. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f6f4, #17181a);
  --card: light-dark(#fff, #1f2124);
  --ink: light-dark(#1d1f22, #e4e4e1);
  --faint: light-dark(#62666d, #9a9ea6);
  --line: light-dark(#e1e1dc, #34373c);
  --accent: light-dark(#2f5fc4, #8fb0f5);
  --tint: light-dark(#edf2fc, #26304a);
  --good: light-dark(#1d7a46, #6fc794);
  --poor: light-dark(#96600a, #e0b060);
  --bad: light-dark(#b3302c, #f08d86);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 110rem; padding: 1.25rem; background: var(--ground); color: var(--ink); font: 14px/1.45 system-ui, sans-serif; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.3rem; }
h2 { font-size: 1.05rem; }
h3 { margin: 1.1rem 0 .2rem; font-size: .8rem; font-weight: 600; color: var(--faint); }
p, small, time, .clock { color: var(--faint); }
small { font-size: .86em; }
code { font: .93em ui-monospace, monospace; color: var(--ink); overflow-wrap: anywhere; }
button, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .35rem .7rem; }
button { cursor: pointer; }
button:hover, select:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin-bottom: 1rem; }
header div { flex: 1 1 22rem; }
.clock { margin-right: .4rem; }
.clock time { color: var(--ink); font-variant-numeric: tabular-nums; }
[role=status]:not(:empty), [role=alert]:not(:empty) { margin-bottom: 1rem; color: var(--bad); }
main { display: grid; gap: 1rem; align-items: start; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; min-width: 0; }
#scenarios { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .15rem; margin-top: .7rem; }
#scenarios button { width: 100%; text-align: left; border-color: transparent; }
#scenarios button:hover { border-color: var(--line); }
#scenarios [aria-pressed=true] { background: var(--tint); border-color: var(--accent); }
#scenarios small { display: block; }
#operations li { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; padding: .45rem 0; border-top: 1px solid var(--line); }
#operations label { flex: 1 1 16rem; min-width: 0; }
#operations small { display: block; padding-left: 3.9rem; }
#operations select { flex: 0 1 11rem; min-width: 0; }
#operations select.set { background: var(--tint); border-color: var(--accent); }
.method { display: inline-block; width: 3.9rem; font-size: .78em; font-weight: 600; color: var(--faint); }
.call { display: flex; align-items: baseline; }
.call code { flex: 1; min-width: 0; }
#requests { margin-top: .7rem; }
#requests > li { padding: .45rem 0; border-top: 1px solid var(--line); }
#requests time { margin-left: .8rem; font-size: .86em; font-variant-numeric: tabular-nums; }
.status { width: 2.8rem; font-weight: 600; color: var(--good); }
.s4 { color: var(--poor); }
.s5 { color: var(--bad); }
.violations li { margin: .25rem 0 .1rem 2.8rem; padding-left: .6rem; border-left: 2px solid var(--bad); font-size: .93em; overflow-wrap: anywhere; }
@media (min-width: 70rem) {
  main { grid-template-columns: 16rem minmax(0, 1.3fr) minmax(0, 1fr); }
  section:not(:has(#operations)) { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
  #scenarios { grid-template-columns: 1fr; }
}
`;
