// What the page asks of its server. Every refusal arrives as a sentence.

export class Refused extends Error {}

export async function get(path) {
  return answerOf(await fetch(path));
}

export async function post(path, body) {
  const headers = { "Content-Type": "application/json", "X-Fyraften-Demo": "1" };
  return answerOf(await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function answerOf(response) {
  const answer = await response.json().catch(() => ({ error: `${response.status} ${response.statusText}` }));
  if (!response.ok) throw new Refused(answer.error);
  return answer;
}
