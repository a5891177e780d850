import { entry } from './entry.mjs'

/** These agree with the landmarks of the floor plan, seen from the kiosk, which looks away from the door. */
export const places = [
  entry('toilets', 'places', {
    en: [
      'Where are the toilets?',
      'Is there a toilet?',
      'Where can I change a baby?',
      'On your left, beside the service desk. There is a room with a ramp and a table for babies.',
    ],
    de: [
      'Wo sind die Toiletten?',
      'Gibt es eine Toilette?',
      'Wo kann ich wickeln?',
      'Links von Ihnen, neben der Information. Ein Raum hat eine Rampe und einen Wickeltisch.',
    ],
    es: [
      '¿Dónde están los baños?',
      '¿Hay aseos?',
      '¿Dónde puedo cambiar al bebé?',
      'A su izquierda, junto a atención al cliente. Hay un aseo con rampa y cambiador.',
    ],
    zh: [
      '厕所在哪里？',
      '有洗手间吗？',
      '哪里可以给宝宝换尿布？',
      '在您的左边，服务台旁边。设有无障碍卫生间和婴儿护理台。',
    ],
  }),
  entry('service-desk', 'places', {
    en: [
      'Where is the service desk?',
      'Where can I ask somebody?',
      'Where is the information desk?',
      'In front of aisle 1, on your left.',
    ],
    de: [
      'Wo ist die Information?',
      'Wo kann ich jemanden fragen?',
      'Wo ist der Kundendienst?',
      'Vor Gang 1, links von Ihnen.',
    ],
    es: [
      '¿Dónde está atención al cliente?',
      '¿A quién puedo preguntar?',
      '¿Dónde está información?',
      'Delante del pasillo 1, a su izquierda.',
    ],
    zh: ['服务台在哪里？', '可以问谁？', '咨询台在哪里？', '在1号通道前面，您的左边。'],
  }),
  entry('tills', 'places', {
    en: [
      'Where do I pay?',
      'Where are the tills?',
      'Where is the checkout?',
      'In front of aisle 8, on your right. There are three tills.',
    ],
    de: [
      'Wo kann ich bezahlen?',
      'Wo sind die Kassen?',
      'Wo ist die Kasse?',
      'Vor Gang 8, rechts von Ihnen. Es gibt drei Kassen.',
    ],
    es: [
      '¿Dónde se paga?',
      '¿Dónde están las cajas?',
      '¿Dónde está la caja?',
      'Delante del pasillo 8, a su derecha. Hay tres cajas.',
    ],
    zh: ['在哪里付款？', '收银台在哪里？', '结账在哪里？', '在8号通道前面，您的右边，共有三个收银台。'],
  }),
  entry('exit', 'places', {
    en: ['Where is the exit?', 'How do I get out?', 'The door is right behind you.'],
    de: ['Wo ist der Ausgang?', 'Wie komme ich raus?', 'Die Tür ist direkt hinter Ihnen.'],
    es: ['¿Dónde está la salida?', '¿Por dónde se sale?', 'La puerta está justo detrás de usted.'],
    zh: ['出口在哪里？', '怎么出去？', '门就在您身后。'],
  }),
  entry('parking', 'places', {
    en: [
      'Where can I park?',
      'Is parking free?',
      'Can I charge my car?',
      'Before the door, two hours free of charge. Two places beside the door have a charger.',
    ],
    de: [
      'Wo kann ich parken?',
      'Ist das Parken kostenlos?',
      'Kann ich mein Auto laden?',
      'Vor der Tür, zwei Stunden kostenlos. Zwei Plätze neben der Tür haben eine Ladesäule.',
    ],
    es: [
      '¿Dónde puedo aparcar?',
      '¿El aparcamiento es gratis?',
      '¿Puedo cargar el coche?',
      'Delante de la puerta, dos horas gratis. Dos plazas junto a la puerta tienen cargador.',
    ],
    zh: [
      '哪里可以停车？',
      '停车免费吗？',
      '可以给车充电吗？',
      '门前停车，两小时免费。门旁两个车位有充电桩。',
    ],
  }),
  entry('trolleys', 'places', {
    en: [
      'Where are the trolleys?',
      'Where are the baskets?',
      'Is there a wheelchair?',
      'Baskets stand beside the door, trolleys outside. The service desk lends a wheelchair.',
    ],
    de: [
      'Wo sind die Einkaufswagen?',
      'Wo sind die Körbe?',
      'Gibt es einen Rollstuhl?',
      'Körbe stehen an der Tür, Wagen draußen. Einen Rollstuhl leiht die Information.',
    ],
    es: [
      '¿Dónde están los carritos?',
      '¿Dónde están las cestas?',
      '¿Hay silla de ruedas?',
      'Las cestas están junto a la puerta, los carritos fuera. Atención al cliente presta una silla de ruedas.',
    ],
    zh: ['购物车在哪里？', '篮子在哪里？', '有轮椅吗？', '篮子在门旁，购物车在门外。服务台可借轮椅。'],
  }),
]
