/** A link that leaves this site: it says where to, and tells that place nothing of where it stands. */
export function OutboundLink({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noopener noreferrer nofollow">
      <bdi>{new URL(url).host}</bdi>
    </a>
  );
}
