using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>Stand-ins ask for what they do not understand, and relay faithfully what they are asked for: each after a minute or two.</summary>
internal sealed class RelayHabit : Habit
{
    private static readonly Delay Turns = new(new SimSpan(30), new SimSpan(60), new SimSpan(150));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var tongues = desk.Part<TonguesDesk>();
        foreach (var waiting in tongues.Queue.Where(w => w.IsOpen))
        {
            if (IsTime(desk, mind, waiting.At, waiting.Number, ref wake))
            {
                return waiting.State == RelayState.Waiting
                    ? new ReadOriginal(mind.Seat, waiting.Relay)
                    : new RelayItem(mind.Seat, waiting.Relay, RelayHow.Faithful, waiting.Facts, TextRef.None, TextRef.None);
            }
        }

        foreach (var item in desk.Part<KnowledgeDesk>().Items)
        {
            if (item is { IsForeign: true, OpenedAt: { } seen, Relays.Count: 0 } && MayAsk(tongues, item.Handle) && IsTime(desk, mind, seen, item.Number, ref wake))
            {
                return Ask(desk, item);
            }
        }

        return null;
    }

    private static bool MayAsk(TonguesDesk tongues, Handle item) => tongues.PendingFor(item) is null && tongues.Asked.Count(a => a.Item == item) < 2;

    /// <summary>Whoever does it for a living first, then anybody in the directory who has the language, then whoever is at hand.</summary>
    private static AskRelay Ask(Desk desk, InboxItem item)
    {
        var scenario = desk.Scenario;
        var tried = desk.Part<TonguesDesk>().Asked.Where(a => a.Item == item.Handle).Select(a => a.By).ToList();
        var speaker = scenario.Seats.Ids
            .Where(seat => seat != desk.Seat && PhoneBook.Lists(scenario, seat) && !tried.Contains(seat)
                && item.Language.Length > 0 && Tongue.Speaks(scenario.Seats[seat].Languages, item.Language))
            .OrderBy(seat => Tongue.IsQualified(scenario, seat) ? 0 : 1)
            .FirstOrDefault(Id<Seat>.None);
        return new AskRelay(desk.Seat, item.Handle, speaker.IsSome ? RelayWay.Seat : RelayWay.AtHand, speaker);
    }

    private static bool IsTime(Desk desk, in StandInMind mind, SimTime since, int number, ref SimTime wake)
    {
        var due = since + Turns.At(mind.Luck.Draw(LuckPurpose.Relay, mind.Seat.Index, third: -1, ordinal: number)).Percent(mind.Skill.Pace);
        wake = due > desk.Now && due < wake ? due : wake;
        return due <= desk.Now;
    }
}
