/** Every tag of an XML text is closed in its turn, and nothing stands outside the root. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let rest = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/;
  while (rest.length > 0) {
    const match = tag.exec(rest);
    if (!match) {
      const text = /^[^<]+/.exec(rest)?.[0];
      if (text === undefined || (open.length === 0 && text.trim() !== '')) return false;
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return false;
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, closing, name, , empty] = match;
    if (closing ? open.pop() !== name : open.length === 0 && ++roots > 1) return false;
    if (!closing && !empty) open.push(name!);
    rest = rest.slice(whole.length);
  }
  return open.length === 0 && roots === 1;
}
