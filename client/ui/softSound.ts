/** A soft sound made by the browser itself, no file; each person switches it off for their own browser. */
import { recallText, rememberText } from '../memory/memory.ts'

const key = 'touchline.sound'

/** On unless somebody switched it off in this browser. */
export function isSoundOn(): boolean {
  return recallText(key) !== 'off'
}

/** This browser's choice, for all workshops; where it cannot be kept it stays as it is. */
export function switchSound(isOn: boolean): void {
  rememberText(key, isOn ? 'on' : 'off')
}

/** Two tones that fade, a fifth apart (Hz), a moment after another (s). */
const tones = [
  { frequency: 523.25, at: 0 },
  { frequency: 783.99, at: 0.28 },
] as const
const fadeSeconds = 1.4
const loudness = 0.12

/**
 * Plays it, where the person wants it and has touched the page: a browser plays nothing before that. Answers
 * whether it did.
 */
export function playSoftSound(): boolean {
  if (!isSoundOn() || navigator.userActivation?.hasBeenActive === false) return false
  if (typeof AudioContext === 'undefined') return false
  const audio = new AudioContext()
  for (const { frequency, at } of tones) {
    const begin = audio.currentTime + at
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.type = 'sine'
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, begin)
    volume.gain.linearRampToValueAtTime(loudness, begin + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + fadeSeconds)
    tone.connect(volume).connect(audio.destination)
    tone.start(begin)
    tone.stop(begin + fadeSeconds)
  }
  setTimeout(() => void audio.close(), (fadeSeconds + 1) * 1000)
  return true
}
