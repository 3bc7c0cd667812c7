// Waits for the next build and reloads the page. Only the dev server adds this to a page.
(async () => {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // A page nobody sees holds no connection: a browser has only six of them per server.
  const seen = () =>
    document.hidden
      ? new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }))
      : undefined;
  let known = "";
  for (;;) {
    await seen();
    try {
      const answer = await fetch(`/__build?known=${known}`);
      const number = answer.ok ? await answer.text() : known;
      if (known !== "" && number !== known) {
        location.reload();
        return;
      }
      known = number;
    } catch {
      // The server is gone; it may come back.
      await pause(1000);
    }
  }
})();
