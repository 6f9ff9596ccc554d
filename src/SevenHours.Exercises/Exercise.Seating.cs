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
    public async Task<Refusal?> PlanSeatsAsync(Actor by, IReadOnlyList<(string Name, SeatPlace Place)> seats)
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
        var lines = seats.Select(seat => (Owner: NewKey(), seat.Place, Name: LookAlike.Shown(seat.Name)))
            .Select(line => (line.Owner, line.Place, Words: TextStore.Prepare(line.Name, line.Owner))).ToList();
        var decision = await DoAsync(
            new SessionCommand.PlanSeats([.. lines.Select(line => new PlannedSeat(line.Words.Reference, line.Place, line.Owner))]),
            null,
            [.. lines.Select(line => line.Words.Attachment)]);
        if (decision.Refusal is null)
        {
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
    private IEnumerable<string> PlannedAs(string person) => Session.Find(person) is { } member && NameOf(member) is { } name
        ? Session.Plan.Where(line => texts.Find(line.Name) is { } planned && LookAlike.KeyOf(planned) == LookAlike.KeyOf(name)).Select(line => line.Owner)
        : [];
}
