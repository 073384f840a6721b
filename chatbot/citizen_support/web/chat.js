// The citizen's page: plain, without libraries. Everything shown is set as text, never as HTML.
"use strict";

const KEPT = "citizen-chat";
const page = Object.fromEntries(["log", "wait", "form", "text", "code", "language", "smaller", "larger", "aloud", "forget"]
  .map((id) => [id, document.getElementById(id)]));
let chat = null;
let aloud = false;
let busy = false;

function phrase(name, holes = {}) {
  let text = (chat && chat.phrases && chat.phrases[name]) || "";
  for (const [hole, value] of Object.entries(holes)) text = text.replaceAll(`{${hole}}`, value);
  return text;
}

function dress() {
  document.documentElement.lang = chat.language;
  for (const part of document.querySelectorAll("[data-phrase]")) part.textContent = phrase(part.dataset.phrase);
  for (const part of document.querySelectorAll("[data-name]")) {
    part.setAttribute("aria-label", phrase(part.dataset.name));
    part.title = phrase(part.dataset.name);
  }
  document.title = phrase("page_title");
  page.code.textContent = phrase("code_line", { code: chat.code });
  page.language.value = chat.language;
}

function keep() {
  try { sessionStorage.setItem(KEPT, JSON.stringify(chat)); } catch { /* the chat then lives as long as the page */ }
}

function kept() {
  try { return JSON.parse(sessionStorage.getItem(KEPT)); } catch { return null; }
}

async function send(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: { "Content-Type": "application/json", ...(chat ? { Authorization: `Bearer ${chat.token}` } : {}) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const facts = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(facts.error), { sentence: facts.message, status: answer.status });
  return facts;
}

async function start(language) {
  chat = null;
  const begun = await send("POST", "conversations", { language });
  chat = { ...begun, language, after: 0, turns: [] };
  page.log.replaceChildren();
  dress();
  showTurn(begun.greeting);
  keep();
}

function bubble(kind, who, text) {
  const item = document.createElement("li");
  item.className = kind;
  const name = document.createElement("p");
  name.className = "who";
  name.textContent = who;
  const words = document.createElement("div");
  words.className = "bubble";
  words.textContent = text;
  item.append(name, words);
  page.log.append(item);
  return item;
}

function showTurn(turn, remember = true) {
  for (const old of page.log.querySelectorAll(".buttons")) old.remove();
  const before = page.log.lastElementChild;
  const danger = turn.kind === "emergency" || turn.kind === "crisis";
  for (const message of turn.messages) {
    const item = bubble(danger ? "bot danger" : "bot", phrase("page_bot"), message.text);
    if (message.buttons && message.buttons.length) item.append(buttons(message.buttons));
    if (aloud) speak(message.text);
  }
  // The whole turn in sight; of one taller than the screen, its beginning.
  const first = before ? before.nextElementSibling : page.log.firstElementChild;
  page.log.lastElementChild?.scrollIntoView({ block: "nearest" });
  first?.scrollIntoView({ block: "nearest" });
  if (remember) { chat.turns.push({ turn }); keep(); }
}

function buttons(wanted) {
  const row = document.createElement("div");
  row.className = "buttons";
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", phrase("page_buttons"));
  for (const button of wanted) row.append(oneButton(button));
  return row;
}

function oneButton(button) {
  const call = button.action === "call_112";
  const made = document.createElement(button.url || call ? "a" : "button");
  made.textContent = button.title || phrase({ human: "human_button", simpler: "simpler_button", call_112: "call_112_button" }[button.action]);
  if (call) { made.href = "tel:112"; made.className = "call"; return made; }
  if (button.url) {
    if (!/^https:\/\//.test(button.url)) return document.createTextNode("");
    made.href = button.url; made.rel = "noopener noreferrer"; made.target = "_blank"; return made;
  }
  made.type = "button";
  made.addEventListener("click", () => say({ topic: button.topic, action: button.action }, made.textContent));
  return made;
}

async function say(what, shown) {
  if (busy) return;
  busy = true;
  bubble("citizen", phrase("page_you"), shown).scrollIntoView({ block: "nearest" });
  chat.turns.push({ shown });
  page.wait.textContent = phrase("page_thinking");
  try {
    showTurn(await send("POST", `conversations/${chat.id}/messages`, what));
  } catch (error) {
    if (error.status === 404) { await start(chat.language); }
    bubble("bot", phrase("page_bot"), error.sentence || phrase("page_offline"));
  } finally {
    page.wait.textContent = "";
    busy = false;
    page.text.focus();
  }
}

function speak(text) {
  if (!("speechSynthesis" in window)) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = { da: "da-DK", en: "en-GB", de: "de-DE" }[chat.language];
  speechSynthesis.speak(words);
}

function size(step) {
  const now = Number(document.documentElement.style.getPropertyValue("--larger") || 1);
  document.documentElement.style.setProperty("--larger", Math.min(2, Math.max(1, now + step)));
}

async function listen() {
  // Staff replies and hand-over news arrive here; the bot's own turns come with the message.
  for (;;) {
    const mine = chat && chat.id;
    if (!mine) { await pause(1000); continue; }
    try {
      const found = await send("GET", `conversations/${mine}/events?after=${chat.after}`);
      for (const event of found.events) {
        chat.after = event.n;
        if (event.type === "staff") bubble("staff", phrase("page_staff"), event.text);
        if (event.type === "handover") bubble("bot", phrase("page_bot"), phrase(`handover_${event.state}`));
      }
      keep();
    } catch {
      await pause(5000);
    }
  }
}

new ResizeObserver(() => {
  document.documentElement.style.setProperty("--foot", `${page.form.offsetHeight}px`);
}).observe(page.form);

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function resume(old) {
  chat = old;
  dress();
  for (const past of old.turns) {
    if (past.turn) showTurn(past.turn, false); else bubble("citizen", phrase("page_you"), past.shown);
  }
}

page.form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = page.text.value.trim();
  if (!text) return;
  page.text.value = "";
  say({ text }, text);
});
page.text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); page.form.requestSubmit(); }
});
page.language.addEventListener("change", () => start(page.language.value));
page.larger.addEventListener("click", () => size(0.25));
page.smaller.addEventListener("click", () => size(-0.25));
page.aloud.addEventListener("click", () => {
  aloud = !aloud;
  page.aloud.setAttribute("aria-pressed", String(aloud));
  if (!aloud && "speechSynthesis" in window) speechSynthesis.cancel();
});
page.forget.addEventListener("click", async () => {
  const facts = await send("DELETE", `conversations/${chat.id}`);
  try { sessionStorage.removeItem(KEPT); } catch { /* nothing was kept */ }
  await start(chat.language);
  bubble("bot", phrase("page_bot"), facts.message);
});

(async () => {
  const old = kept();
  try {
    if (old) resume(old); else await start("da");
  } catch (error) {
    page.wait.textContent = error.sentence || "Chatten svarer ikke lige nu. Er det livsfarligt? Ring 112.";
    return;
  }
  page.text.focus();
  listen();
})();
