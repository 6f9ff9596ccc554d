using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Call a coordination meeting of several countries.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Call">The meeting as any other: purpose, time, place, agenda, whom.</param>
/// <param name="Issues">What is to be decided.</param>
/// <param name="Interpreter">Who interprets, in words; none for nobody.</param>
public sealed record CallCoordination(Id<Seat> Seat, CallMeeting Call, IReadOnlyList<CoordinationIssue> Issues, TextRef Interpreter) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return Call.Seat != Seat ? Refusal.NoSuchSeat
            : From(desk.Now).Check(desk) is { } refused ? refused
            : Issues.Count == 0 ? CoordinationRefusals.NothingToDecide
            : Countries(desk.Scenario).Distinct(StringComparer.Ordinal).Count() < 2 ? CoordinationRefusals.OneSide
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Coordinating.Call(cascade, this, By);

    /// <summary>The meeting as it is called at a time: one for a moment ago is for now, since the clock goes on while somebody presses.</summary>
    internal CallMeeting From(SimTime now) => Call.When < now && (now - Call.When).Seconds <= SimSpan.FromMinutes(5).Seconds ? Call with { When = now } : Call;

    private IEnumerable<string> Countries(Scenario scenario) => (Call.To | SeatSet.Of(Seat)).ToList().Select(seat => scenario.Agencies[scenario.Seats[seat].Agency].Country)
        .Concat(Call.Bodies.Select(body => scenario.Agencies[body].Country));
}

/// <summary>Write what was decided on an issue. Whoever is in the room may; a later word on the same issue replaces the earlier.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Entry">The decision; who wrote it and when are set as it is written.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Version">The version of the minutes that the writer read.</param>
public sealed record DecideIssue(Id<Seat> Seat, Handle Meeting, MinuteEntry Entry, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var table = desk.Part<CooperationDesk>().Coordinations.Find(Meeting);
        return table is null || Entry.Agency.IsSome && !desk.Scenario.Agencies.Has(Entry.Agency) ? Refusal.NoSuchThing
            : MeetingChecks.InTheRoom(desk, Meeting) is { } refused ? refused
            : table.IsSettled ? CoordinationRefusals.SettledAlready
            : table.Version != Version ? CooperationRefusals.ChangedMeanwhile
            : !Entry.Text.IsSome ? PlanningRefusals.NothingWritten
            : Entry.Issue == CoordinationIssue.DayOfAction && (Entry.Time == SimTime.Never || Entry.Time < desk.Now) ? PlanningRefusals.TimeHasPassed
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Coordinating.Decide(cascade, Seat, Meeting, Entry, By);
}

/// <summary>Put things on the table under a code: those present have them from now on, and may do with them what the code lets them.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Meeting">The meeting; the seat is in the room.</param>
/// <param name="Items">What; the desk must have it.</param>
/// <param name="Code">Under which code.</param>
/// <param name="Purpose">What for.</param>
public sealed record TableUnderCode(Id<Seat> Seat, Handle Meeting, IReadOnlyList<WallItem> Items, HandlingCode Code, TextRef Purpose) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CooperationDesk>().Coordinations.Find(Meeting) is null ? Refusal.NoSuchThing
            : MeetingChecks.InTheRoom(desk, Meeting) is { } refused ? refused
            : Items.Count == 0 ? WallRefusals.NothingToShare
            : !Items.All(item => WallKinds.Has(desk, item)) ? WallRefusals.NotHad
            : !Purpose.IsSome ? WallRefusals.NoPurpose
            : Code == HandlingCode.H3 ? CooperationRefusals.NoOwnRestrictions
            : (desk.Part<PlanningDesk>().Find(Meeting)!.Present - SeatSet.Of(Seat)).IsEmpty ? CooperationRefusals.NobodyThere
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Coordinating.Table(cascade, this, By);
}

/// <summary>Confirm the minutes for one's country: whoever was at the table may, also when the meeting is over.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Version">The version of the minutes that the confirmer read.</param>
public sealed record ConfirmMinutes(Id<Seat> Seat, Handle Meeting, int Version) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CooperationDesk>().Coordinations.Find(Meeting) is not { } table ? Refusal.NoSuchThing
            : !desk.Part<PlanningDesk>().WasAt(Meeting) ? PlanningRefusals.NotInTheRoom
            : table.Minutes.Count == 0 ? CoordinationRefusals.NothingDecided
            : table.Version != Version ? CooperationRefusals.ChangedMeanwhile
            : table.IsSettled || table.HasConfirmed(desk.Scenario.Agencies[desk.Scenario.Seats[Seat].Agency].Country) ? CooperationRefusals.SignedAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Coordinating.Confirm(cascade, Seat, Meeting, By);
}

/// <summary>What is impossible about coordination meetings.</summary>
public static class CoordinationRefusals
{
    /// <summary>No issue.</summary>
    public static readonly Refusal NothingToDecide = new(
        "coop.nothing_to_decide", "Nothing is named that this meeting is to decide.", "Choose at least one issue, or call an ordinary meeting.");

    /// <summary>One country alone.</summary>
    public static readonly Refusal OneSide = new(
        "coop.one_side", "Nobody of another country is invited.", "Invite somebody of another country, or call an ordinary meeting.");

    /// <summary>The minutes are settled.</summary>
    public static readonly Refusal SettledAlready = new(
        "coop.settled", "All countries have confirmed these minutes.", "Call another meeting if something has to change.");

    /// <summary>No minutes to confirm.</summary>
    public static readonly Refusal NothingDecided = new(
        "coop.nothing_decided", "Nothing stands in the minutes yet.", "Write down what was decided first.");
}
