using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary>What conditions can ask about screenings and referrals.</summary>
internal static class IdentificationFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("screened", ["group"], ValueKind.Number, "How many people of a group were screened to an end by anybody; in a playbook by one's own agency.",
            (call, _) => Of(call, (part, group) => part.Concluded(group)),
            (call, _) => OnDesk(call, book => book.Sheets.Count(sheet => sheet.Conclusion is not null)))
        .Add("found", ["group"], ValueKind.Number, "How many of those who are really trafficked have been flagged.",
            (call, _) => Of(call, (part, group) => part.Flagged(group, isVictim: true)))
        .Add("wrongly_flagged", ["group"], ValueKind.Number, "How many have been flagged who are not trafficked.",
            (call, _) => Of(call, (part, group) => part.Flagged(group, isVictim: false)))
        .Add("trafficked", ["group"], ValueKind.Number, "How many people of a group are really trafficked.",
            (call, _) => Of(call, (part, group) => part.Groups[group].Victims))
        .Add("has_group", ["group"], ValueKind.Truth, "Whether one's own agency has received a group.",
            desk: (call, _) => OnDesk(call, _ => 1))
        .Add("flagged", ["person"], ValueKind.Truth, "Whether a person of the story has been flagged as a possible victim, or is further on.",
            (call, _) => Reached(call, ReferralState.Flagged))
        .Add("presumed", ["person"], ValueKind.Truth, "Whether a person of the story is presumed a victim, or is further on.",
            (call, _) => Reached(call, ReferralState.Presumed));

    private static Term Of(BoundCall call, Func<IdentificationPart, Id<ScreenedGroup>, long> value)
    {
        var group = call.Id<ScreenedGroup>(0);
        return new Term((World world, in Scene _) => value(world.Part<IdentificationPart>(), group), [IdentificationPart.KeyOf(group)]);
    }

    private static DeskTerm OnDesk(BoundCall call, Func<GroupBook, long> value)
    {
        var group = call.Id<ScreenedGroup>(0);
        return new DeskTerm(desk => desk.Part<IdentificationDesk>().Find(group) is { } book ? value(book) : 0);
    }

    private static Term Reached(BoundCall call, ReferralState state)
    {
        var person = call.Id<Subject>(0);
        return new Term(
            (World world, in Scene _) => world.Part<IdentificationPart>() is var part && part.Find(person) is { } who && part.StateOf(who) >= state ? 1 : 0,
            [IdentificationPart.KeyOf(person)]);
    }
}
