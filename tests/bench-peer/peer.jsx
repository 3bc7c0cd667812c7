// A plain React page for the benchmark: it shows as many controls of each kind, and as much text, as our
// page does at the same moment. It has nothing to compute: what a press changes is handed to it beforehand
// (`next`), so what is measured is React, the browser, and markup without wrappers.
import { useReducer } from "react";
import { createRoot } from "react-dom/client";

/** A block is a heading or a paragraph: texts and controls in a row. See `blocks` in tests/e2e/examples/bench/page.js. */
const first = JSON.parse(document.getElementById("first").textContent);

function reduce(page, { blocks, id, value }) {
  if (blocks) return { blocks, values: {} };
  return { blocks: globalThis.next ?? page.blocks, values: { ...page.values, [id]: value } };
}

function Control({ control, value, press }) {
  const { kind, id, label, options } = control;
  const take = (value) => press({ id, value });
  switch (kind) {
    case "button":
      return <button type="button" name={id} onClick={() => take(!value)}>{label}</button>;
    case "checkbox":
    case "radio":
      return (
        <label>
          <input type={kind} name={id} checked={value} onChange={(event) => take(event.target.checked)} /> {label}
        </label>
      );
    case "select":
      return (
        <select name={id} aria-label={label} value={value} onChange={(event) => take(event.target.value)}>
          {options.map((option, at) => <option key={at} value={String(at)}>{option}</option>)}
        </select>
      );
    default:
      return <input name={id} aria-label={label} value={value} onChange={(event) => take(event.target.value)} />;
  }
}

function Block({ block, values, press }) {
  const Tag = block.tag;
  return (
    <Tag>
      {block.items.map((item, at) =>
        typeof item === "string"
          ? <span key={at}>{item}</span>
          : <Control key={item.id} control={item} value={values[item.id] ?? item.value} press={press} />,
      )}
    </Tag>
  );
}

function App() {
  const [page, press] = useReducer(reduce, { blocks: first, values: {} });
  globalThis.show = (blocks) => press({ blocks });
  return (
    <main>
      {page.blocks.map((block) => <Block key={block.key} block={block} values={page.values} press={press} />)}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
