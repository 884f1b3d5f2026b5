// The same by curl and in CI: lines to copy, for this server and this board.
import { button, h } from './dom.js';

export function drawLines(words, { origin, base, board, standard }, say) {
  const curl = (call) =>
    `curl -H "Authorization: Bearer $PODIUM_TOKEN" --data-binary @results.json \\\n  '${base}/${call}?name=results.json'`;
  const other = standard ? '' : ` --board ${board}`;
  const step = [
    '- uses: OWNER/podium/deploy/ci/github@main',
    '  with:',
    '    files: results/*.json',
    `    server: ${origin}`,
    ...(standard ? [] : [`    board: ${board}`]),
    '    token: ${{ secrets.PODIUM_TOKEN }}',
  ];
  return [
    block('preview', curl('imports:preview'), words, say),
    block('send', curl('imports'), words, say),
    block('tool', `./podium submit results.json --to ${origin}${other} --wait`, words, say),
    block('ci', step.join('\n'), words, say),
  ];
}

function block(key, text, words, say) {
  const name = words.say(`lines.${key}`);
  const code = h('code', {}, text);
  const copy = button(words.say('copy'), async () => {
    copy.textContent = words.say((await copied(text, code)) ? 'copied' : 'selected');
    say(`${name}: ${copy.textContent}`);
  }, { 'aria-label': `${words.say('copy')}: ${name}` });
  return h('div', { class: 'line' }, h('h3', {}, name), copy, h('pre', {}, code));
}

// Where a page has no clipboard, as without https, the lines are marked for the reader to copy.
async function copied(text, code) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}
