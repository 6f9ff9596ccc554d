using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Who is to sit where.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters a hand-over note has at most.</summary>
    public const int LongestNote = 1000;

    /// <summary>Seats somebody in one seat and no other, or in none.</summary>
    public Task<Refusal?> MoveAsync(Actor by, string person, SeatPlace? place) =>
        place is { } wanted && !HasSeat(wanted)
            ? Task.FromResult<Refusal?>(Refusal.NoSuchSeat)
            : ControlAsync(by, Permission.ManagePeople, new SessionCommand.Move(person, place));

    /// <summary>Plans who is to sit where; the plan before is gone, and its names with it.</summary>
    /// <param name="by">Staff.</param>
    /// <param name="seats">Names as people will give them, each with a seat.</param>
    public Task<Refusal?> PlanSeatsAsync(Actor by, IReadOnlyList<(string Name, SeatPlace Place)> seats) =>
        PlanSeatsAsync(by, [.. seats.Select(seat => new SeatLine(seat.Name, seat.Place))]);

    /// <summary>Plans who is to sit where; the plan before is gone, and its names with it. Who was known from a list stays known from it.</summary>
    /// <param name="by">Staff.</param>
    /// <param name="seats">Lines, each with the key of a list where it was made from one.</param>
    public async Task<Refusal?> PlanSeatsAsync(Actor by, IReadOnlyList<SeatLine> seats)
    {
        if (seats.Any(seat => !HasSeat(seat.Place)))
        {
            return Refusal.NoSuchSeat;
        }

        if (seats.Any(seat => LookAlike.Shown(seat.Name).Length is 0 or > LongestName))
        {
            return ExerciseRefusals.NoName;
        }

        if (!by.May(Session, Permission.ManagePeople))
        {
            return ExerciseRefusals.StaffOnly;
        }

        var before = Session.Plan;
        var lines = seats.Select(seat => (Owner: NewKey(), seat.Place, Name: LookAlike.Shown(seat.Name), Key: seat.Listed ?? ListedAs(seat.Name)))
            .Select(line => (line.Owner, line.Place, Words: TextStore.Prepare(line.Name, line.Owner), Listed: line.Key is { } key ? TextStore.Prepare(key, line.Owner) : null)).ToList();
        var decision = await DoAsync(
            new SessionCommand.PlanSeats([.. lines.Select(line => new PlannedSeat(line.Words.Reference, line.Place, line.Owner, line.Listed?.Reference ?? default))]),
            null,
            [.. lines.Select(line => line.Words.Attachment), .. lines.Select(line => line.Listed?.Attachment).OfType<Journal.NewAttachment>()]);
        if (decision.Refusal is null)
        {
            foreach (var member in Session.Members.Values.Where(member => member.Presence == Presence.In).ToList())
            {
                await ListPlannedAsync(member);
            }

            foreach (var line in before)
            {
                await texts.EraseWordsOfAsync(line.Owner, "the plan was replaced", Id.Notes);
            }
        }

        return decision.Refusal;
    }

    /// <summary>The plan with the names that are not erased.</summary>
    public IReadOnlyList<(string Name, SeatPlace Place)> Plan =>
        [.. Session.Plan.Select(line => (texts.Find(line.Name), line.Place)).Where(line => line.Item1 is not null).Select(line => (line.Item1!, line.Place))];

    /// <summary>Says whether staff alone give the seats, or everybody may choose one in the lobby.</summary>
    public Task<Refusal?> SetSeatChoiceAsync(Actor by, bool byStaff) =>
        ControlAsync(by, Permission.ManagePeople, new SessionCommand.SetSeatChoice(byStaff));

    /// <summary>What was said at a hand-over; null when nothing was noted, or it is erased.</summary>
    public string? NoteOf(HandedOver handOver) => texts.Find(handOver.Note);

    /// <summary>The owners of the plan's lines that name somebody.</summary>
    private IEnumerable<string> PlannedAs(string person) => Session.Find(person) is { } member
        ? PlannedAs(NameOf(member), ListedKeyOf(member)).Select(line => line.Owner)
        : [];
}
