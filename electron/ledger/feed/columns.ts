/** What the feed may say of a product, by the name that the documentation gives it. */
export type Column =
  | 'sku'
  | 'price'
  | 'price_cents'
  | 'stock'
  | 'counted_at'
  | 'offer_price'
  | 'offer_quantity'
  | 'offer_total'
  | 'offer_until'

/**
 * Headings of tills, in letters and digits only; of two that a feed has both, the one named first counts.
 * `sale price` and `unit price` are missing on purpose: they mean different things to different tills.
 */
export const SYNONYMS: Readonly<Record<Column, readonly string[]>> = {
  sku: words(`sku article articlenumber articleno articleid item itemnumber itemno itemid productnumber productid
    artikel artikelnummer artikelnr artnr articulo referencia plu ean gtin barcode`),
  price: words('price retailprice grossprice preis verkaufspreis bruttopreis precio pvp'),
  price_cents: words('pricecents priceincents cents preiscent preisincent preciocentimos'),
  stock:
    words(`stock qty quantity onhand stockonhand qtyonhand quantityonhand stockquantity inventory available
    bestand lagerbestand menge existencias cantidad`),
  counted_at: words('countedat counted stockcheckedat checkedat stockat asof gezaehltam gezähltam contadoel'),
  offer_price: words(
    'offerprice specialprice promoprice promotionprice angebotspreis aktionspreis preciooferta',
  ),
  offer_quantity: words('offerquantity offerqty multibuyquantity multibuyqty angebotsmenge cantidadoferta'),
  offer_total: words('offertotal multibuytotal multibuyprice angebotsgesamt totaloferta'),
  offer_until: words('offeruntil offerends offerend promountil promoend angebotbis aktionbis ofertahasta'),
}

const columns = Object.keys(SYNONYMS) as Column[]

/** Where each known column stands among these headings. */
export function matchColumns(headings: readonly string[]): ReadonlyMap<Column, number> {
  const bare = headings.map((heading) =>
    heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )
  const places = columns.flatMap((column) => {
    const found = SYNONYMS[column].find((synonym) => bare.includes(synonym))
    return found === undefined ? [] : [[column, bare.indexOf(found)] as const]
  })
  return new Map(places)
}

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}
