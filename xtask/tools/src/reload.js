// Reloads the page after the next build. Only the dev server adds this to a page.
(async () => {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  let known = "";
  for (;;) {
    // A page that nobody sees can wait.
    while (document.hidden) {
      await new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
    }
    try {
      const answer = await fetch("/__build");
      const number = answer.ok ? await answer.text() : known;
      if (known !== "" && number !== known) {
        location.reload();
        return;
      }
      known = number;
      await pause(500);
    } catch {
      // The server is gone; it may come back.
      await pause(3000);
    }
  }
})();
