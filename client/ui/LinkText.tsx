/** A link to read: where it has no room on one line, its key goes to the next one as a whole. */
export function LinkText(props: { readonly link: string }) {
  const before = () => props.link.split('#', 1)[0] ?? props.link
  return (
    <>
      {before()}
      <wbr />
      {props.link.slice(before().length)}
    </>
  )
}
