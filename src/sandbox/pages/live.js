// Asks for the tickets once a second and shows them when something changed.
const inbox = document.getElementById('inbox');
let shown = inbox.innerHTML;
setInterval(async () => {
  const answer = await fetch(`/sandbox/tickets${location.search}`).catch(() => null);
  if (answer === null || !answer.ok) return;
  const tickets = await answer.text();
  if (tickets === shown) return;
  shown = tickets;
  inbox.innerHTML = tickets;
}, 1000);
