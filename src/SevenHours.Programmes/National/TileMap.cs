using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// A schematic map: a tile for each country, of equal size, about where it lies. It says nothing about borders and needs no download.
/// Countries without a tile, those of a case among them, stand in a line below.
/// </summary>
public static class TileMap
{
    /// <summary>How many tiles stand beside each other at most.</summary>
    public const int Across = 17;

    // Column and line of each row of tiles, from west to east: a code, or the column it goes on in.
    private static readonly string[] s_rows =
    [
        "1 IS 5 NO SE FI",
        "1 IE GB 5 DK 8 EE 10 RU",
        "4 NL DE PL LT LV BY 12 KZ 14 MN",
        "3 BE LU CZ SK 8 UA 13 UZ KG",
        "2 AD FR CH AT HU RO MD 10 GE AZ TM TJ CN",
        "1 PT ES MC IT SI HR RS BG 10 AM",
        "4 SM 6 BA XK MK TR",
        "1 MA DZ TN MT 6 ME AL GR CY SY IQ IR AF PK IN",
        "1 MR ML NE LY EG 9 LB JO KW QA AE 15 NP BD",
        "1 SN BF NG TD SD ER 8 PS IL SA 12 OM 15 LK VN",
        "1 GN CI GH CM SS ET DJ 11 YE 16 PH",
        "5 UG KE SO",
    ];

    private static readonly FrozenDictionary<string, (int Column, int Line)> s_tiles = Laid().ToFrozenDictionary(tile => tile.Code, tile => (tile.Column, tile.Line), StringComparer.Ordinal);

    /// <summary>Every tile.</summary>
    public static ImmutableArray<Tile> All { get; } = [.. Laid()];

    /// <summary>Where a country lies; null when it has no tile.</summary>
    public static Tile? Find(string code) => s_tiles.TryGetValue(code, out var at) ? new Tile(code, at.Column, at.Line) : null;

    /// <summary>
    /// The part of the map around some countries, one tile wider on each side, and the countries that have no tile.
    /// </summary>
    public static TileView Around(IReadOnlyCollection<string> countries)
    {
        var shown = countries.Select(Find).OfType<Tile>().ToList();
        ImmutableArray<string> elsewhere = [.. countries.Where(code => Find(code) is null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (shown.Count == 0)
            return new TileView([], elsewhere, 0, 0, 0, 0);
        var (left, right) = (Math.Max(0, shown.Min(tile => tile.Column) - 1), Math.Min(Across - 1, shown.Max(tile => tile.Column) + 1));
        var (top, bottom) = (Math.Max(0, shown.Min(tile => tile.Line) - 1), Math.Min(s_rows.Length - 1, shown.Max(tile => tile.Line) + 1));
        return new TileView(
            [.. All.Where(tile => tile.Column >= left && tile.Column <= right && tile.Line >= top && tile.Line <= bottom)],
            elsewhere, left, top, right - left + 1, bottom - top + 1);
    }

    private static IEnumerable<Tile> Laid()
    {
        for (var line = 0; line < s_rows.Length; line++)
        {
            var column = 0;
            foreach (var word in s_rows[line].Split(' '))
            {
                if (char.IsAsciiDigit(word[0]))
                    column = int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
                else
                    yield return new Tile(word, column++, line);
            }
        }
    }
}

/// <summary>A country on the schematic map.</summary>
/// <param name="Code">Its two-letter code.</param>
/// <param name="Column">From the west, from 0.</param>
/// <param name="Line">From the north, from 0.</param>
public readonly record struct Tile(string Code, int Column, int Line);

/// <summary>A part of the map.</summary>
/// <param name="Tiles">The tiles in it.</param>
/// <param name="Elsewhere">Countries that were asked for and have no tile.</param>
/// <param name="Left">Its first column.</param>
/// <param name="Top">Its first line.</param>
/// <param name="Columns">How many columns it has.</param>
/// <param name="Lines">How many lines it has.</param>
public sealed record TileView(ImmutableArray<Tile> Tiles, ImmutableArray<string> Elsewhere, int Left, int Top, int Columns, int Lines);
