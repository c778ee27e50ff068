/** What a page has no room for: how much it is, and where it stands. Nothing where that is nothing. */
export function More({ count, text, href }: { readonly count: number; readonly text: string; readonly href: string }) {
  if (count === 0) return null;
  return (
    <p>
      <a href={href}>{text}</a>
    </p>
  );
}
