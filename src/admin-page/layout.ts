import { type Html, html } from '../platform/html.ts';

/** A whole page. No script: everything here is a link or a form. */
export function layout(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Whereabouts</title>
<link rel="stylesheet" href="/admin/style.css">
</head>
<body>
<header><a class="brand" href="/admin">Whereabouts</a> <a href="/admin/handovers">Waiting for a person</a></header>
<main>${body}</main>
</body>
</html>`.html;
}
