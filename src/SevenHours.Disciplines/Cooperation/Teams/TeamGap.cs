using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Something that a country's law lacks in an agreement.</summary>
/// <param name="Party">Whose law: the party of that country.</param>
/// <param name="Kind">What.</param>
/// <param name="Clause">The clause that is missing, or none.</param>
public sealed record TeamGap(Id<Agency> Party, TeamGapKind Kind, Id<TeamClause> Clause)
{
    /// <summary>What the law of a party's country lacks in an agreement as it stands, in a fixed order.</summary>
    public static IReadOnlyList<TeamGap> Of(Scenario scenario, Team team, Id<Agency> party)
    {
        ArgumentNullException.ThrowIfNull(team);
        var gaps = new List<TeamGap>();
        void Add(bool lacks, TeamGapKind kind)
        {
            if (lacks)
            {
                gaps.Add(new TeamGap(party, kind, Id<TeamClause>.None));
            }
        }

        var law = CooperationLaw.Of(scenario, party);
        Add(!CooperationLaw.Speaks(scenario, party), TeamGapKind.Authority);
        Add(team.Terms.Days <= 0, TeamGapKind.Period);
        Add(team.Terms.Days > (law?.LongestDays ?? int.MaxValue), TeamGapKind.TooLong);
        Add(!team.Terms.Leaders.ToList().Any(seat => !CooperationLaw.AreAbroad(scenario, scenario.Seats[seat].Agency, party)), TeamGapKind.Leader);
        Add(!team.Terms.IsEvidence, TeamGapKind.Evidence);
        Add(team.Terms.IsPresent && law?.AllowsPresence == false, TeamGapKind.Presence);
        gaps.AddRange((law?.Clauses ?? []).Where(clause => team.Clause(clause) is not { Text.IsSome: true })
            .Select(clause => new TeamGap(party, TeamGapKind.Clause, clause)));
        return gaps;
    }
}

/// <summary>What an agreement may lack.</summary>
public enum TeamGapKind
{
    /// <summary>Whoever is to sign does not speak for the country.</summary>
    Authority,

    /// <summary>For how long.</summary>
    Period,

    /// <summary>Longer than the law allows.</summary>
    TooLong,

    /// <summary>A leader from the country.</summary>
    Leader,

    /// <summary>That what is shared is evidence.</summary>
    Evidence,

    /// <summary>People from abroad may not be present at acts here.</summary>
    Presence,

    /// <summary>A clause the law asks for.</summary>
    Clause,
}
