using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Checks that several commands share.</summary>
internal static class Checks
{
    public static Refusal? Sharing(Desk desk, SeatSet to, IReadOnlyList<Id<Fact>> facts) =>
        !(to - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : (to - SeatSet.Of(desk.Seat)).IsEmpty ? KnowledgeRefusals.NobodyToTell
        : !Reaches(desk, to) ? KnowledgeRefusals.NotInDirectory
        : Phasing.Between(desk, to) is { } apart ? apart
        : Holding(desk, facts);

    // A person of the case is spoken with in a scene; only who wrote first can be answered in writing.
    private static bool Reaches(Desk desk, SeatSet to)
    {
        foreach (var seat in to)
        {
            if (!PhoneBook.Lists(desk.Scenario, seat) && desk.Part<KnowledgeDesk>().Thread(seat).Count == 0
                && !desk.Scenario.Seats[desk.Seat].IsRolePlayer && seat != desk.Seat)
            {
                return false;
            }
        }

        return true;
    }

    public static Refusal? Holding(Desk desk, IReadOnlyList<Id<Fact>> facts)
    {
        var part = desk.Part<KnowledgeDesk>();
        return facts.All(part.Holds) ? null : KnowledgeRefusals.FactNotHeld;
    }

    public static Refusal? Conversation(Scenario scenario, SimTime now, SimTime when, SeatSet present, IReadOnlyList<FactPassed> passed) =>
        when > now ? KnowledgeRefusals.NotYet
        : present.IsEmpty ? KnowledgeRefusals.NobodyThere
        : !(present - scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : passed.Any(p => !(p.Hearers - present).IsEmpty) ? KnowledgeRefusals.NotThere
        : null;

    public static Refusal? Conversation(Scenario scenario, SimTime now, Talk talk) =>
        talk.Passed.Count > Talk.Most || talk.Heard.Count > Talk.Most || talk.Decided.Count > Talk.Most ? KnowledgeRefusals.TooMuchRecorded
        : talk.Heard.Any(h => !h.Says.IsSome) || talk.Decided.Any(d => !d.What.IsSome) ? KnowledgeRefusals.NothingToSay
        : talk.Heard.Any(h => !(h.Hearers - talk.Present).IsEmpty) ? KnowledgeRefusals.NotThere
        : Conversation(scenario, now, talk.When, talk.Present, talk.Passed);

    public static Refusal? Values(Form form, IReadOnlyList<FieldValue> values) =>
        values.All(v => form.Field(v.Field) is not null) ? null : KnowledgeRefusals.NoSuchField;

    public static bool Has<T>(Scenario scenario, Id<T> id)
        where T : Definition => id.Index >= 0 && id.Index < scenario.Table<T>().Count;

    public static bool HasAll<T>(Scenario scenario, IReadOnlyList<Id<T>> ids)
        where T : Definition => ids.All(id => Has(scenario, id));
}
