using System.Collections.Immutable;
using System.Globalization;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Roster;

/// <summary>What somebody said each column is, what words nobody knows mean, and which rows are left out.</summary>
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

    /// <summary>The field of the form that says what a word means.</summary>
    public static string Field(RosterWord word) => $"meant-{word.Kind}-{word.Value}";

    /// <summary>What the form says of words and rows.</summary>
    public static RosterSaid Said(IFormCollection form)
    {
        var meanings = ImmutableDictionary.CreateBuilder<(RosterFaultKind, string), string>();
        var leftOut = ImmutableHashSet.CreateBuilder<int>();
        foreach (var (field, value) in form)
        {
            if (field.Split('-', 3) is ["meant", var kind, var word] && Enum.TryParse<RosterFaultKind>(kind, out var known) && value.ToString() is { Length: > 0 } meant)
                meanings[(known, word)] = meant;
        }

        foreach (var row in form["out"])
        {
            if (int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                leftOut.Add(number);
        }

        return new RosterSaid(meanings.ToImmutable(), leftOut.ToImmutable());
    }
}
