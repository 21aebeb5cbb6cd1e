"""What the seeded company trades in: families of goods, their sizes, and how they become products.

Sizes are written once; a language only translates the words inside them. A family is either a
row of simple products or one parent with variations, as a real catalogue has both.
"""

import random
import sqlite3
from dataclasses import dataclass
from typing import Final

from desktop.demo.wording import Wording

PRODUCTS_IBLOCK: Final = 15
VARIATIONS_IBLOCK: Final = 16
SKU_PROPERTY: Final = 97
SIMPLE, SET, PARENT, VARIATION, SERVICE = 1, 2, 3, 4, 7
FIRST_PRODUCT_ID: Final = 201
MEASURE_CODES: Final = {"pcs": 796, "kg": 166, "m": 6, "m2": 55, "pack": 778, "pair": 715}
BARCODE_EVERY: Final = 6  # one name in six carries its barcode, as people type them in

_TABLE: Final = """
timber|oak_board|m|11.4|20×100 mm;25×150 mm;30×200 mm;40×200 mm
timber|pine_board|m|3.2|20×100 mm;25×150 mm;30×200 mm;40×200 mm
timber|plywood|pcs|18.9|4 mm;9 mm;12 mm;18 mm
timber|chipboard|pcs|9.8|16 mm;18 mm;22 mm
timber|laminate|m2*|12.5|oak;walnut;grey;white
timber|skirting|m*|2.6|oak;white;walnut
fasteners|wood_screws|pack|3.9|3×30;3.5×40;4×50;4.5×60;5×80;6×100
fasteners|drywall_screws|pack|3.1|3.5×25;3.5×35;3.5×45
fasteners|hex_bolts|pack|7.2|M6×40;M8×60;M10×80;M12×100
fasteners|nuts|pack|2.8|M6;M8;M10;M12
fasteners|washers|pack|1.9|M6;M8;M10;M12
fasteners|nails|kg|4.4|2.5×50;3×70;4×100
fasteners|wall_plugs|pack|2.7|6×30;8×40;10×50;12×60
fasteners|threaded_rods|pcs|2.2|M8;M10;M12
hardware|door_hinges|pcs|2.4|75 mm;100 mm;125 mm
hardware|door_handles|pair*|14.9|chrome;brass;black;white
hardware|padlocks|pcs|6.8|30 mm;40 mm;50 mm;60 mm
hardware|cylinder_locks|pcs|15.2|60 mm;70 mm;80 mm
hardware|drawer_slides|pair|9.1|350 mm;400 mm;450 mm;500 mm
hardware|castors|pcs|4.6|50 mm;75 mm;100 mm
hardware|shelf_brackets|pcs|1.8|150×200 mm;200×250 mm;250×300 mm
tools|cordless_drill|pcs|74|12 V;14.4 V;18 V
tools|drill_bits|pcs|1.7|4 mm;6 mm;8 mm;10 mm;12 mm
tools|angle_grinder|pcs|58|115 mm;125 mm;230 mm
tools|cutting_discs|pack|8.4|115 mm;125 mm;230 mm
tools|hammers|pcs|9.3|300 g;500 g;800 g;1 kg
tools|screwdrivers|pcs|3.4|PH1;PH2;PZ2;TX20;TX25
tools|pliers|pcs|8.7|160 mm;180 mm;200 mm
tools|spirit_levels|pcs|13.6|40 cm;60 cm;100 cm;120 cm
tools|tape_measures|pcs|4.1|3 m;5 m;8 m
tools|saws|pcs|10.9|400 mm;500 mm
tools|ladders|pcs|62|3 m;4 m;6 m
paint|wall_paint|pcs*|14.4|2.5 l, white;5 l, white;10 l, white;5 l, grey;5 l, beige
paint|enamel|pcs*|9.9|0.8 l, white;0.8 l, red;0.8 l, green;0.8 l, blue;0.8 l, black
paint|wood_stain|pcs*|11.7|1 l, oak;1 l, walnut;1 l, teak;1 l, pine
paint|primer|pcs|6.2|1 l;5 l;10 l
paint|brushes|pcs|2.1|25 mm;50 mm;75 mm;100 mm
paint|rollers|pcs|3.8|100 mm;180 mm;250 mm
paint|masking_tape|pcs|1.6|19 mm;25 mm;38 mm;50 mm
paint|sandpaper|pack|3.3|P60;P80;P120;P180;P240
paint|thinner|pcs|4.9|0.5 l;1 l;5 l
sealants|sealant|pcs*|4.2|clear;white;grey;black
sealants|foam|pcs|5.3|500 ml;750 ml
sealants|wood_glue|pcs|3.7|250 g;750 g;5 kg
sealants|tile_adhesive|pcs|8.1|5 kg;25 kg
sealants|grout|pcs*|5.6|white;grey;beige;brown
electrical|copper_cable|m|1.3|3×1.5;3×2.5;5×2.5;5×4;5×6
electrical|led_panel|pcs|21|18 W;24 W;36 W;40 W
electrical|led_bulbs|pcs|2.3|6 W;9 W;12 W;15 W
electrical|sockets|pcs*|3.5|white;black;grey
electrical|switches|pcs*|3.2|white;black;grey
electrical|breakers|pcs|5.8|B10;B16;C16;C20;C25
electrical|extension|pcs|7.9|3 m;5 m;10 m;25 m
electrical|junction|pcs|1.4|80×80 mm;100×100 mm;150×110 mm
electrical|floodlight|pcs|17.5|20 W;30 W;50 W;100 W
safety|gloves|pair*|2.9|S;M;L;XL
safety|helmets|pcs*|8.8|white;yellow;blue;red
safety|goggles|pcs|4.7|clear;grey
safety|boots|pair*|46|40;41;42;43;44;45
safety|hivis|pcs*|5.1|S;M;L;XL;XXL
safety|masks|pack|9.4|FFP1;FFP2;FFP3
safety|ear_muffs|pcs|11.2|27 dB;31 dB
plumbing|ball_valves|pcs|6.6|1/2";3/4";1"
plumbing|pvc_pipes|m|1.8|32 mm;40 mm;50 mm;110 mm
plumbing|elbows|pcs|0.9|32 mm;40 mm;50 mm;110 mm
plumbing|hoses|m|1.2|13 mm;19 mm;25 mm
plumbing|taps|pcs*|39|chrome;black;brass
plumbing|siphons|pcs|7.3|32 mm;40 mm
plumbing|ptfe|pcs|0.7|12 mm;19 mm
plumbing|flex_hoses|pcs|3.6|30 cm;40 cm;60 cm;80 cm
packaging|boxes|pack|12.8|300×200×150 mm;400×300×200 mm;600×400×400 mm
packaging|pallets|pcs|9.5|800×1200 mm;1000×1200 mm
packaging|stretch_film|pcs|7.7|17 µm;23 µm
packaging|packing_tape|pcs|1.5|48 mm, clear;48 mm, brown;72 mm, brown
packaging|bubble_wrap|m|0.8|50 cm;100 cm
packaging|sacks|pack|6.4|60 l;120 l;240 l
packaging|strapping|pcs|18.3|12 mm;16 mm
workshop|rags|kg|2.5|5 kg
workshop|brooms|pcs|7.1|40 cm;60 cm
workshop|buckets|pcs|3.9|10 l;12 l;20 l
workshop|wheelbarrows|pcs|64|85 l;100 l
workshop|tarpaulins|pcs|15.8|2×3 m;3×4 m;4×6 m;6×10 m
workshop|ropes|m|0.6|6 mm;8 mm;10 mm;12 mm
workshop|chains|m|3.4|4 mm;6 mm;8 mm
"""


