// What ical.js takes for what our reader does with a calendar: to read it, and to find each date
// of each meeting in a window. node calendar.js FILE FROM TO
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [file, ...window] = process.argv.slice(2);
const [from, to] = window.map((day) => ICAL.Time.fromDateString(day));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
let dates = 0;
for (const entry of calendar.getAllSubcomponents("vevent")) {
  // Or it looks through all others for exceptions of each.
  const event = new ICAL.Event(entry, { exceptions: [] });
  const all = event.iterator();
  for (let date = all.next(); date && date.compare(to) < 0; date = all.next()) {
    if (date.compare(from) >= 0) dates++;
    if (!event.isRecurring()) break;
  }
}
console.log(dates);
