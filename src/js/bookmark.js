// The bookmark: reads what a page says about a meeting, and opens the widget with it.
// It asks nobody for anything. What it read stands behind the # of the address, which is sent
// to no server, and you see it before it is used. install.html puts the widget's address in.
(() => {
  /** By whole characters: a half one cannot stand in an address. @param {unknown} text */
  const cut = (text) => [...String(text ?? "").replace(/\p{Cs}/gu, "").replace(/\s+/g, " ").trim()].slice(0, 200).join("");
  /** What pages tell search engines about an event: the last one there is. @type {Record<string, any>} */
  let found = {};
  /** @param {any} data */
  const look = (data) => {
    if (!data || typeof data !== "object") return;
    if (/Event$/.test([data["@type"]].flat()[0])) found = data;
    else (Array.isArray(data) ? data : [data["@graph"]].flat()).forEach(look);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      look(JSON.parse(script.textContent ?? ""));
    } catch {
      // Not JSON after all.
    }
  }
  const minutes = (Date.parse(found.endDate) - Date.parse(found.startDate)) / 60000;
  const selected = String(getSelection() ?? "").replace(/\p{Cs}/gu, "").trim();
  // Three lines and more are read as a text that is pasted. An address can hold no line break, so
  // none stands in a string here.
  const text = /\n\s*\S.*\n\s*\S/.test(selected) ? [...selected].slice(0, 1500).join("") : "";
  const read = {
    topic: (!text && cut(selected)) || cut(found.name) || cut(document.title),
    text,
    page: cut(document.title),
    site: location.host,
    people: found.attendee ? [found.attendee].flat().length : "",
    minutes: minutes > 0 ? minutes : "",
  };
  let address = "PAGE#v1";
  for (const [name, value] of Object.entries(read)) {
    if (value !== "") address += `&${name}=${encodeURIComponent(value)}`;
  }
  open(address, "_blank", "noopener,noreferrer");
})();
