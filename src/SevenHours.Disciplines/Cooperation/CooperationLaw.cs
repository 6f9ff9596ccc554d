using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>How a country works with others. Every seat may read it.</summary>
public sealed class CooperationLaw : Definition
{
    /// <summary>The country.</summary>
    public required Id<Country> Country { get; init; }

    /// <summary>Its central authority; none for any prosecutor's office of it.</summary>
    public Id<Agency> Authority { get; init; } = Id<Agency>.None;

    /// <summary>Clauses that an agreement on a joint team must have.</summary>
    public IReadOnlyList<Id<TeamClause>> Clauses { get; init; } = [];

    /// <summary>For how many days an agreement may be made.</summary>
    public int LongestDays { get; init; } = 730;

    /// <summary>Whether help that reaches into rights is given only for what is an offence in both countries.</summary>
    public bool NeedsDualCriminality { get; init; } = true;

    /// <summary>Whether it surrenders its own nationals.</summary>
    public bool SurrendersNationals { get; init; } = true;

    /// <summary>Its nationals among the people of the case. Truth: for staff.</summary>
    public IReadOnlyList<Id<Subject>> Nationals { get; init; } = [];

    /// <summary>Whether it surrenders on guarantees only.</summary>
    public bool WantsGuarantees { get; init; }

    /// <summary>Whether members of a team from abroad may be present at acts here.</summary>
    public bool AllowsPresence { get; init; } = true;

    /// <summary>The places that lie in it.</summary>
    public IReadOnlyList<Id<Subject>> Places { get; init; } = [];

    /// <summary>In prose, or none.</summary>
    public TextRef Text { get; init; }

    /// <summary>What a package says on a country; null when it says nothing.</summary>
    public static CooperationLaw? Of(Scenario scenario, Id<Agency> agency)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Table<CooperationLaw>().FirstOrDefault(law => scenario.Table<Country>()[law.Country].Name == scenario.Agencies[agency].Country);
    }

    /// <summary>Whether an agency answers and signs for its country: the authority named, or a prosecutor where none is.</summary>
    public static bool Speaks(Scenario scenario, Id<Agency> agency) =>
        Of(scenario, agency) is { Authority.IsSome: true } law ? law.Authority == agency : scenario.Agencies[agency].Profession == "prosecutor";

    /// <summary>Whether two agencies are of different countries.</summary>
    public static bool AreAbroad(Scenario scenario, Id<Agency> one, Id<Agency> other)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return !string.Equals(scenario.Agencies[one].Country, scenario.Agencies[other].Country, StringComparison.Ordinal);
    }
}
