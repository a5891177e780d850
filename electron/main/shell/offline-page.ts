/** A drawing of a bell, no words, no script: whoever sees it, in whatever language, fetches somebody. */
export const OFFLINE_PAGE = `<!doctype html>
<meta charset="utf-8" />
<title>Aisle</title>
<body bgcolor="#0E2E27">
<table width="100%" height="100%"><tr><td align="center">
<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 200 200" role="img" fill="#F5F9F6">
<path d="M30 140a70 70 0 0 1 140 0z" /><rect x="18" y="148" width="164" height="16" rx="8" />
<circle cx="100" cy="56" r="12" fill="#FFC22E" />
</svg>
</td></tr></table>
</body>
`
