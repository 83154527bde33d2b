/** Signs every program has; taken from a general set, one file each, and drawn with our stroke. */
import Download from 'lucide-solid/icons/download'
import FileText from 'lucide-solid/icons/file-text'
import Filter from 'lucide-solid/icons/funnel'
import Flag from 'lucide-solid/icons/flag'
import Keyboard from 'lucide-solid/icons/keyboard'
import Link from 'lucide-solid/icons/link'
import LogOut from 'lucide-solid/icons/log-out'
import Moon from 'lucide-solid/icons/moon'
import Pause from 'lucide-solid/icons/pause'
import Play from 'lucide-solid/icons/play'
import Printer from 'lucide-solid/icons/printer'
import QrCode from 'lucide-solid/icons/qr-code'
import Search from 'lucide-solid/icons/search'
import Settings from 'lucide-solid/icons/settings-2'
import Stop from 'lucide-solid/icons/square'
import Sun from 'lucide-solid/icons/sun'
import Trash from 'lucide-solid/icons/trash'
import Upload from 'lucide-solid/icons/upload'

export const generalIcons = {
  download: Download,
  file: FileText,
  filter: Filter,
  flag: Flag,
  keyboard: Keyboard,
  leave: LogOut,
  link: Link,
  moon: Moon,
  pause: Pause,
  play: Play,
  print: Printer,
  scan: QrCode,
  search: Search,
  settings: Settings,
  stop: Stop,
  sun: Sun,
  trash: Trash,
  upload: Upload,
}

export type GeneralIconName = keyof typeof generalIcons
