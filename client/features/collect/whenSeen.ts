/** Calls once the element is in view; where a browser cannot tell, at once. Answers how to stop waiting. */
export function whenSeen(element: Element, seen: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    seen()
    return () => undefined
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (document.hidden || !entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      seen()
    },
    { threshold: 0.5 },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