@dataclass(frozen=True, slots=True)
class Good:
    """Something a document may move."""

    id: int
    name: str
    family: str
    family_name: str
    group: str
    price: float
    measure: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The goods by group, and the few odd products that the failing drafts need."""

    goods: tuple[Good, ...]
    by_group: dict[str, tuple[Good, ...]]
    service: int
    kit: int
    parent: int
    router: int
    gone: int

    @property
    def kept_apart(self) -> tuple[Good, Good, Good]:
        """Goods that never run out by accident: the drafts about shortage are made of them."""
        return (
            self.named("cordless_drill", -1),
            self.named("cordless_drill", 0),
            self.named("ladders", 0),
        )

    def named(self, family: str, place: int = -1) -> Good:
        return [good for good in self.goods if good.family == family][place]


def stock_the_catalogue(
    connection: sqlite3.Connection, words: Wording, rng: random.Random
) -> Catalogue:
    """Write measures, catalogues and products; answer what documents may refer to."""
    measures = {key: number for number, key in enumerate(MEASURE_CODES, start=1)}
    connection.executemany(
        "INSERT INTO measures (id, code, symbol, title) VALUES (?, ?, ?, ?)",
        [(measures[key], MEASURE_CODES[key], *words.measures[key]) for key in measures],
    )
    connection.executemany(
        "INSERT INTO catalogs VALUES (?, ?, ?, ?, ?)",
        [
            (PRODUCTS_IBLOCK, PRODUCTS_IBLOCK, words.catalogs[0], None, None),
            (
                VARIATIONS_IBLOCK,
                VARIATIONS_IBLOCK,
                words.catalogs[1],
                PRODUCTS_IBLOCK,
                SKU_PROPERTY,
            ),
        ],
    )
    shelf = _Shelf(words, measures, rng)
    for line in _TABLE.strip().splitlines():
        shelf.add_family(*line.split("|"))
    catalogue = shelf.finish()
    connection.executemany(
        "INSERT INTO products (id, iblock_id, parent_id, name, type, measure_id, can_buy_zero,"
        " barcode_multi, purchasing_price, purchasing_currency, xml_id, deleted)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        shelf.rows,
    )
    return catalogue


class _Shelf:
    """Collects product rows in the order of their ids."""

    def __init__(self, words: Wording, measures: dict[str, int], rng: random.Random) -> None:
        self.words = words
        self.measures = measures
        self.rng = rng
        self.rows: list[tuple[object, ...]] = []
        self.goods: list[Good] = []
        self.first_parent = 0

    def add_family(self, group: str, family: str, measure: str, price: str, sizes: str) -> None:
        has_variations = measure.endswith("*")
        unit = measure.rstrip("*")
        title = self.words.families[family]
        parent = None
        if has_variations:
            parent = self._row(title, PARENT, unit, None)
            self.first_parent = self.first_parent or parent
        base = float(price) * self.words.price_factor
        for step, size in enumerate(sizes.split(";")):
            cost = round(base * (0.8 + 0.3 * step) * self.rng.uniform(0.93, 1.07), 2)
            name = f"{title}{', ' if has_variations else ' '}{self._size(size)}"
            if self.rng.randrange(BARCODE_EVERY) == 0:
                name = f"{name} ({_ean13(self.rng)})"
            kind = VARIATION if has_variations else SIMPLE
            number = self._row(name, kind, unit, cost, parent)
            self.goods.append(Good(number, name, family, title, group, cost, unit))

    def finish(self) -> Catalogue:
        words, factor = self.words, self.words.price_factor
        service = self._row(words.services[0], SERVICE, "pcs", None)
        self._row(words.services[1], SERVICE, "pcs", None)
        kit = self._row(words.kit, SET, "pcs", round(95 * factor, 2))
        router = self._row(
            words.families["router"], SIMPLE, "pcs", round(61 * factor, 2), barcodes=True
        )
        gone = self._row(words.gone, SIMPLE, "pcs", round(5 * factor, 2), deleted=True)
        groups: dict[str, list[Good]] = {}
        for good in self.goods:
            groups.setdefault(good.group, []).append(good)
        return Catalogue(
            goods=tuple(self.goods),
            by_group={group: tuple(goods) for group, goods in groups.items()},
            service=service,
            kit=kit,
            parent=self.first_parent,
            router=router,
            gone=gone,
        )

    def _row(
        self,
        name: str,
        kind: int,
        unit: str,
        price: float | None,
        parent: int | None = None,
        *,
        barcodes: bool = False,
        deleted: bool = False,
    ) -> int:
        number = FIRST_PRODUCT_ID + len(self.rows)
        iblock = VARIATIONS_IBLOCK if kind == VARIATION else PRODUCTS_IBLOCK
        currency = None if price is None else self.words.currency
        self.rows.append(
            (
                *(number, iblock, parent, name, kind, self.measures[unit], 0, int(barcodes)),
                *(price, currency, f"sku-{number}", int(deleted)),
            )
        )
        return number

    def _size(self, size: str) -> str:
        parts = []
        for part in size.split(" "):
            comma = "," if part.endswith(",") else ""
            word = part.rstrip(",")
            parts.append(self.words.words.get(word, word) + comma)
        return " ".join(parts)


def _ean13(rng: random.Random) -> str:
    digits = [4, 0, *(rng.randrange(10) for _ in range(10))]
    check = -sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10
    return "".join(map(str, digits)) + str(check)
