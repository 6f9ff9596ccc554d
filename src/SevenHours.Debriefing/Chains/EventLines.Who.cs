using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>Who did it.</content>
internal sealed partial class EventLines
{
    /// <summary>Who did it: as the line says, else as the event itself names, else whoever brought it about in the same second.</summary>
    private Id<Seat> Whose(Happened happened, Line line) =>
        line.Seat.IsSome ? line.Seat
        : Doer.Of(happened.Event) is { IsSome: true } doer ? doer
        : Giver(happened.Event) is { IsSome: true } giver ? giver
        : IsBrought(happened.Event) ? Bringer(happened)
        : Id<Seat>.None;

    // An agency begins help, opens a file, finds a bed: the seat behind it is the one whose act it was. What is a lived consequence stays nobody's.
    private Id<Seat> Bringer(Happened happened)
    {
        for (var cause = happened.Causes.First; cause.IsSome && history[cause] is var by && by.At == happened.At; cause = by.Causes.First)
        {
            var seat = by.Event switch
            {
                ActionFinished e => history.Acts.Find(e.Handle)?.Plan.Seat ?? Id<Seat>.None,
                ActionBegan e => history.Acts.Find(e.Handle)?.Plan.Seat ?? Id<Seat>.None,
                RuleFired => Id<Seat>.None,
                var other => Doer.Of(other),
            };
            if (seat.IsSome || by.Event is RuleFired)
            {
                return seat;
            }
        }

        return Id<Seat>.None;
    }

    // What goes along with a message is no act of its own, and yet somebody gave it.
    private static Id<Seat> Giver(WorldEvent happened) => happened switch
    {
        FactsShared e => e.From,
        CaptureGiven e => e.From,
        SiteEntered e => e.Seat,
        SiteMissed e => e.Seat,
        SiteOrdered e => e.Seat,
        CopyGiven e => e.From,
        PinGiven e => e.From,
        RecordsGiven e => e.From,
        _ => Id<Seat>.None,
    };
}
