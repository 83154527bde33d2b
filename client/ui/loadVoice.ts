/** Loads the serif face; screens that speak in it call this once, the phone's join and rate path never does. */
export function loadVoice(): void {
  void import('./voice.css')
}
