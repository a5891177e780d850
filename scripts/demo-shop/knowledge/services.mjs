import { entry } from './entry.mjs'

export const services = [
  entry('delivery', 'delivery', {
    en: [
      'Do you deliver?',
      'Can you bring it to my home?',
      'How much is delivery?',
      'Yes, within 30 km for 19 euros, from 300 euros free of charge. Choose the day at the service desk.',
    ],
    de: [
      'Liefern Sie?',
      'Können Sie es nach Hause bringen?',
      'Was kostet die Lieferung?',
      'Ja, im Umkreis von 30 km für 19 Euro, ab 300 Euro kostenlos. Den Tag wählen Sie an der Information.',
    ],
    es: [
      '¿Hacen entregas a domicilio?',
      '¿Pueden llevarlo a mi casa?',
      '¿Cuánto cuesta el envío?',
      'Sí, hasta 30 km por 19 euros, gratis desde 300 euros. Elija el día en atención al cliente.',
    ],
    zh: [
      '可以送货吗？',
      '能送到家吗？',
      '送货费多少？',
      '可以。30公里内19欧元，满300欧元免费。请到服务台选择日期。',
    ],
  }),
  entry('old-devices', 'services', {
    en: [
      'Do you take old devices?',
      'Where can I leave empty batteries?',
      'Where do old light bulbs go?',
      'Yes. Boxes for batteries, bulbs and small devices stand beside the service desk. We take a large one when you buy a new one.',
    ],
    de: [
      'Nehmen Sie alte Geräte zurück?',
      'Wo kann ich leere Batterien abgeben?',
      'Wohin mit alten Glühbirnen?',
      'Ja. Kisten für Batterien, Lampen und kleine Geräte stehen neben der Information. Große nehmen wir beim Kauf eines neuen.',
    ],
    es: [
      '¿Recogen aparatos viejos?',
      '¿Dónde dejo las pilas gastadas?',
      '¿Dónde dejo las bombillas viejas?',
      'Sí. Junto a atención al cliente hay cajas para pilas, bombillas y aparatos pequeños. Los grandes, al comprar uno nuevo.',
    ],
    zh: [
      '回收旧电器吗？',
      '废电池放哪里？',
      '旧灯泡放哪里？',
      '回收。服务台旁有电池、灯泡和小家电回收箱。购买新的大家电时可回收旧的。',
    ],
  }),
  entry('paint-mixing', 'services', {
    en: [
      'Can you mix paint?',
      'Can I get paint in any colour?',
      'Yes, at the service desk, in ten minutes, from 2.5 l. Mixed paint cannot be returned.',
    ],
    de: [
      'Mischen Sie Farbe?',
      'Gibt es Farbe in jedem Ton?',
      'Ja, an der Information, in zehn Minuten, ab 2,5 l. Gemischte Farbe ist vom Umtausch ausgeschlossen.',
    ],
    es: [
      '¿Mezclan pintura?',
      '¿Tienen pintura de cualquier color?',
      'Sí, en atención al cliente, en diez minutos, desde 2,5 l. La pintura mezclada no se puede devolver.',
    ],
    zh: [
      '可以调色吗？',
      '油漆可以调任意颜色吗？',
      '可以，在服务台，十分钟完成，2.5升起。调好的油漆不能退货。',
    ],
  }),
  entry('keys', 'services', {
    en: [
      'Do you cut keys?',
      'Can I have a key copied?',
      'Yes, house keys at the service desk, from 6 euros, while you wait. Keys with a security card take a week.',
    ],
    de: [
      'Machen Sie Schlüssel nach?',
      'Kann ich einen Schlüssel kopieren lassen?',
      'Ja, Hausschlüssel an der Information, ab 6 Euro, gleich zum Mitnehmen. Mit Sicherungskarte dauert es eine Woche.',
    ],
    es: [
      '¿Hacen copias de llaves?',
      '¿Puedo copiar una llave?',
      'Sí, en atención al cliente, desde 6 euros, al momento. Las llaves con tarjeta de seguridad tardan una semana.',
    ],
    zh: ['可以配钥匙吗？', '能复制钥匙吗？', '可以。服务台现场配普通门钥匙，6欧元起。带安全卡的钥匙需一周。'],
  }),
  entry('reserve', 'services', {
    en: [
      'Can you order it for me?',
      'It is sold out. When does it come back?',
      'Can you put something aside?',
      'The service desk puts things aside for two days, and orders what is sold out. It usually comes within a week.',
    ],
    de: [
      'Können Sie das bestellen?',
      'Es ist ausverkauft. Wann kommt es wieder?',
      'Können Sie etwas zurücklegen?',
      'Die Information legt zwei Tage zurück und bestellt, was ausverkauft ist. Meist ist es in einer Woche da.',
    ],
    es: [
      '¿Pueden pedirlo?',
      'Está agotado. ¿Cuándo vuelve?',
      '¿Pueden reservarme algo?',
      'Atención al cliente reserva dos días y pide lo agotado. Suele llegar en una semana.',
    ],
    zh: [
      '可以帮我订货吗？',
      '卖完了，什么时候到货？',
      '可以预留吗？',
      '服务台可预留两天，缺货可预订，一般一周内到货。',
    ],
  }),
  entry('wifi', 'services', {
    en: [
      'Is there wifi?',
      'What is the wifi password?',
      'Yes, the network is called Halden Guest and needs no password.',
    ],
    de: [
      'Gibt es WLAN?',
      'Wie ist das WLAN-Passwort?',
      'Ja, das Netz heißt Halden Guest und braucht kein Passwort.',
    ],
    es: [
      '¿Hay wifi?',
      '¿Cuál es la contraseña del wifi?',
      'Sí, la red se llama Halden Guest y no necesita contraseña.',
    ],
    zh: ['有无线网吗？', 'WiFi密码是什么？', '有，网络名称是 Halden Guest，不需要密码。'],
  }),
  entry('dogs', 'other', {
    en: [
      'Are dogs allowed?',
      'May I bring my dog?',
      'Yes, on a lead. Guide and assistance dogs are always welcome.',
    ],
    de: [
      'Sind Hunde erlaubt?',
      'Darf mein Hund mit?',
      'Ja, an der Leine. Assistenzhunde sind immer willkommen.',
    ],
    es: [
      '¿Se admiten perros?',
      '¿Puedo entrar con mi perro?',
      'Sí, con correa. Los perros guía y de asistencia siempre son bienvenidos.',
    ],
    zh: ['可以带狗吗？', '宠物狗能进吗？', '可以，请牵好绳。导盲犬和辅助犬随时欢迎。'],
  }),
]
