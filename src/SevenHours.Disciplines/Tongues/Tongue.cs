using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>Who understands which language. A pure function of the scenario: what languages somebody speaks stands in the directory.</summary>
public static class Tongue
{
    /// <summary>Whether a seat's character understands what is said or written in a language.</summary>
    /// <remarks>
    /// What is in no language in particular everybody understands, and so does a seat of which no language is written. Only the first
    /// part of a tag counts: who speaks <c>sr</c> reads <c>sr-Latn</c> as well.
    /// </remarks>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seat">Whose character.</param>
    /// <param name="language">A language tag, such as <c>ru</c>; empty for none in particular.</param>
    public static bool Understands(Scenario scenario, Id<Seat> seat, string language)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(language);
        var spoken = scenario.Seats[seat].Languages;
        return language.Length == 0 || spoken.Count == 0 || Speaks(spoken, language);
    }

    /// <summary>The seats among some that understand a language.</summary>
    public static SeatSet WhoUnderstand(Scenario scenario, SeatSet among, string language)
    {
        var readers = SeatSet.Nobody;
        foreach (var seat in among)
        {
            readers |= Understands(scenario, seat, language) ? SeatSet.Of(seat) : SeatSet.Nobody;
        }

        return readers;
    }

    /// <summary>Whether one of some languages is this one.</summary>
    public static bool Speaks(IEnumerable<string> spoken, string language) =>
        spoken.Any(one => string.Equals(Main(one), Main(language), StringComparison.Ordinal));

    /// <summary>Whether somebody relays for a living: the agency's profession says so. Anybody else who has the language makes mistakes.</summary>
    public static bool IsQualified(Scenario scenario, Id<Seat> seat)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Agencies[scenario.Seats[seat].Agency].Profession is "mediator" or "interpreter";
    }

    private static string Main(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag;
}
