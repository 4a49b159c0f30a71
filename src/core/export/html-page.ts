import type { Theme } from '../charts/theme.ts'
import { slideSize } from '../deck/layout.ts'

/** How the page of a deck looks: slides one under the other, each as large as the window lets it; on paper one a page. */
export function pageStyle(theme: Theme, fontFaces: string): string {
  const { width, height } = slideSize
  return `${fontFaces}
*{box-sizing:border-box}
html{color-scheme:${theme.paper};scroll-padding:1rem}
body{margin:0;padding:1rem;background:${theme.wash};color:${theme.ink};font:400 16px/1.5 Inter,system-ui,sans-serif}
nav,section{width:min(100%,calc((100vh - 5.5rem)*${width}/${height}));min-width:min(100%,40rem);margin:0 auto 1.5rem}
svg{display:block;width:100%;height:auto;border:1px solid ${theme.hairline}}
h1,h2{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
summary{padding:.25rem 0;color:${theme.quiet};cursor:pointer}
a{color:inherit}
section:focus{outline:none}
:focus-visible{outline:2px solid ${theme.tones.leader};outline-offset:2px}
table{width:100%;margin:.5rem 0 1.5rem;border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
caption,th,td{padding:.25rem .5rem;text-align:left;vertical-align:top}
caption{padding-left:0;font-weight:600}
th{color:${theme.quiet};font-weight:400;border-bottom:1px solid ${theme.quiet}}
td{border-bottom:1px solid ${theme.hairline}}
.n{text-align:right}
details>div{overflow-x:auto}
:fullscreen body{padding:0}
:fullscreen section{width:min(100%,calc(100vh*${width}/${height}));margin-bottom:0}
:fullscreen nav,:fullscreen details{display:none}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{size:${width / 72}in ${height / 72}in;margin:0}
@media print{
body{padding:0;background:none}
nav,details{display:none}
section{width:${width / 72}in;height:${height / 72}in;min-width:0;margin:0;overflow:hidden;break-after:page;break-inside:avoid}
section:last-child{break-after:auto}
svg{border:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`
}

/** Keys of the page: the next slide and the one before, the first and the last, the numbers behind a slide, the whole screen. */
export const pageScript = `'use strict'
const slides=[...document.querySelectorAll('section')]
const picture=slide=>slide.querySelector('svg')
const away=slide=>{const box=picture(slide).getBoundingClientRect();return Math.abs(box.top+box.bottom-innerHeight)}
const inView=()=>slides.reduce((best,slide,i)=>away(slide)<away(slides[best])?i:best,0)
let going=null
addEventListener('scrollend',()=>{going=null})
const current=()=>going??inView()
const show=i=>{going=Math.max(0,Math.min(slides.length-1,i));slides[going].focus({preventScroll:true});picture(slides[going]).scrollIntoView({block:'center'})}
const steps={ArrowRight:1,PageDown:1,' ':1,ArrowLeft:-1,PageUp:-1}
addEventListener('keydown',event=>{
if(event.ctrlKey||event.metaKey||event.altKey||slides.length===0)return
const key=event.key
if(key===' '&&event.target.closest('summary,a'))return
if(key in steps)show(current()+(event.shiftKey&&key===' '?-1:steps[key]))
else if(key==='Home')show(0)
else if(key==='End')show(slides.length-1)
else if(key==='d'){const data=slides[current()].querySelector('details');if(data)data.open=!data.open}
else if(key==='f')document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen()
else return
event.preventDefault()
})`
