using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What conditions can ask about relays: what an author needs to let a wrong interpreter talk.</summary>
internal static class TongueFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("relay_asked", ["seat"], ValueKind.Truth, "Whether a seat has asked anybody to relay something to it.", (call, _) =>
        {
            var seat = call.Id<Seat>(0);
            return Count(part => part.All.Any(r => r.For == seat) ? 1 : 0, TongueReads.Asked(seat));
        })
        .Add("relayed", ["seat", "inject"], ValueKind.Truth, "Whether somebody relayed to a seat what an inject says, wholly or in part.", (call, _) =>
        {
            var (seat, inject) = (call.Id<Seat>(0), call.Id<Inject>(1));
            return new Term(
                (World world, in Scene _) => world.Part<TonguesPart>().All.Any(r =>
                    r.State == RelayState.Arrived && r.For == seat && world.Part<KnowledgePart>().Item(r.Item)!.Inject == inject) ? 1 : 0,
                [TongueReads.Relayed(seat)]);
        })
        .Add("relays_by", ["seat"], ValueKind.Number, "How many relays of a seat have arrived.", (call, _) =>
        {
            var seat = call.Id<Seat>(0);
            return Count(part => part.All.Count(r => r.State == RelayState.Arrived && r.By == seat), TongueReads.RelayedBy(seat));
        })
        .Add("relays_through", ["interpreter"], ValueKind.Number, "How many relays of an interpreter of the case have arrived.", (call, _) =>
        {
            var who = call.Id<Interpreter>(0);
            return Count(part => part.All.Count(r => r.State == RelayState.Arrived && r.Who == who), TongueReads.RelayedThrough(who));
        })
        .Add("interpreter_checked", ["interpreter"], ValueKind.Truth, "Whether anybody has had an interpreter of the case looked into.", (call, _) =>
        {
            var who = call.Id<Interpreter>(0);
            return Count(part => part.Checks.Any(c => c.IsAnswered && c.Asked.Who == who) ? 1 : 0, TongueReads.Checked(who));
        })
        .Add("relays_at_hand", [], ValueKind.Number, "How often somebody at hand, whom nobody knows, was let relay.", (_, _) =>
            Count(part => part.All.Count(r => r.State == RelayState.Arrived && r.Way == RelayWay.AtHand), TongueReads.AtHand()));

    private static Term Count(Func<TonguesPart, int> count, ReadKey reads) =>
        new((World world, in Scene _) => count(world.Part<TonguesPart>()), [reads]);
}
