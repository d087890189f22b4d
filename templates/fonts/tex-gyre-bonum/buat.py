"""Makes the four web fonts of this folder from the OpenType files of TeX Gyre Bonum. Needs fontTools and brotli.

Use: python3 buat.py <folder of texgyrebonum-*.otf> <folder of the results>
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

# Latin with its extensions, punctuation and currency: the ranges of scripts/eleventy/font-faces.ts.
RANGES = [(0x20, 0x2FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20C0), (0x2113, 0x2113), (0x2122, 0x2122),
          (0x2191, 0x2191), (0x2193, 0x2193), (0x2212, 0x2212), (0x2215, 0x2215)]
STYLES = {"regular": ("400-normal", "Regular"), "italic": ("400-italic", "Italic"),
          "bold": ("700-normal", "Bold"), "bolditalic": ("700-italic", "Bold Italic")}
# The licence asks for names of its own for what is derived from the fonts.
FAMILY = "Bonum Latin"
# Cubic outlines become quadratic ones: browsers embed those as TrueType in a PDF, never as Type 3. In font units.
LARGEST_ERROR = 0.5


def subset(font):
    options = Options()
    options.layout_features = ["kern", "liga", "lnum", "tnum", "locl"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.hinting = False
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)


def to_quadratic(font):
    order = font.getGlyphOrder()
    source = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(source)
        source[name].draw(Cu2QuPen(pen, LARGEST_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name in order:
        glyphs[name].recalcBounds(glyf)
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(order)
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    maxp.maxComponentElements = max((len(g.components) for g in glyphs.values() if g.isComposite()), default=0)
    maxp.recalc(font)
    post = font["post"]
    post.formatType = 3.0
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, style):
    postscript = f"{FAMILY.replace(' ', '')}-{style.replace(' ', '')}"
    full = f"{FAMILY} {style}"
    names = {1: FAMILY, 2: style, 3: f"{full}; TeX Gyre Bonum 2.004", 4: full, 6: postscript, 16: FAMILY, 17: style}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]


def main(source, target):
    for style, (suffix, label) in STYLES.items():
        font = TTFont(source / f"texgyrebonum-{style}.otf", recalcTimestamp=False)
        subset(font)
        to_quadratic(font)
        rename(font, label)
        font.flavor = "woff2"
        font.save(target / f"bonum-latin-{suffix}.woff2")


main(Path(sys.argv[1]), Path(sys.argv[2]))
