/** The calls that have to do with codes; apart from the others, because a phone that has a link never asks them. */
import type {
  DeviceCode,
  DeviceJoined,
  DeviceWaiting,
  Door,
  DoorBody,
  DoorJoinBody,
  DoorJoined,
  Invitation,
} from '../../shared/protocol/http.ts'
import { call } from './api.ts'

export const codes = {
  look: (code: string) => call<Invitation>('POST', '/api/door', { body: { code } }),
  join: (body: DoorJoinBody) => call<DoorJoined>('POST', '/api/door/join', { body }),
  arrive: (code: string) => call<DeviceJoined>('POST', '/api/device', { body: { code } }),
  door: (workshopId: string, token: string) =>
    call<Door>('GET', `/api/workshops/${workshopId}/door`, { token }),
  openDoor: (workshopId: string, token: string, body: DoorBody) =>
    call<Door>('POST', `/api/workshops/${workshopId}/door`, { token, body }),
  closeDoor: (workshopId: string, token: string) =>
    call<null>('DELETE', `/api/workshops/${workshopId}/door`, { token }),
  goOn: (workshopId: string, token: string) =>
    call<DeviceCode>('POST', `/api/workshops/${workshopId}/device`, { token }),
  waiting: (workshopId: string, token: string) =>
    call<DeviceWaiting>('GET', `/api/workshops/${workshopId}/device`, { token }),
}
