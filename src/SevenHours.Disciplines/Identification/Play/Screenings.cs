using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What follows when groups arrive, talks end and people are referred.</summary>
internal static class Screenings
{
    /// <summary>Agencies receive a group; those that have it already learn nothing new.</summary>
    public static void Open(Cascade cascade, Id<ScreenedGroup> group, SeatSet seats)
    {
        var (world, part) = (cascade.World, cascade.World.Part<IdentificationPart>());
        var fresh = seats - part.Received(group);
        if (fresh.IsEmpty || (part.Leaves(group) != SimTime.Never && part.Leaves(group) <= world.Now))
        {
            return;
        }

        var leaves = part.Leaves(group) != SimTime.Never ? part.Leaves(group)
            : part.Groups[group].Stays is { } stays ? world.Now + stays
            : SimTime.Never;
        cascade.Emit(new GroupOpened(group, leaves) { To = fresh });
    }

    /// <summary>A talk is over: what came to light.</summary>
    public static void Show(Cascade cascade, GroupMember who, Id<Seat> seat)
    {
        var world = cascade.World;
        var sheet = world.DeskOf(seat).Part<IdentificationDesk>().Find(who.Group)?.Of(who.Number);
        if (sheet?.Talks.LastOrDefault(talk => talk.Seat == seat && !talk.IsOver) is not { } talk)
        {
            return;
        }

        // What was asked before this talk counts, this one not: the part knows of both by now.
        var part = world.Part<IdentificationPart>();
        var wasAskedBeside = talk.Setting.Where == Whereabouts.Apart && part.StateAt(who).WasAskedBeside;
        var shown = Opening.Shown(part.Groups[who.Group].People[who.Number - 1], talk.Setting, world.Scenario.Seats[seat].Languages, wasAskedBeside);
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new PersonShowed(who, seat, [.. shown.Where(sign => !sheet.Shown.Contains(sign))]) { To = ActRun.Agency(world, seat) });
        foreach (var discipline in world.Scenario.Disciplines)
        {
            (discipline as IFollowsTalks)?.Follow(cascade, who, seat, talk.Setting);
        }

        cascade.Cause = before;
    }

    /// <summary>A step in the referral mechanism; never back. Who comes late learns how far it is.</summary>
    public static void Move(Cascade cascade, GroupMember who, Id<Seat> seat, ReferralState reached, ReferralState step, TextRef why, string? by)
    {
        var (world, part) = (cascade.World, cascade.World.Part<IdentificationPart>());
        var now = part.StateOf(who);
        if (now >= reached)
        {
            // Whoever asks to be told is told how far it is already.
            if (seat.IsSome && !part.StateAt(who).Known.Has(seat))
            {
                cascade.Emit(new ReferralMoved(who, seat, now, step, why, by) { To = ActRun.Agency(world, seat) });
            }

            return;
        }

        var to = part.StateAt(who).Known | (seat.IsSome ? ActRun.Agency(world, seat) : SeatSet.Nobody);
        if (reached.Next() is { } next && part.Groups[who.Group].StepTo(next) is { } following)
        {
            foreach (var agency in following.By)
            {
                to |= world.Scenario.SeatsOf[agency.Index];
            }
        }

        cascade.Emit(new ReferralMoved(who, seat, reached, step, why, by) { To = to });
    }
}
