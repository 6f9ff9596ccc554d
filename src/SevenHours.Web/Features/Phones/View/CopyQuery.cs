using System.Globalization;
using SevenHours.Disciplines.Digital;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>What of a copy one looks at. It stands in the address, so that it can be kept and passed on.</summary>
/// <param name="Words">Words all of which must be in it; null for any.</param>
/// <param name="Who">The place of a contact; null for everybody.</param>
/// <param name="Kind">The kind of thing; null for all.</param>
/// <param name="Language">A language tag; null for all.</param>
/// <param name="Since">At most so many days before STARTEX; null for no limit.</param>
/// <param name="Until">At least so many days before STARTEX; null for no limit.</param>
/// <param name="Only">One of <c>marked</c>, <c>deleted</c>, <c>foreign</c>; null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record CopyQuery(string? Words, int? Who, PhoneKind? Kind, string? Language, int? Since, int? Until, string? Only, int Page)
{
    public static CopyQuery Of(HttpRequest request)
    {
        string? Said(string name) => request.Query[name].ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
        int? Number(string name) => int.TryParse(Said(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : null;
        return new CopyQuery(
            Said("q"), Number("who"), Enum.TryParse<PhoneKind>(Said("kind"), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
            Said("tongue"), Number("since"), Number("until"), Said("only"), Math.Max(1, Number("page") ?? 1));
    }

    /// <summary>The query as an address says it, with another page or contact.</summary>
    public string Href(int? page = null, int? who = null)
    {
        var parts = new List<string>();
        void Add(string name, object? value)
        {
            if (value is not null)
                parts.Add($"{name}={Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture)!)}");
        }

        Add("q", Words);
        Add("who", who ?? Who);
        Add("kind", Kind?.ToString().ToLowerInvariant());
        Add("tongue", Language);
        Add("since", Since);
        Add("until", Until);
        Add("only", Only);
        Add("page", page is > 1 ? page : null);
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
