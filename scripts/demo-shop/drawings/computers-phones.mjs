import { computers } from './computers-phones-computers.mjs'
import { desk } from './computers-phones-desk.mjs'
import { phones } from './computers-phones-phones.mjs'
import { printing } from './computers-phones-printing.mjs'
import { storage } from './computers-phones-storage.mjs'
import { wearables } from './computers-phones-wearables.mjs'

export const computersPhones = { ...computers, ...desk, ...printing, ...storage, ...phones, ...wearables }
