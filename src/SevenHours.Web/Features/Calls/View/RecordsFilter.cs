using System.Globalization;
using SevenHours.Analysis.Calls;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>What of a table of records is shown: everything stands in the address, so that a page can be sent on.</summary>
/// <param name="Number">Digits that the number on one of both sides contains; empty for any.</param>
/// <param name="Kind">What kind; null for any.</param>
/// <param name="Sector">The beginning of the sector's name; empty for any.</param>
/// <param name="From">From when, in exercise seconds; null for the first.</param>
/// <param name="Until">To before when; null for the last.</param>
/// <param name="Sort">The column: time, number, other, seconds, sector.</param>
/// <param name="IsDown">Whether the largest comes first.</param>
/// <param name="At">Which page, from 1.</param>
public sealed record RecordsFilter(string Number, CallKind? Kind, string Sector, int? From, int? Until, string Sort, bool IsDown, int At)
{
    /// <summary>How many records a page shows.</summary>
    public const int PageSize = 100;

    private static readonly string[] s_columns = ["time", "number", "other", "seconds", "sector"];

    public static RecordsFilter Of(IQueryCollection query, CallDates dates) => new(
        string.Concat(query["number"].ToString().Where(char.IsAsciiDigit)), Enum.TryParse<CallKind>(query["kind"], true, out var kind) && Enum.IsDefined(kind) ? kind : null,
        query["sector"].ToString().Trim(), dates.Seconds(query["from"]), dates.Seconds(query["until"]),
        s_columns.Contains(query["sort"].ToString()) ? query["sort"].ToString() : "time", query["down"] == "1",
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 10_000 ? page : 1);

    /// <summary>The records that pass, sorted, by their place.</summary>
    public IReadOnlyList<int> Pass(CallBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var (numbers, cells) = (Matching(book.Numbers, Number), book.Cells.All.Select(cell => cell.Id.StartsWith(Sector, StringComparison.OrdinalIgnoreCase)).ToArray());
        var (first, last) = (From is { } from ? book.PlaceAt(from) : 0, Until is { } until ? book.PlaceAt(until) : book.Count);
        var passed = new List<int>();
        for (var i = first; i < last; i++)
        {
            if ((numbers is null || numbers[book.NumberOf(i)] || book.OtherOf(i) >= 0 && numbers[book.OtherOf(i)])
                && (Kind is null || book[i].Kind == Kind) && (Sector.Length == 0 || book.CellOf(i) >= 0 && cells[book.CellOf(i)]))
                passed.Add(i);
        }

        return Sorted(book, passed);
    }

    /// <summary>The same with another page, or sorted by another column, as a query.</summary>
    public string Query(CallDates dates, int? page = null, string? sort = null)
    {
        var down = sort is null ? IsDown : sort == Sort && !IsDown;
        var parts = new List<string>();
        Add("number", Number);
        Add("kind", Kind?.ToString().ToLowerInvariant() ?? "");
        Add("sector", Sector);
        Add("from", From is { } from ? dates.Box(from) : "");
        Add("until", Until is { } until ? dates.Box(until) : "");
        Add("sort", (sort ?? Sort) == "time" ? "" : sort ?? Sort);
        Add("down", down ? "1" : "");
        Add("page", page is > 1 ? page.Value.ToString(CultureInfo.InvariantCulture) : "");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);

        void Add(string name, string value)
        {
            if (value.Length > 0)
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    private IReadOnlyList<int> Sorted(CallBook book, List<int> passed)
    {
        var keyed = Sort switch
        {
            "number" => passed.OrderBy(i => book.Numbers[book.NumberOf(i)], StringComparer.Ordinal),
            "other" => passed.OrderBy(i => book.OtherOf(i) < 0 ? "" : book.Numbers[book.OtherOf(i)], StringComparer.Ordinal),
            "seconds" => passed.OrderBy(i => book[i].Length),
            "sector" => passed.OrderBy(i => CallsView.Sector(book, book.CellOf(i)), StringComparer.Ordinal),
            _ => null,
        };
        IReadOnlyList<int> rows = keyed is null ? passed : [.. keyed];
        return IsDown ? [.. rows.Reverse()] : rows;
    }

    private static bool[]? Matching(IReadOnlyList<string> numbers, string digits) => digits.Length == 0 ? null
        : [.. numbers.Select(number => string.Concat(number.Where(char.IsAsciiDigit)).Contains(digits, StringComparison.Ordinal))];
}
