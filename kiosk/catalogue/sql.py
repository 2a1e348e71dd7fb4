"""The SQL of search, as text: SQLAlchemy costs 0.2 s before the first frame. A test holds it against the tables."""

NEXT_SEGMENT = "SELECT COALESCE(MAX(seg), 0) + 1 FROM segment"
NEXT_ORDINAL = 'SELECT COALESCE(MAX("first" + docs), 0) FROM segment WHERE dataset = ?'
SEGMENTS = 'SELECT seg, "first", docs FROM segment WHERE dataset = ? ORDER BY "first"'
DEAD = "SELECT bm FROM dead WHERE dataset = ?"

ADD_SEGMENT = 'INSERT INTO segment (seg, dataset, "first", docs) VALUES (?, ?, ?, ?)'
ADD_POST = "INSERT INTO post (seg, f, t, n, bm) VALUES (?, ?, ?, ?, ?)"
ADD_PFX = "INSERT INTO pfx (seg, f, t, n, bm) VALUES (?, ?, ?, ?, ?)"
ADD_FACET = "INSERT INTO facet (seg, name, value, n, bm) VALUES (?, ?, ?, ?, ?)"
ADD_COL = "INSERT INTO col (seg, name, dtype, data) VALUES (?, ?, ?, ?)"
SET_DEAD = "INSERT OR REPLACE INTO dead (dataset, bm) VALUES (?, ?)"
ADD_SENSE = "INSERT INTO sense (code, point) VALUES (?, ?)"
ADD_PIECE = "INSERT INTO piece (t, rarity, point) VALUES (?, ?, ?)"
ADD_NAME = "INSERT INTO occupation_name (t, part, language, label, code) VALUES (?, ?, ?, ?, ?)"
ADD_WORD = "INSERT INTO name_word (reversed, alone) VALUES (?, ?)"

DROP_DEAD = "DELETE FROM dead WHERE dataset = ?"
DROP_SEGMENT = (
    "DELETE FROM segment WHERE seg = ?",
    "DELETE FROM post WHERE seg = ?",
    "DELETE FROM pfx WHERE seg = ?",
    "DELETE FROM facet WHERE seg = ?",
    "DELETE FROM col WHERE seg = ?",
)

DROP_MEANING = ("DELETE FROM sense", "DELETE FROM piece")
DROP_NAMES = ("DELETE FROM occupation_name", "DELETE FROM name_word")

SEGMENT_POSTS = "SELECT f, t, n, bm FROM post WHERE seg = ? ORDER BY f, t"
SEGMENT_FACETS = "SELECT name, value, n, bm FROM facet WHERE seg = ? ORDER BY name, value"
COLUMN = "SELECT data FROM col WHERE seg = ? AND name = ?"

BODIES = "SELECT body FROM record WHERE dataset = ? ORDER BY id"

WORD = "SELECT n, bm FROM post WHERE seg IN (SELECT seg FROM segment WHERE dataset = ? AND seg > ?) AND f = ? AND t = ?"
ANY_WORD = (
    "SELECT n, bm FROM post WHERE seg IN (SELECT seg FROM segment WHERE dataset = ? AND seg > ?) "
    "AND f = ? AND t IN (SELECT value FROM json_each(?))"
)
WORDS = (
    "SELECT n, bm FROM post WHERE seg IN (SELECT seg FROM segment WHERE dataset = ? AND seg > ?) "
    "AND f = ? AND t >= ? AND t < ?"
)
SEGMENT_WORDS = "SELECT n, bm FROM post WHERE seg = ? AND f = ? AND t >= ? AND t < ?"
PREFIX = (
    "SELECT seg, n, bm FROM pfx WHERE seg IN (SELECT seg FROM segment WHERE dataset = ? AND seg > ?) "
    "AND f = ? AND t = ?"
)
FACET = (
    "SELECT value, n, bm FROM facet WHERE seg IN (SELECT seg FROM segment WHERE dataset = ? AND seg > ?) AND name = ?"
)
LEXICON = (
    "SELECT DISTINCT t FROM post WHERE seg IN (SELECT seg FROM segment WHERE dataset = ? AND seg > ?) "
    "AND f IN (0, 1, 3) AND t >= ? AND t < ?"
)
NAMES = (
    "SELECT value FROM facet WHERE seg IN (SELECT seg FROM segment WHERE dataset = ?) AND name = ? "
    "AND value >= ? AND value < ? GROUP BY value ORDER BY SUM(n) DESC, value LIMIT ?"
)

HAS_TABLE = "SELECT 1 FROM sqlite_master WHERE name = ?"
SENSES = "SELECT code, point FROM sense"
PIECES = "SELECT t, rarity, point FROM piece WHERE t IN (SELECT value FROM json_each(?))"

CALLED = "SELECT code FROM occupation_name WHERE t = ? AND part = 0"
EACH_CALLED = "SELECT t, code FROM occupation_name WHERE t IN (SELECT value FROM json_each(?)) AND part IN (0, 2)"
SPOKEN = "SELECT language, code FROM occupation_name WHERE t = ? AND part = 0"
BEGINNING = "SELECT code FROM occupation_name WHERE t >= ? AND t < ? AND part = 0"
FROM_WORD = "SELECT code FROM occupation_name WHERE t = ? AND part < 2"
FROM_WORDS = "SELECT code FROM occupation_name WHERE t >= ? AND t < ? AND part < 2"
HAVING_IN = """
SELECT code FROM json_each(?) AS word CROSS JOIN occupation_name
WHERE t >= word.value AND t < word.value || '!' AND part < 2 AND label >= ? AND language = ?
"""
MENTIONED = "SELECT 1 FROM name_word WHERE reversed = ?"
ENDING = "SELECT reversed FROM name_word WHERE reversed >= ? AND reversed < ?"
ALONE = "SELECT reversed FROM name_word WHERE alone"
GRADED = """
WITH asked (typed, stop, spoken) AS (VALUES (?, ?, ?))
SELECT code, MIN(2 * CASE
    WHEN language = spoken AND (t = typed OR t >= typed || ' ' AND t < typed || '!') THEN 1 - label
    WHEN language = spoken AND label THEN 2 + part
    WHEN language IN (spoken, 'nl') THEN 4
    ELSE 5 END + (part OR t <> typed))
FROM asked CROSS JOIN occupation_name WHERE t >= typed AND t < stop AND part < 2 GROUP BY code
"""
PAGE = "SELECT doc, body FROM record WHERE doc IN (SELECT value FROM json_each(?))"
RECORD = "SELECT doc, body FROM record WHERE dataset = ? AND id = ?"
ID = "SELECT id FROM record WHERE doc = ?"
EXTENT = "SELECT COUNT(*), MAX(doc) FROM record WHERE dataset = ?"
COUNTS = "SELECT dataset, COUNT(*) FROM record GROUP BY dataset"
PUBLISHED = "SELECT published FROM dataset WHERE name = ?"
DATA_VERSION = "PRAGMA data_version"
STATE = (
    "SELECT name, epoch, seq, root, published FROM dataset ORDER BY name",
    'SELECT seg, dataset, "first", docs FROM segment ORDER BY seg',
    "SELECT dataset, bm FROM dead ORDER BY dataset",
)
