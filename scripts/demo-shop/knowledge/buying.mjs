import { entry } from './entry.mjs'

export const buying = [
  entry('returns', 'returns', {
    en: [
      'Can I return this?',
      'How do I bring something back?',
      'How long can I exchange things?',
      'Bring it back within 30 days with the receipt, unused and in its packaging, to the service desk. You get your money back.',
    ],
    de: [
      'Kann ich das zurückgeben?',
      'Wie kann ich etwas umtauschen?',
      'Wie lange kann ich umtauschen?',
      'Innerhalb von 30 Tagen mit Kassenbon, unbenutzt und verpackt, an der Information. Sie bekommen Ihr Geld zurück.',
    ],
    es: [
      '¿Puedo devolver esto?',
      '¿Cómo devuelvo un artículo?',
      '¿Cuántos días tengo para cambiarlo?',
      'En 30 días, con el tique, sin usar y en su embalaje, en atención al cliente. Le devolvemos el dinero.',
    ],
    zh: [
      '可以退货吗？',
      '怎么换货？',
      '多少天内可以退换？',
      '30天内凭收银小票，未使用且包装完好，到服务台办理，全额退款。',
    ],
  }),
  entry('no-receipt', 'returns', {
    en: [
      'I have no receipt.',
      'I lost the receipt. Can I still return it?',
      'Paid by card? Then the service desk finds the receipt by your card. Otherwise you get a voucher for the present price.',
    ],
    de: [
      'Ich habe keinen Kassenbon.',
      'Ich habe den Bon verloren. Kann ich trotzdem umtauschen?',
      'Mit Karte bezahlt? Dann findet die Information den Bon über Ihre Karte. Sonst gibt es einen Gutschein zum heutigen Preis.',
    ],
    es: [
      'No tengo el tique.',
      'He perdido el tique. ¿Puedo devolverlo?',
      '¿Pagó con tarjeta? Atención al cliente lo encuentra con ella. Si no, recibe un vale por el precio actual.',
    ],
    zh: [
      '我没有小票。',
      '小票丢了还能退吗？',
      '如果是刷卡支付，服务台可以凭卡查到小票；否则按当前价格给您购物券。',
    ],
  }),
  entry('warranty', 'returns', {
    en: [
      'How long is the guarantee?',
      'Something I bought is broken.',
      'Is there a warranty?',
      'Two years by law on everything. Bring the thing and the receipt to the service desk; we repair it, replace it or pay it back.',
    ],
    de: [
      'Wie lange ist die Garantie?',
      'Mein Gerät ist kaputt.',
      'Gibt es Gewährleistung?',
      'Zwei Jahre Gewährleistung auf alles. Kommen Sie mit Gerät und Bon zur Information; wir reparieren, ersetzen oder erstatten.',
    ],
    es: [
      '¿Cuánto dura la garantía?',
      'Lo que compré se ha roto.',
      '¿Tiene garantía?',
      'Dos años para todo. Traiga el artículo y el tique a atención al cliente: lo reparamos, lo cambiamos o le devolvemos el dinero.',
    ],
    zh: [
      '保修期多长？',
      '我买的东西坏了。',
      '有保修吗？',
      '所有商品保修两年。请带上商品和小票到服务台，我们负责维修、更换或退款。',
    ],
  }),
  entry('payment', 'payment', {
    en: [
      'How can I pay?',
      'Can I pay by card?',
      'Do you take cash?',
      'Can I pay by phone?',
      'Cash, debit and credit cards, and by phone. Contactless works up to any amount with your PIN.',
    ],
    de: [
      'Wie kann ich bezahlen?',
      'Kann ich mit Karte zahlen?',
      'Nehmen Sie Bargeld?',
      'Kann ich mit dem Handy zahlen?',
      'Bar, mit EC- und Kreditkarte oder mit dem Handy. Kontaktlos geht jeder Betrag mit PIN.',
    ],
    es: [
      '¿Cómo puedo pagar?',
      '¿Puedo pagar con tarjeta?',
      '¿Aceptan efectivo?',
      '¿Puedo pagar con el móvil?',
      'En efectivo, con tarjeta de débito o crédito y con el móvil. Sin contacto, cualquier importe con su PIN.',
    ],
    zh: [
      '可以怎么付款？',
      '可以刷卡吗？',
      '收现金吗？',
      '可以手机支付吗？',
      '现金、借记卡、信用卡和手机支付都可以。非接触支付输入密码后金额不限。',
    ],
  }),
  entry('instalments', 'payment', {
    en: [
      'Can I pay in instalments?',
      'Can I pay later?',
      'Yes, from 200 euros, in 6 or 12 parts without interest. Ask at the service desk and bring an identity card.',
    ],
    de: [
      'Kann ich in Raten zahlen?',
      'Kann ich später bezahlen?',
      'Ja, ab 200 Euro in 6 oder 12 Raten ohne Zinsen. Fragen Sie an der Information und bringen Sie einen Ausweis mit.',
    ],
    es: [
      '¿Puedo pagar a plazos?',
      '¿Puedo pagar más tarde?',
      'Sí, desde 200 euros, en 6 o 12 plazos sin intereses. Pregunte en atención al cliente con su documento de identidad.',
    ],
    zh: [
      '可以分期付款吗？',
      '可以以后再付吗？',
      '可以。满200欧元可分6期或12期，免利息。请带身份证件到服务台办理。',
    ],
  }),
  entry('vouchers', 'payment', {
    en: [
      'Do you have gift cards?',
      'Can I buy a voucher?',
      'Gift cards from 10 to 250 euros are at the tills. They are valid for three years.',
    ],
    de: [
      'Haben Sie Geschenkkarten?',
      'Kann ich einen Gutschein kaufen?',
      'Geschenkkarten von 10 bis 250 Euro gibt es an den Kassen. Sie gelten drei Jahre.',
    ],
    es: [
      '¿Tienen tarjetas regalo?',
      '¿Puedo comprar un vale?',
      'Hay tarjetas regalo de 10 a 250 euros en las cajas. Valen tres años.',
    ],
    zh: ['有礼品卡吗？', '可以买购物券吗？', '收银台有10至250欧元的礼品卡，有效期三年。'],
  }),
  entry('invoice', 'payment', {
    en: [
      'Can I have an invoice?',
      'I need a receipt for my company.',
      'Yes. Show your receipt at the service desk and name the company; the invoice is printed at once.',
    ],
    de: [
      'Kann ich eine Rechnung bekommen?',
      'Ich brauche eine Rechnung für die Firma.',
      'Ja. Zeigen Sie den Bon an der Information und nennen Sie die Firma; die Rechnung wird gleich gedruckt.',
    ],
    es: [
      '¿Me pueden hacer una factura?',
      'Necesito una factura para mi empresa.',
      'Sí. Muestre el tique en atención al cliente y diga el nombre de la empresa; se imprime al momento.',
    ],
    zh: ['可以开发票吗？', '我需要公司发票。', '可以。在服务台出示小票并说明公司名称，当场打印。'],
  }),
  entry('age-check', 'other', {
    en: [
      'Why do you ask for my age?',
      'Do I need to show an identity card?',
      'Knives, lighters, strong cleaners and some solvents are sold only to people of 18 or more. The till asks for an identity card.',
    ],
    de: [
      'Warum fragen Sie nach meinem Alter?',
      'Muss ich einen Ausweis zeigen?',
      'Messer, Feuerzeuge, scharfe Reiniger und manche Lösemittel gibt es erst ab 18. Die Kasse fragt nach dem Ausweis.',
    ],
    es: [
      '¿Por qué preguntan la edad?',
      '¿Tengo que enseñar el carné?',
      'Los cuchillos, los encendedores, los limpiadores fuertes y algunos disolventes solo se venden a mayores de 18 años. La caja pide el documento.',
    ],
    zh: [
      '为什么问我的年龄？',
      '需要出示身份证吗？',
      '刀具、点火器、强力清洁剂和部分溶剂只卖给年满18岁的顾客，收银台会查看证件。',
    ],
  }),
]
