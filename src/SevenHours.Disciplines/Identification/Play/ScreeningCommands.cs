using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Take a person on, or let go.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="IsOn">Whether it is taking on.</param>
/// <param name="IsOver">Whether it is taking over from a colleague.</param>
public sealed record ClaimPerson(Id<Seat> Seat, GroupMember Who, bool IsOn, bool IsOver) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        ScreeningChecks.Received(desk, Who)
        ?? (IsOn && !IsOver && ScreeningChecks.Sheet(desk, Who).Claimed is { IsSome: true } other && other != Seat ? ScreeningRefusals.TakenMeanwhile : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var claimed = ScreeningChecks.Sheet(cascade.World.DeskOf(Seat), Who).Claimed;
        if (IsOn ? claimed != Seat : claimed.IsSome)
        {
            cascade.Emit(new PersonClaimed(Who, Seat, IsOn, By) { To = ActRun.Agency(cascade.World, Seat) });
        }
    }
}

/// <summary>Screen a person. Who is busy does it afterwards: one talk after the other.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="Setting">How.</param>
public sealed record ScreenPerson(Id<Seat> Seat, GroupMember Who, ScreeningSetting Setting) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        ScreeningChecks.Received(desk, Who)
        ?? (desk.Part<IdentificationDesk>().Find(Who.Group)!.HasLeft ? ScreeningRefusals.MovedOn
        : desk.Part<IdentificationDesk>().Find(Who.Group)!.IsGone(Who.Number) ? ScreeningRefusals.NotThere
        : ScreeningChecks.Sheet(desk, Who).Open is not null ? ScreeningRefusals.InTalk
        : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var (world, part) = (cascade.World, cascade.World.Part<IdentificationPart>());
        var free = world.DeskOf(Seat).Part<IdentificationDesk>().Find(Who.Group)!.BusyUntil(Seat, world.Now);
        var theirs = part.StateAt(Who).BusyUntil;
        var from = theirs > free ? theirs : free;
        var until = from + Setting.Takes(part.Groups[Who.Group]);
        var began = cascade.Emit(new TalkBegan(Who, Seat, Setting, from, until, By) { To = ActRun.Agency(world, Seat) });
        if (until == world.Now)
        {
            cascade.Cause = began;
            Screenings.Show(cascade, Who, Seat);
        }
    }
}

/// <summary>Tick indicators on a sheet, or take them off.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="Ticks">What, and on what it rests.</param>
/// <param name="IsOn">Whether they are ticked; else they are taken off.</param>
public sealed record TickIndicator(Id<Seat> Seat, GroupMember Who, IReadOnlyList<Tick> Ticks, bool IsOn) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        if (ScreeningChecks.Received(desk, Who) is { } refused)
        {
            return refused;
        }

        var known = ScreeningChecks.Sheet(desk, Who).Signs(desk.Scenario.Table<ScreenedGroup>()[Who.Group].AtSight(Who.Number)).ToHashSet(StringComparer.Ordinal);
        return Ticks.Any(tick => tick is null || !desk.Scenario.Table<Indicator>().Has(tick.Indicator)) ? Refusal.NoSuchThing
            : Ticks.Any(tick => tick.Sign is { } sign && !known.Contains(sign)) ? ScreeningRefusals.NoSuchSign
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var sheet = ScreeningChecks.Sheet(cascade.World.DeskOf(Seat), Who);
        IReadOnlyList<Tick> fresh = [.. Ticks.Where(tick => IsOn ? !sheet.Ticks.Contains(tick) : sheet.Ticks.Any(one => one.Indicator == tick.Indicator))];
        if (fresh.Count > 0)
        {
            cascade.Emit(new IndicatorTicked(Who, Seat, fresh, IsOn, By) { To = ActRun.Agency(cascade.World, Seat) });
        }
    }
}

/// <summary>Conclude a screening, and flag the person at once if so wished.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="Conclusion">What it came to.</param>
/// <param name="Flags">Whether the person is flagged as a possible victim.</param>
public sealed record ConcludeScreening(Id<Seat> Seat, GroupMember Who, Conclusion Conclusion, bool Flags) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => ScreeningChecks.Received(desk, Who);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (ScreeningChecks.Sheet(cascade.World.DeskOf(Seat), Who).Conclusion != Conclusion)
        {
            cascade.Cause = cascade.Emit(new ScreeningConcluded(Who, Seat, Conclusion, By) { To = ActRun.Agency(cascade.World, Seat) });
        }

        if (Flags)
        {
            Screenings.Move(cascade, Who, Seat, ReferralState.Flagged, ReferralState.Flagged, Conclusion.Why, By);
        }
    }
}

/// <summary>What a command about somebody of a group may rest on.</summary>
internal static class ScreeningChecks
{
    /// <summary>The sheet of somebody; a blank one when the desk has none.</summary>
    public static PersonSheet Sheet(Desk desk, GroupMember who) => desk.Part<IdentificationDesk>().Find(who.Group)?.Of(who.Number) ?? new PersonSheet(who.Number);

    /// <summary>Whether the agency received the group and the number is somebody's.</summary>
    public static Refusal? Received(Desk desk, GroupMember who) =>
        desk.Part<IdentificationDesk>().Find(who.Group) is { IsReceived: true } && desk.Scenario.Table<ScreenedGroup>()[who.Group].Has(who.Number) ? null : Refusal.NoSuchThing;

    /// <summary>Whether the agency received the group, or was told of the person.</summary>
    public static Refusal? Known(Desk desk, GroupMember who) =>
        Received(desk, who) is { } refused && (!desk.Scenario.Table<ScreenedGroup>().Has(who.Group) || Sheet(desk, who) is { Referral: ReferralState.Unknown, GivenBy.IsSome: false }) ? refused : null;
}
