/** An invented news text, as a desk would paste it. */
export const ARTICLE = `Harbour fire kills at least three, port authority says

HARBOUR TOWN, 2 March 2024. At least three workers were killed when a fire broke out in the harbour on Friday, the port authority said in a statement. "We deny that fuel was stored there," said Ana Lisser, a spokeswoman for the port authority.

The Harbour Gazette reported, citing the fire brigade, that 12 people had been injured.
`;

/** Another text about the same event. */
export const OTHER_ARTICLE = `HARBOUR TOWN, 3 March 2024. The Workers' Union said at least nine workers were killed in the fire in the harbour on Friday.

The port authority denied that fuel was stored there.
`;

/** The first text as a page, with what pages say of themselves. */
export const PAGE = `<!doctype html><html lang="en"><head><title>Harbour fire kills at least three</title>
<meta property="og:site_name" content="The Harbour Gazette"><meta property="article:published_time" content="2024-03-02T10:00:00Z">
<link rel="canonical" href="https://gazette.example/harbour-fire"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Harbour fire kills at least three</h1><p>At least three workers were killed when a fire broke out in the harbour on Friday, the port authority said in a statement.</p>
<p>The fire brigade said that 12 people had been injured.</p></article><script>document.title = "owned"</script></body></html>`;
