using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What conditions can ask about knowledge.</summary>
internal static class KnowledgeFunctions
{
    private const string Party = "seat|agency";

    public static void Describe(FunctionTable functions) => functions
        .Add("knows", [Party, "fact"], ValueKind.Truth, "Whether a seat, or any seat of an agency, holds a fact.", (call, _) =>
        {
            var (seats, fact) = (call.Seats(0), call.Id<Fact>(1));
            return Yes(
                part => part.Knows(seats, fact),
                OfParty(call, seat => Reads.Knows(seat, fact), agency => Reads.Knows(agency, fact)));
        })
        .Add("anyone_knows", ["fact"], ValueKind.Truth, "Whether any seat holds a fact.", (call, _) =>
        {
            var fact = call.Id<Fact>(0);
            return Yes(part => !part.HoldersOf(fact).IsEmpty, Reads.AnyoneKnows(fact));
        })
        .Add("delivered", ["inject"], ValueKind.Truth, "Whether an inject was delivered.", (call, _) =>
        {
            var inject = call.Id<Inject>(0);
            return Yes(part => part.Deliveries(inject) > 0, Reads.Delivered(inject));
        })
        .Add("opened", [Party, "inject"], ValueKind.Truth, "Whether a seat, or any seat of an agency, has opened an inject.", (call, _) =>
        {
            var (seats, inject) = (call.Seats(0), call.Id<Inject>(1));
            return Yes(
                part => !(part.OpenedBy(inject) & seats).IsEmpty,
                OfParty(call, seat => Reads.Opened(seat, inject), agency => Reads.Opened(agency, inject)));
        })
        .Add("decided", ["seat"], ValueKind.Truth, "Whether a seat has entered anything into its decision log.", (call, _) =>
        {
            var seat = call.Id<Seat>(0);
            return Yes(part => part.DecisionsOf(seat) > 0, Reads.Decided(seat));
        })
        .Add("asked_something_else", ["seat"], ValueKind.Truth, "Whether a seat has described an act that is on no menu.", (call, _) =>
        {
            var seat = call.Id<Seat>(0);
            return Yes(part => part.DescribedActs.Any(a => a.Seat == seat), Reads.AskedSomethingElse(seat));
        })
        .Add(
            "shared",
            ["fact", "agency"],
            ValueKind.Truth,
            "Truth: whether anybody has shared a fact with a seat of an agency. Seat: whether this seat has.",
            (call, _) =>
            {
                var (fact, seats) = (call.Id<Fact>(0), call.Seats(1));
                return Yes(part => !(part.SharedWith(fact) & seats).IsEmpty, Reads.Shared(fact, call.Id<Agency>(1)));
            },
            (call, _) =>
            {
                var (fact, seats) = (call.Id<Fact>(0), call.Seats(1));
                return OnDesk(desk => desk.Fact(fact) is { } held && !(held.SharedWith & seats).IsEmpty);
            })
        .Add(
            "submitted",
            ["task"],
            ValueKind.Truth,
            "Truth: whether anybody has handed a task in. Seat: whether this seat has.",
            (call, _) =>
            {
                var task = call.Id<TaskDefinition>(0);
                return Yes(part => !part.Task(task).SubmittedBy.IsEmpty, Reads.Task(task));
            },
            (call, _) =>
            {
                var task = call.Id<TaskDefinition>(0);
                return OnDesk(desk => desk.Task(task) is { IsOpen: false });
            })
        .Add("holds", ["fact"], ValueKind.Truth, "Whether this seat holds a fact.", desk: (call, _) =>
        {
            var fact = call.Id<Fact>(0);
            return OnDesk(desk => desk.Holds(fact));
        })
        .Add("got", ["inject"], ValueKind.Truth, "Whether this seat has received an inject.", desk: (call, _) =>
        {
            var inject = call.Id<Inject>(0);
            return OnDesk(desk => desk.Got(inject));
        })
        .Add("read", ["inject"], ValueKind.Truth, "Whether this seat has opened an inject.", desk: (call, _) =>
        {
            var inject = call.Id<Inject>(0);
            return OnDesk(desk => desk.Read(inject));
        })
        .Add("told", [Party], ValueKind.Truth, "Whether this seat has written to, or shared with, a seat or agency.", desk: (call, _) =>
        {
            var seats = call.Seats(0);
            return OnDesk(desk => !(desk.Told & seats).IsEmpty);
        })
        .Add("task", ["task"], ValueKind.Truth, "Whether this seat was given a task.", desk: (call, _) =>
        {
            var task = call.Id<TaskDefinition>(0);
            return OnDesk(desk => desk.Task(task) is not null);
        });

    private static Term Yes(Func<KnowledgePart, bool> test, ReadKey reads) =>
        new((World world, in Scene _) => test(world.Part<KnowledgePart>()) ? 1 : 0, [reads]);

    private static DeskTerm OnDesk(Func<KnowledgeDesk, bool> test) => new(desk => test(desk.Part<KnowledgeDesk>()) ? 1 : 0);

    private static ReadKey OfParty(BoundCall call, Func<Id<Seat>, ReadKey> seat, Func<Id<Agency>, ReadKey> agency) =>
        call.Kind(0) == "agency" ? agency(call.Id<Agency>(0)) : seat(call.Id<Seat>(0));
}
