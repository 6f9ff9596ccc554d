using System.Collections.Immutable;
using System.Globalization;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Roster;

/// <summary>What somebody said each column is.</summary>
internal static class ImportColumns
{
    /// <summary>As the form says; a column it does not name is what its head says.</summary>
    public static ImmutableArray<RosterField?> Of(IFormCollection form, RosterTable table)
    {
        var guessed = RosterImport.Guess(table);
        var taken = new HashSet<RosterField>();
        return
        [
            .. table.Head.Select((_, place) => form.TryGetValue($"column-{place.ToString(CultureInfo.InvariantCulture)}", out var said)
                ? Enum.TryParse<RosterField>(said, out var field) && taken.Add(field) ? field : (RosterField?)null
                : guessed[place] is { } known && taken.Add(known) ? known : null),
        ];
    }
}
