using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What the law of the receiver lacks in a letter. It rests on what both sides can read, so a page may show it before anything is sent.</summary>
public static class LetterLaw
{
    /// <summary>Every gap, in a fixed order; none for a letter that lacks nothing.</summary>
    public static IReadOnlyList<LetterGap> Gaps(Scenario scenario, Letter letter)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(letter);
        var channel = scenario.Table<CooperationChannel>()[letter.Channel];
        var law = CooperationLaw.Of(scenario, letter.To);
        bool Needs(LetterItem item) => channel.Essentials.Contains(item);
        bool reachesIntoRights = channel.Kind is ChannelKind.LegalAid or ChannelKind.Order or ChannelKind.Warrant;
        (LetterGap Gap, bool Lacks)[] looked =
        [
            (LetterGap.Sender, channel.Who.Count > 0 && !channel.Who.Contains(scenario.Agencies[scenario.Seats[letter.From].Agency].Profession, StringComparer.Ordinal)),
            (LetterGap.Authority, reachesIntoRights && !CooperationLaw.Speaks(scenario, letter.To)),
            (LetterGap.Channel, letter.ForCourt && !channel.IsEvidence),
            (LetterGap.About, Needs(LetterItem.About) && !letter.AboutText.IsSome && !letter.About.IsSome),
            (LetterGap.Offence, Needs(LetterItem.Offence) && !letter.Offence.IsSome),
            (LetterGap.DualCriminality, reachesIntoRights && law?.NeedsDualCriminality == true && letter.Offence.IsSome
                && !scenario.Table<Offence>()[letter.Offence].ArticleIn(scenario.Agencies[letter.To].Country).IsSome),
            (LetterGap.Ground, Needs(LetterItem.Ground) && !Knows(scenario, letter.To, letter.Ground)),
            (LetterGap.Facts, Needs(LetterItem.Facts) && letter.Cites.Count == 0),
            (LetterGap.Measure, Needs(LetterItem.Measure) && !letter.Measure.IsSome),
            (LetterGap.Grading, Needs(LetterItem.Grading) && letter.Information == InformationGrade.None),
            (LetterGap.Guarantees, channel.Kind == ChannelKind.Warrant && law?.WantsGuarantees == true && !letter.HasGuarantees),
        ];
        return [.. looked.Where(one => one.Lacks).Select(one => one.Gap)];
    }

    /// <summary>Whether a warrant is for somebody whom the country asked does not surrender: its own national.</summary>
    public static bool IsOwnNational(Scenario scenario, Letter letter)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(letter);
        return scenario.Table<CooperationChannel>()[letter.Channel].Kind == ChannelKind.Warrant && CooperationLaw.Of(scenario, letter.To) is { SurrendersNationals: false } law
        && letter.About.IsSome && law.Nationals.Contains(letter.About);
    }

    private static bool Knows(Scenario scenario, Id<Agency> agency, Id<Ground> ground) =>
        ground.IsSome && (Authorisation.LawOf(scenario, agency) is not { Grounds.Count: > 0 } law || law.Grounds.Any(known => known.Ground == ground));
}
